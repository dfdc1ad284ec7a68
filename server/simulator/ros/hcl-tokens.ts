/** A token of HCL. `text` of a string is its value; `isPlain` says that it holds no `${…}` or `%{…}`. */
export interface Token {
  readonly kind: "name" | "number" | "string" | "sign" | "newline";
  readonly text: string;
  readonly isPlain: boolean;
}

const COMMENT = /(?:#|\/\/)[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const BLANK = /[ \t\r\uFEFF]+/y;
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[ \t]*\r?\n/uy;
const SIGN = /&&|\|\||==|!=|>=|<=|=>|\.\.\.|[\s\S]/y;

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

/** Cuts a Terraform file into tokens. Anything it does not know becomes a sign; it never fails. */
export function hclTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const push = (kind: Token["kind"], value: string, isPlain = true) =>
    tokens.push({ kind, text: value, isPlain });
  while (at < text.length) {
    if (take(BLANK) || take(COMMENT)) continue;
    const heredoc = take(HEREDOC);
    if (heredoc) {
      const { value, end } = readHeredoc(text, at, heredoc[2] ?? "");
      at = end;
      push("string", value, isPlain(value));
      continue;
    }
    if (text[at] === '"') {
      const { value, end, plain } = readString(text, at + 1);
      at = end;
      push("string", value, plain);
      continue;
    }
    const name = take(NAME);
    if (name) push("name", name[0]);
    else {
      const number = take(NUMBER);
      if (number) push("number", number[0]);
      else {
        const sign = take(SIGN)?.[0] ?? "";
        push(sign === "\n" ? "newline" : "sign", sign);
      }
    }
  }
  return tokens;
}

function isPlain(value: string): boolean {
  return !/(?<!\$)\$\{|(?<!%)%\{/.test(value);
}

function readHeredoc(text: string, start: number, marker: string) {
  const closing = new RegExp(`^[ \\t]*${marker}[ \\t]*\\r?$`, "mu");
  const rest = text.slice(start);
  const match = closing.exec(rest);
  const length = match ? match.index : rest.length;
  return {
    value: rest.slice(0, length),
    end: start + length + (match ? match[0].trimEnd().length : 0),
  };
}

/** A quoted string from behind its opening quote. Inside of `${…}` quotes nest. */
function readString(text: string, start: number) {
  let value = "";
  let plain = true;
  let depth = 0;
  let at = start;
  for (; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (depth === 0 && (sign === '"' || sign === "\n")) break;
    if (depth === 0 && sign === "\\") {
      value += ESCAPES[next] ?? next;
      at += 1;
    } else if (depth === 0 && (sign === "$" || sign === "%") && next === sign) {
      value += sign + (text[at + 2] === "{" ? "" : next);
      at += 1;
    } else {
      if ((sign === "$" || sign === "%") && next === "{") {
        plain = false;
        depth += 1;
        value += sign + next;
        at += 1;
        continue;
      }
      if (depth > 0 && sign === "{") depth += 1;
      if (depth > 0 && sign === "}") depth -= 1;
      value += sign;
    }
  }
  return { value, plain, end: text[at] === '"' ? at + 1 : at };
}
