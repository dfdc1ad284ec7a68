import { Language, Parser, type Tree } from "web-tree-sitter";

/** Reads HCL into a syntax tree whose positions are UTF-16 units. The caller deletes the tree. */
export type HclParser = { parse: (text: string) => Tree };

/**
 * Opens the HCL parser from the two WebAssembly files of its packages: `runtime` is
 * web-tree-sitter/web-tree-sitter.wasm, `grammar` is tree-sitter-terraform.wasm of
 * @tree-sitter-grammars/tree-sitter-hcl. Where they are read from is the caller's business: a file on
 * the server, an address in the browser.
 */
export async function openHclParser(wasm: {
  runtime: Uint8Array;
  grammar: Uint8Array;
}): Promise<HclParser> {
  await Parser.init({ wasmBinary: wasm.runtime });
  const language = await Language.load(wasm.grammar);
  const parser = new Parser();
  parser.setLanguage(language);
  return {
    parse: (text) => {
      const tree = parser.parse(text);
      if (!tree) throw new Error("The HCL parser gave no tree.");
      return tree;
    },
  };
}
