import "monaco-editor/editor/editor.worker.js";
import { WORKER_RUNS } from "./start-worker";

// Compares texts and finds words for Monaco, off the page's thread.
self.postMessage(WORKER_RUNS);
