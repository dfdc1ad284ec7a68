import { hclTokens, type Token } from "./hcl-tokens";

/** The inside of a file or block: attributes with the tokens of their expressions, and blocks. */
export interface HclBody {
  readonly attributes: ReadonlyMap<string, readonly Token[]>;
  readonly blocks: readonly HclBlock[];
}

/** A block such as `resource "alicloud_instance" "web" { … }`. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
}

const OPENING = new Set(["(", "[", "{"]);
const CLOSING = new Set([")", "]", "}"]);

/** Reads a Terraform file as far as blocks and attributes go. What it cannot place is passed over. */
export function readHcl(text: string): HclBody {
  return new Reader(hclTokens(text)).file();
}

class Reader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  /** The whole file; a closing brace that nothing opened ends nothing. */
  file(): HclBody {
    const parts: HclBody[] = [];
    while (this.at < this.tokens.length) parts.push(this.body());
    return {
      attributes: new Map(parts.flatMap(({ attributes }) => [...attributes])),
      blocks: parts.flatMap(({ blocks }) => blocks),
    };
  }

  /** Up to the closing brace of the block, which is passed, or the end. */
  private body(): HclBody {
    const attributes = new Map<string, readonly Token[]>();
    const blocks: HclBlock[] = [];
    for (let token = this.next(); token && token.text !== "}"; token = this.next()) {
      if (token.kind !== "name") continue;
      if (this.peek()?.kind === "sign" && this.peek()?.text === "=") {
        this.at += 1;
        attributes.set(token.text, this.expression());
      } else {
        const labels = this.labels();
        if (!labels) continue;
        blocks.push({ type: token.text, labels, body: this.body() });
      }
    }
    return { attributes, blocks };
  }

  private peek(): Token | undefined {
    return this.tokens[this.at];
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }

  /** The labels before `{`, which is passed; null when no block begins here. */
  private labels(): string[] | null {
    const labels: string[] = [];
    let ahead = this.at;
    for (let token = this.tokens[ahead]; token; token = this.tokens[ahead]) {
      ahead += 1;
      if (token.kind === "sign" && token.text === "{") {
        this.at = ahead;
        return labels;
      }
      if (token.kind !== "string" && token.kind !== "name") return null;
      labels.push(token.text);
    }
    return null;
  }

  /** The tokens up to the end of the line, or of the last line when brackets are open. */
  private expression(): Token[] {
    const found: Token[] = [];
    let depth = 0;
    for (let token = this.peek(); token; token = this.peek()) {
      const isSign = token.kind === "sign";
      if (depth === 0 && (token.kind === "newline" || (isSign && token.text === "}"))) break;
      if (isSign && OPENING.has(token.text)) depth += 1;
      if (isSign && CLOSING.has(token.text)) depth -= 1;
      found.push(token);
      this.at += 1;
    }
    return found;
  }
}
