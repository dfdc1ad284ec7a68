/** Reads the fields of one JSON object; every wrong one is an Error with a sentence that names it. */
export class FieldReader {
  private readonly value: Readonly<Record<string, unknown>>;
  private readonly place: string;

  /** `place` is the path to the object as a reader of the file would write it, e.g. `images[3]`. */
  constructor(value: unknown, place: string) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
      throw new Error(`${place || "The world"} must be an object.`);
    }
    this.value = { ...value };
    this.place = place;
  }

  private path(name: string): string {
    return this.place ? `${this.place}.${name}` : name;
  }

  /** The Error for a field: `images[3].sizeGiB must be …`. */
  wrong(name: string, expected: string): Error {
    return new Error(`${this.path(name)} must be ${expected}.`);
  }

  /** Whether the field is there. */
  has(name: string): boolean {
    return this.value[name] !== undefined && this.value[name] !== null;
  }

  /** A text that matches `pattern`; `byDefault` when absent, unless that is undefined. */
  text(name: string, expected: string, pattern: RegExp, byDefault?: string): string {
    const value = this.has(name) ? this.value[name] : byDefault;
    if (typeof value === "string" && pattern.test(value)) return value;
    throw this.wrong(name, expected);
  }

  /** Any text, or `byDefault`. */
  anyText(name: string, byDefault: string): string {
    return this.text(name, "a text", /(?:)/, byDefault);
  }

  /** One of the given words. */
  oneOf<T extends string>(name: string, words: readonly T[], byDefault?: T): T {
    const value = this.has(name) ? this.value[name] : byDefault;
    const word = words.find((known) => known === value);
    if (word !== undefined) return word;
    throw this.wrong(name, `one of ${words.join(", ")}`);
  }

  /** A whole number from `min` to `max`. */
  wholeNumber(name: string, min: number, max: number, byDefault?: number): number {
    const value = this.has(name) ? this.value[name] : byDefault;
    if (typeof value === "number" && Number.isInteger(value) && value >= min && value <= max) {
      return value;
    }
    throw this.wrong(name, `a whole number from ${min} to ${max}`);
  }

  /** true or false. */
  flag(name: string, byDefault: boolean): boolean {
    const value = this.has(name) ? this.value[name] : byDefault;
    if (typeof value === "boolean") return value;
    throw this.wrong(name, "true or false");
  }

  /** An array of texts; empty when absent. */
  texts(name: string): string[] {
    const value = this.has(name) ? this.value[name] : [];
    if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
    throw this.wrong(name, "an array of texts");
  }

  /** An array of whole numbers from 1 on; empty when absent. */
  sizes(name: string): number[] {
    const value = this.has(name) ? this.value[name] : [];
    if (Array.isArray(value) && value.every((item) => Number.isInteger(item) && item > 0)) {
      return value;
    }
    throw this.wrong(name, "an array of whole numbers from 1 on");
  }

  /** An object whose values are texts; empty when absent. */
  textRecord(name: string): Record<string, string> {
    const value = this.has(name) ? this.value[name] : {};
    const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
    if (!isRecord || !Object.values(value).every((item) => typeof item === "string")) {
      throw this.wrong(name, 'an object of texts such as {"team": "web"}');
    }
    return { ...value };
  }

  /** Readers for the objects of an array; `isRequired` refuses its absence. */
  objects(name: string, isRequired: boolean): FieldReader[] {
    const value = this.has(name) || isRequired ? this.value[name] : [];
    if (!Array.isArray(value)) throw this.wrong(name, "an array of objects");
    return value.map((item, index) => new FieldReader(item, `${this.path(name)}[${index}]`));
  }
}
