import type { editor, IMarkdownString } from "monaco-editor/editor";
import type { CodeDecoration, CodeDecorationKind, CodeHoverBlock } from "./code-editor-types";
import type { Monaco } from "./monaco-module";
import { plainMarkdown } from "./plain-markdown";

/** Colour and lane of a kind in the ruler; the lanes keep kinds apart without their colours. */
const RULER: Record<CodeDecorationKind, [colour: string, lane: "Left" | "Center" | "Right"]> = {
  associated: ["charts.green", "Left"],
  unassociated: ["charts.blue", "Left"],
  draft: ["charts.yellow", "Center"],
  foreign: ["charts.lines", "Center"],
  invalid: ["charts.red", "Right"],
};

/** How Monaco draws a highlighted place. The shapes are in code-marks.css. */
export function lookOf(
  monaco: Monaco,
  { kind, hover = [], glyph = true }: CodeDecoration,
): editor.IModelDecorationOptions {
  const [colour, lane] = RULER[kind];
  const message = hover.map((block) => markdownOf(block, window.location.origin));
  return {
    inlineClassName: `code-place code-place-${kind}`,
    hoverMessage: message,
    ...(glyph && {
      glyphMarginClassName: `code-glyph code-glyph-${kind}`,
      glyphMarginHoverMessage: message,
    }),
    overviewRuler: {
      color: { id: colour },
      position: monaco.editor.OverviewRulerLane[lane],
    },
  };
}

/** A block of a hover as Monaco takes it: no commands, no HTML, and links of the console made whole, for it drops others. */
export function markdownOf(block: CodeHoverBlock, origin: string): IMarkdownString {
  if (typeof block === "string") return { value: plainMarkdown(block) };
  return { value: block.markdown.replace(/\]\((?=\/(?!\/))/g, `](${origin}`) };
}
