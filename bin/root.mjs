import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's root; every script works from here, wherever it was called. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
