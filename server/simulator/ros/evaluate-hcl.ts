import { hclTokens, type Token } from "./hcl-tokens";
import { isJson, type Json } from "./read-template";
import { UNKNOWN } from "./resolve-value";

/** What expressions of one folder of Terraform files may refer to, by `var.` and `local.`. */
export interface HclScope {
  readonly variables: Json;
  readonly local: (name: string) => unknown;
}

const LITERALS: Json = { true: true, false: false, null: null };

/**
 * The value of an expression: literals, lists, objects, `var.x`, `local.x`, `a[b]`, `a.b`, `lookup()`
 * and strings that are plain or one `${…}`. Everything else is UNKNOWN.
 */
export function evaluateHcl(tokens: readonly Token[], scope: HclScope): unknown {
  const significant = tokens.filter(({ kind }) => kind !== "newline");
  const reader = new Evaluator(significant, scope);
  const value = reader.value();
  return reader.isAtEnd ? value : UNKNOWN;
}

class Evaluator {
  private readonly tokens: readonly Token[];
  private readonly scope: HclScope;
  private at = 0;

  constructor(tokens: readonly Token[], scope: HclScope) {
    this.tokens = tokens;
    this.scope = scope;
  }

  get isAtEnd(): boolean {
    return this.at >= this.tokens.length;
  }

  /** One value with what is looked up in it. */
  value(): unknown {
    let value = this.primary();
    for (;;) {
      if (this.passes(".")) value = lookUp(value, this.next()?.text);
      else if (this.passes("[")) {
        value = lookUp(value, this.value());
        if (!this.passes("]")) return this.giveUp();
      } else return value;
    }
  }

  private primary(): unknown {
    const token = this.next();
    switch (token?.kind) {
      case "string":
        return token.isPlain ? token.text : this.interpolated(token.text);
      case "number":
        return Number(token.text);
      case "name":
        return this.named(token.text);
      case "sign":
        if (token.text === "[") return this.list();
        if (token.text === "{") return this.object();
        if (token.text === "(") return this.inParentheses();
        return this.giveUp();
      default:
        return this.giveUp();
    }
  }

  private interpolated(text: string): unknown {
    const inside = /^\$\{([^{}]*)\}$/.exec(text)?.[1];
    return inside === undefined ? UNKNOWN : evaluateHcl(hclTokens(inside), this.scope);
  }

  private named(name: string): unknown {
    if (this.passes("(")) return this.call(name);
    if (Object.hasOwn(LITERALS, name)) return LITERALS[name];
    if (name !== "var" && name !== "local") return UNKNOWN;
    if (!this.passes(".")) return this.giveUp();
    const referred = this.next()?.text ?? "";
    return name === "var" ? own(this.scope.variables, referred) : this.scope.local(referred);
  }

  private call(name: string): unknown {
    const values = this.valuesUpTo(")");
    if (name === "lookup") {
      const [map, key, otherwise = UNKNOWN] = values;
      const found = lookUp(map, key);
      return found === UNKNOWN && isJson(map) && typeof key === "string" ? otherwise : found;
    }
    return name === "tostring" && typeof values[0] === "string" ? values[0] : UNKNOWN;
  }

  private list(): unknown {
    return this.valuesUpTo("]");
  }

  private inParentheses(): unknown {
    const value = this.value();
    return this.passes(")") ? value : this.giveUp();
  }

  private valuesUpTo(closing: string): unknown[] {
    const values: unknown[] = [];
    while (!this.passes(closing)) {
      if (this.isAtEnd) return values;
      values.push(this.value());
      if (!this.passes(",") && this.tokens[this.at]?.text !== closing) this.giveUp();
    }
    return values;
  }

  private object(): unknown {
    const fields: Record<string, unknown> = {};
    while (!this.passes("}")) {
      if (this.isAtEnd) return UNKNOWN;
      const key = this.next()?.text ?? "";
      if (!this.passes("=") && !this.passes(":")) return this.giveUp();
      fields[key] = this.value();
      this.passes(",");
    }
    return fields;
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at];
    this.at += 1;
    return token;
  }

  private passes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.at += 1;
    return true;
  }

  /** Ends the reading: the expression is more than can be told here. */
  private giveUp(): typeof UNKNOWN {
    this.at = this.tokens.length;
    return UNKNOWN;
  }
}

function own(fields: Json, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : UNKNOWN;
}

function lookUp(value: unknown, key: unknown): unknown {
  if (Array.isArray(value)) return typeof key === "number" ? (value[key] ?? UNKNOWN) : UNKNOWN;
  return isJson(value) && typeof key === "string" ? own(value, key) : UNKNOWN;
}
