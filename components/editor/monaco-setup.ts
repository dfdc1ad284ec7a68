import * as monaco from "monaco-editor/editor";
import "monaco-editor/features/register.all";
import { TabFocus } from "monaco-editor/editor/browser/config/tabFocus.js";
import { StandaloneServices } from "monaco-editor/editor/standalone/browser/standaloneServices.js";
import "monaco-editor/languages/definitions/hcl/register";
import "monaco-editor/languages/definitions/yaml/register";
import { jsonDefaults } from "monaco-editor/languages/features/json/register";
import { IConfigurationService } from "monaco-editor/platform/configuration/common/configuration.js";
import "./code-marks.css";
import "./monaco-look.css";
import { provideFixes } from "./code-fixes";
import { provideLenses } from "./code-lenses";
import { followTheme } from "./follow-theme";
import { loadTrouble } from "./load-trouble";
import { openBetweenModels } from "./open-between-models";
import { whenRunning } from "./start-worker";
import { tabMode } from "./tab-mode";

// The bundler finds a worker only where its URL stands in the call as a literal.
const WORKERS: Record<string, () => Worker> = {
  editorWorkerService: () =>
    new Worker(new URL("./editor-worker.ts", import.meta.url), { type: "module", name: "editor" }),
  json: () =>
    new Worker(new URL("./json-worker.ts", import.meta.url), { type: "module", name: "json" }),
};

/** Monaco asks once and waits; whoever reads the notice of the failure decides when to try again. */
async function getWorker(_: string, label: string): Promise<Worker> {
  const start = WORKERS[label];
  if (!start) throw new Error(`The editor asked for an unknown worker: ${label}`);
  for (;;) {
    const running = await whenRunning(start()).catch(() => null);
    if (running) return running;
    await loadTrouble.untilRetry();
  }
}

self.MonacoEnvironment = { getWorker };

// What is wrong with a template, the template room says; a second opinion would be shown beside it.
jsonDefaults.setDiagnosticsOptions({ validate: false, enableSchemaRequest: false });
// The heading in the menu of fixes is a separator inside a list box, which screen readers cannot place.
StandaloneServices.get(IConfigurationService).updateValue(
  "editor.codeActionWidget.showHeaders",
  false,
);
TabFocus.onDidChangeTabFocus(tabMode.set);
followTheme(monaco);
provideFixes(monaco);
provideLenses(monaco);
openBetweenModels(monaco);

export { monaco };
