import type { CodeLanguage } from "./code-editor-types";

/** Languages that the editor colours. */
export const LANGUAGES = ["yaml", "json", "hcl"] as const satisfies readonly CodeLanguage[];
