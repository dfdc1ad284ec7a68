import { Composer, type Document, Lexer, type ParsedNode, Parser, YAMLParseError } from "yaml";
import { TemplateRefusal } from "../template-refusal";

/** Deepest nesting that is read. Real templates reach 20 or so. */
export const DEEPEST = 200;

/**
 * Duplicate keys are looked for by the survey, in linear time; pretty errors would copy lines of the
 * text for each of what may be thousands. A text that calls itself YAML 1.1 is read by the same schema:
 * its own makes something else than text of merge keys.
 */
const OPTIONS = {
  schema: "core",
  resolveKnownTags: true,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** A YAML document with positions in UTF-16 units; what is wrong with it stands in `errors`. */
export type RosDocument = Document.Parsed<ParsedNode>;

/**
 * Reads YAML, and JSON as the part of YAML it is. Throws TemplateRefusal `too-deep`; without that limit
 * nesting of 100,000 levels ends the process in a way that no caller could catch.
 */
export function parseRos(text: string): RosDocument {
  const { stackTraceLimit } = Error;
  try {
    // The library makes an Error for each place it stumbles over; their stacks are never read.
    Error.stackTraceLimit = 0;
    return compose(text);
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function compose(text: string): RosDocument {
  const composer = new Composer(OPTIONS);
  let first: RosDocument | null = null;
  for (const document of composer.compose(tokensOf(text), true, text.length)) {
    if (first) {
      first.errors.push(secondDocument(document.range[0], text.length));
      break;
    }
    first = document as RosDocument;
  }
  if (!first) throw new Error("A composer that is forced to gives a document.");
  return first;
}

function* tokensOf(text: string) {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    if (parser.stack.length > DEEPEST) throw new TemplateRefusal("too-deep", { limit: DEEPEST });
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

function secondDocument(from: number, to: number): YAMLParseError {
  return new YAMLParseError([from, to], "MULTIPLE_DOCS", "A second document starts here");
}
