import type { editor } from "monaco-editor/editor";
import type { Monaco } from "./monaco-module";

/** Options that every editor and every diff of the console share. */
export const SHARED_OPTIONS = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  minimap: { enabled: false },
  // Chinese input methods of Windows and the EditContext API disturb each other.
  editContext: false,
  accessibilitySupport: "auto",
  scrollBeyondLastLine: false,
  renderWhitespace: "selection",
  // Dimmed, the number of the last empty line is too faint to be read.
  renderFinalNewline: "on",
  unicodeHighlight: { ambiguousCharacters: true, allowedLocales: { "zh-hans": true } },
  // A file that holds them keeps them; Monaco would ask to remove them.
  unusualLineTerminators: "off",
  fontFamily: "var(--font-mono)",
  fontSize: 13,
  lineHeight: 20,
  smoothScrolling: false,
  // Monaco's menu has roles that screen readers cannot place; the browser's own pastes, too.
  contextmenu: false,
} satisfies editor.IEditorOptions;

/** Options of an editor. */
export function editorOptions(monaco: Monaco): editor.IStandaloneEditorConstructionOptions {
  return {
    ...SHARED_OPTIONS,
    glyphMargin: true,
    lineNumbersMinChars: 3,
    padding: { top: 8, bottom: 8 },
    detectIndentation: true,
    tabSize: 2,
    insertSpaces: true,
    "semanticHighlighting.enabled": false,
    lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
    // Its lines are stops of the Tab key: the way out of the editor would lead through all of them.
    stickyScroll: { enabled: false },
    codeLensFontFamily: "var(--font-sans)",
    codeLensFontSize: 12,
    // The page takes what is dropped or pasted as a file.
    dropIntoEditor: { enabled: false },
    pasteAs: { enabled: false },
    wordBasedSuggestions: "currentDocument",
    quickSuggestions: false,
  };
}
