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
  { kind, hover, glyph = true }: CodeDecoration,
): editor.IModelDecorationOptions {
  const [colour, lane] = RULER[kind];
  const message = hover && messageOf(hover);
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

/** The blocks of a hover, put into words when Monaco shows it: a template may have thousands of them. */
function messageOf(hover: () => readonly CodeHoverBlock[]): IMarkdownString {
  return {
    get value() {
      return hover()
        .map((block) => markdownOf(block, window.location.origin))
        .join("\n\n");
    },
  };
}

/** A block of a hover as Monaco takes it: no commands, no HTML, and links of the console made whole, for it drops others. */
export function markdownOf(block: CodeHoverBlock, origin: string): string {
  if (typeof block === "string") return plainMarkdown(block);
  return block.markdown.replace(/\]\((?=\/(?!\/))/g, `](${origin}`);
}
