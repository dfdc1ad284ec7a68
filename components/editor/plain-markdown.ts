/** Markdown that shows a text as it is: every character that could mean something is escaped, line ends and runs of spaces stay. */
export function plainMarkdown(text: string): string {
  return text
    .replace(/[!-/:-@[-`{-~]/g, "\\$&")
    .replace(/ (?= )|^ /gm, "\u00A0")
    .replace(/\r\n?|\n/g, "  \n");
}
