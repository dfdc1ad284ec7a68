import { Refusal } from "./refusal";

const MAX_POLICY_BYTES = 2048;

/** One statement of a policy, as far as the simulator judges by it. */
export interface Statement {
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/**
 * The statements of a session policy (AssumeRole `Policy`), null without one. Refuses more than
 * 2,048 bytes (`InvalidParameter.PolicySize`) and what is no policy document
 * (`InvalidParameter.PolicyGrammar`). Conditions, NotAction and NotResource are not understood.
 */
export function readSessionPolicy(policy: string | undefined): Statement[] | null {
  if (policy === undefined) return null;
  if (Buffer.byteLength(policy) > MAX_POLICY_BYTES) {
    throw new Refusal(
      400,
      "InvalidParameter.PolicySize",
      "The size of Policy must be smaller than 2048 bytes.",
    );
  }
  const document = parse(policy);
  if (!isRecord(document) || document.Version !== "1" || document.Statement === undefined) {
    throw malformed();
  }
  const statements = [document.Statement].flat().map(readStatement);
  if (statements.length === 0) throw malformed();
  return statements;
}

/**
 * Whether the statements let an action (`ecs:CopyImage`) happen to all of the resources: one Deny
 * forbids, and each resource needs an Allow. `*` and `?` are wildcards.
 */
export function isAllowed(
  statements: readonly Statement[],
  action: string,
  resources: readonly string[],
): boolean {
  const decides = (effect: Statement["effect"], resource: string) =>
    statements.some(
      (statement) =>
        statement.effect === effect &&
        statement.actions.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) &&
        statement.resources.some((pattern) => matches(pattern, resource)),
    );
  return resources.every((resource) => decides("Allow", resource) && !decides("Deny", resource));
}

function malformed(): Refusal {
  return new Refusal(
    400,
    "InvalidParameter.PolicyGrammar",
    "The parameter Policy has not passed grammar check.",
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readStatement(value: unknown): Statement {
  if (!isRecord(value) || (value.Effect !== "Allow" && value.Effect !== "Deny")) throw malformed();
  return {
    effect: value.Effect,
    actions: readPatterns(value.Action),
    resources: readPatterns(value.Resource),
  };
}

function readPatterns(value: unknown): string[] {
  const patterns = [value].flat();
  if (patterns.length > 0 && patterns.every((pattern) => typeof pattern === "string")) {
    return patterns;
  }
  throw malformed();
}

function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`^${escaped.replace(/\*+/g, ".*").replaceAll("?", ".")}$`).test(text);
}
