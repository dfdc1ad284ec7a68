import { Refusal } from "./refusal";

/** A tag as it came over the wire; either half may be missing. */
export interface WireTag {
  readonly key: string | undefined;
  readonly value: string | undefined;
}

/** The parameters of one call, flattened as the SDK sends them (`Tag.1.Key=…`). */
export class Parameters {
  readonly raw: Readonly<Record<string, string>>;

  constructor(raw: Readonly<Record<string, string>>) {
    this.raw = raw;
  }

  /** The value, or undefined when it is absent or empty. */
  text(name: string): string | undefined {
    return this.raw[name] || undefined;
  }

  /** The value; refuses with `MissingParameter` when it is absent or empty. */
  required(name: string): string {
    const value = this.text(name);
    if (value) return value;
    throw new Refusal(
      400,
      "MissingParameter",
      `The input parameter "${name}" that is mandatory for processing this request is not supplied.`,
    );
  }

  /** true or false, or undefined when absent; refuses any other word. */
  flag(name: string): boolean | undefined {
    const value = this.text(name)?.toLowerCase();
    if (value === undefined) return undefined;
    if (value === "true" || value === "false") return value === "true";
    throw invalidParameter(name);
  }

  /** A whole number from `min` to `max`, or `byDefault` when absent; refuses anything else. */
  wholeNumber(name: string, byDefault: number, min: number, max: number): number {
    const value = this.text(name);
    if (value === undefined) return byDefault;
    const number = /^-?\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    if (number >= min && number <= max) return number;
    throw invalidParameter(name);
  }

  /** The values of `Name.1`, `Name.2`, …, in order of their numbers, without empty ones. */
  list(name: string): string[] {
    return this.numbers(name)
      .map((number) => this.text(`${name}.${number}`))
      .filter((value) => value !== undefined);
  }

  /** The pairs `Name.N.Key` and `Name.N.Value` (also in lower case), in order of N. */
  pairs(name: string): WireTag[] {
    return this.numbers(name).map((number) => ({
      key: this.raw[`${name}.${number}.Key`] ?? this.raw[`${name}.${number}.key`],
      value: this.raw[`${name}.${number}.Value`] ?? this.raw[`${name}.${number}.value`],
    }));
  }

  private numbers(name: string): number[] {
    const found = new Set<number>();
    for (const key of Object.keys(this.raw)) {
      if (!key.startsWith(`${name}.`)) continue;
      const number = Number.parseInt(key.slice(name.length + 1), 10);
      if (number > 0) found.add(number);
    }
    return [...found].sort((a, b) => a - b);
  }
}

/** The gateway's refusal of a value of the wrong type or out of its range. */
export function invalidParameter(name: string): Refusal {
  return new Refusal(400, "InvalidParameter", `The specified parameter "${name}" is not valid.`);
}
