import { readFile } from "node:fs/promises";
import { type HclParser, openHclParser } from "./domain/template/hcl/hcl-parser";

// Asked for at run time: of an import the bundler would take both files for modules and look for what they import.
const { createRequire } = process.getBuiltinModule("node:module");
const { resolve } = createRequire(import.meta.url);

/** Opens the HCL parser from the files of the installed packages; rejects when one of them is missing. */
export async function readHclParser(): Promise<HclParser> {
  const [runtime, grammar] = await Promise.all([
    readFile(resolve("web-tree-sitter/web-tree-sitter.wasm")),
    readFile(resolve("@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm")),
  ]);
  return openHclParser({ runtime, grammar });
}

let opened: Promise<HclParser> | undefined;

/** The parser of this process, opened by the first who asks; a failed opening is tried again by the next. */
export function hclParser(): Promise<HclParser> {
  opened ??= readHclParser().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}
