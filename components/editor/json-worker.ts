import "monaco-editor/languages/features/json/json.worker.js";
import { WORKER_RUNS } from "./start-worker";

// Formats and folds JSON for Monaco, off the page's thread.
self.postMessage(WORKER_RUNS);
