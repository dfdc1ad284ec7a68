import { isScalar } from "yaml";

/** The text of a key. One that YAML takes for a number or a truth value is named as it is written. */
export function keyName(key: unknown): string | null {
  if (!isScalar(key)) return null;
  return typeof key.value === "string" ? key.value : key.source || null;
}
