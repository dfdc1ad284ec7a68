import { type HclParser, openHclParser } from "@/server/domain/template/hcl/hcl-parser";

// Written out in full: the bundler sees only literals, and serves the files under hashed names of our own origin.
const RUNTIME = new URL("web-tree-sitter/web-tree-sitter.wasm", import.meta.url);
const GRAMMAR = new URL(
  "@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm",
  import.meta.url,
);

/** Opens the HCL parser in a browser or a worker; rejects when one of its files cannot be read. */
export async function openHclParserHere(): Promise<HclParser> {
  const [runtime, grammar] = await Promise.all([read(RUNTIME), read(GRAMMAR)]);
  return openHclParser({ runtime, grammar });
}

async function read(url: URL): Promise<Uint8Array> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
