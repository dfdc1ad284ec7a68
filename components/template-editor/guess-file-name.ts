/** Words that begin a block of Terraform. */
const BLOCKS: ReadonlySet<string> = new Set([
  "check",
  "data",
  "import",
  "locals",
  "module",
  "moved",
  "output",
  "provider",
  "removed",
  "resource",
  "terraform",
  "variable",
]);

/** The name of a file for a text that came without one, by how it begins: JSON, Terraform, else YAML. */
export function guessFileName(text: string): string {
  const line = firstLine(text);
  if (line.startsWith("{")) return "template.json";
  const word = line.split(/[\s"{]/, 1)[0] ?? "";
  return BLOCKS.has(word) ? "main.tf" : "template.yaml";
}

/** The first line that says something: comments of YAML and Terraform say nothing. */
function firstLine(text: string): string {
  let inComment = false;
  for (const raw of text.replace(/^\uFEFF/, "").split("\n")) {
    const line = raw.trim();
    if (inComment) inComment = !line.includes("*/");
    else if (line.startsWith("/*")) inComment = !line.includes("*/");
    else if (line !== "" && !line.startsWith("#") && !line.startsWith("//")) return line;
  }
  return "";
}
