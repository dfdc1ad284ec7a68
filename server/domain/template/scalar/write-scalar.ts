import type { Heredoc, ScalarStyle } from "./scalar-style";

/**
 * Writes a value so that it can take the place of a scalar's content: `styles` says how that scalar is
 * written, innermost first, and a plain scalar whose value would read as something else gets double
 * quotes. The value is a single line without control characters, and does not start or end with a
 * space.
 */
export function writeScalar(value: string, styles: readonly ScalarStyle[]): string {
  return styles.reduce(write, value);
}

/** Writes text for a place inside of a scalar that is there already, as Terraform is in `Workspace`. */
export function writeInside(text: string, style: ScalarStyle): string {
  return write(text, style, 1);
}

function write(text: string, style: ScalarStyle, level: number): string {
  return isHeredoc(style) ? writeHeredoc(text, style) : WRITERS[style](text, level);
}

const WRITERS: Record<Exclude<ScalarStyle, Heredoc>, (text: string, level: number) => string> = {
  // Only the innermost scalar can be given quotes: further out they would be part of the text.
  plain: (text, level) => (level > 0 || readsAsText(text) ? text : JSON.stringify(text)),
  single: (text) => text.replaceAll("'", "''"),
  double: (text) => JSON.stringify(text).slice(1, -1),
  block: (text) => text,
  hcl: (text) => text.replaceAll(/[^\w./-]/gu, escapeForHcl),
};

function isHeredoc(style: ScalarStyle): style is Heredoc {
  return style.startsWith("heredoc ");
}

/** A line of nothing but the mark would end the heredoc; as an interpolation it is text. */
function writeHeredoc(text: string, style: Heredoc): string {
  if (style === `heredoc ${text}`) return `\${${JSON.stringify(text)}}`;
  return text.replaceAll(/[$%]\{/g, (opening) => opening[0] + opening);
}

/**
 * Whether YAML 1.1 and 1.2 both take this for a string. The provider's own parser is not documented, so
 * the words of YAML 1.1 are left out too.
 */
function readsAsText(text: string): boolean {
  return /^[A-Za-z][\w.-]*$/.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
}

/**
 * Escapes by code point, which reads the same inside of every outer style: a `: ` or ` #` in a plain
 * scalar would end it. Letters and ideographs stay as they are.
 */
function escapeForHcl(character: string): string {
  if (/\p{L}/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\U${hex.padStart(8, "0")}` : `\\u${hex.padStart(4, "0")}`;
}
