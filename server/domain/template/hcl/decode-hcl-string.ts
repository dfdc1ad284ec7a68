/**
 * The string that the content of a quoted HCL template without interpolation stands for. Source: HCL
 * native syntax specification, "Template Literals".
 */
export function decodeHclString(content: string): string {
  return content.replaceAll(ESCAPES, (sequence) => {
    if (sequence === "$${" || sequence === "%%{") return sequence.slice(1);
    const letter = sequence[1] ?? "";
    if (letter === "u" || letter === "U") return codePoint(sequence);
    return NAMED[letter] ?? letter;
  });
}

/** The text of a heredoc without interpolation, where only the openings of a template are escaped. */
export function decodeHeredoc(content: string): string {
  return content.replaceAll(/\$\$\{|%%\{/g, (opening) => opening.slice(1));
}

const ESCAPES = /\$\$\{|%%\{|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8}|\\[^uU]/gu;

const NAMED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

function codePoint(sequence: string): string {
  const code = Number.parseInt(sequence.slice(2), 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}
