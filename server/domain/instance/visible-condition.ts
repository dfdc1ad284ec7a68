/** When a field is shown: `AssociationPropertyMetadata.Visible.Condition`. Operands are texts or `${Param}`. */
export type VisibleCondition =
  | { kind: "equals"; left: string; right: string }
  | { kind: "in"; value: string; among: string[] }
  | { kind: "not"; of: VisibleCondition }
  | { kind: "and" | "or"; of: VisibleCondition[] }
  | { kind: "constant"; value: boolean };

/** Deepest nesting that is read. */
const DEEPEST = 20;

/**
 * Reads a condition written with Fn::Equals, Fn::Not, Fn::And, Fn::Or and Fn::In. Null for anything
 * else: such a field is shown always.
 */
export function readCondition(written: unknown, depth = 0): VisibleCondition | null {
  if (typeof written === "boolean") return { kind: "constant", value: written };
  if (written === "true" || written === "false") {
    return { kind: "constant", value: written === "true" };
  }
  if (typeof written !== "object" || written === null || depth > DEEPEST) return null;
  const [entry, ...more] = Object.entries(written);
  if (!entry || more.length > 0) return null;
  const [name, operand] = entry;
  switch (name) {
    case "Fn::Equals":
      return readEquals(operand);
    case "Fn::In":
      return readIn(operand);
    case "Fn::Not": {
      const of = readCondition(Array.isArray(operand) ? operand[0] : operand, depth + 1);
      return of && { kind: "not", of };
    }
    case "Fn::And":
      return readAll("and", operand, depth);
    case "Fn::Or":
      return readAll("or", operand, depth);
    default:
      return null;
  }
}

/** Does the condition hold with these values? A parameter without a value counts as empty. */
export function holds(
  condition: VisibleCondition,
  values: Readonly<Record<string, string>>,
): boolean {
  switch (condition.kind) {
    case "constant":
      return condition.value;
    case "equals":
      return operandValue(condition.left, values) === operandValue(condition.right, values);
    case "in":
      return condition.among
        .map((one) => operandValue(one, values))
        .includes(operandValue(condition.value, values));
    case "not":
      return !holds(condition.of, values);
    case "and":
      return condition.of.every((one) => holds(one, values));
    case "or":
      return condition.of.some((one) => holds(one, values));
  }
}

/** The parameter that a text such as `${Zone}` stands for, null when it stands for itself. */
export function parameterIn(text: string): string | null {
  return /^\$\{([^{}]+)\}$/.exec(text.trim())?.[1] ?? null;
}

function operandValue(operand: string, values: Readonly<Record<string, string>>): string {
  const name = parameterIn(operand);
  if (name === null) return operand;
  return Object.hasOwn(values, name) ? (values[name] ?? "") : "";
}

function textOf(operand: unknown): string | null {
  if (operand === null) return "";
  if (typeof operand === "string") return operand;
  return typeof operand === "number" || typeof operand === "boolean" ? String(operand) : null;
}

function readEquals(operand: unknown): VisibleCondition | null {
  if (!Array.isArray(operand) || operand.length !== 2) return null;
  const [left, right] = operand.map(textOf);
  return left == null || right == null ? null : { kind: "equals", left, right };
}

/** The value and what it may be, in either order. */
function readIn(operand: unknown): VisibleCondition | null {
  if (!Array.isArray(operand) || operand.length !== 2) return null;
  const list: unknown = operand.find(Array.isArray);
  const value = textOf(operand.find((one) => !Array.isArray(one)));
  if (!Array.isArray(list) || value === null) return null;
  const among = list.map(textOf);
  return among.includes(null) ? null : { kind: "in", value, among: among.map(String) };
}

function readAll(kind: "and" | "or", operand: unknown, depth: number): VisibleCondition | null {
  if (!Array.isArray(operand)) return null;
  const of = operand.map((one) => readCondition(one, depth + 1));
  const read = of.filter((one) => one !== null);
  return read.length === of.length ? { kind, of: read } : null;
}
