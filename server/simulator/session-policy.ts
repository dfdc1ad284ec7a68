import { Refusal } from "./refusal";

const MAX_POLICY_BYTES = 2048;

/**
 * Checks the form of a session policy (AssumeRole `Policy`): at most 2,048 bytes
 * (`InvalidParameter.PolicySize`) and a policy document (`InvalidParameter.PolicyGrammar`).
 * The simulator does not narrow what the session may do by it.
 */
export function checkSessionPolicy(policy: string | undefined): void {
  if (policy === undefined) return;
  if (Buffer.byteLength(policy) > MAX_POLICY_BYTES) {
    throw new Refusal(
      400,
      "InvalidParameter.PolicySize",
      "The size of Policy must be smaller than 2048 bytes.",
    );
  }
  if (!isPolicy(parse(policy))) {
    throw new Refusal(
      400,
      "InvalidParameter.PolicyGrammar",
      "The parameter Policy has not passed grammar check.",
    );
  }
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

function isPolicy(value: unknown): boolean {
  if (!isRecord(value) || value.Version !== "1" || value.Statement === undefined) return false;
  const statements = [value.Statement].flat();
  return statements.length > 0 && statements.every(isStatement);
}

function isStatement(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const hasEffect = value.Effect === "Allow" || value.Effect === "Deny";
  const hasAction = value.Action !== undefined || value.NotAction !== undefined;
  return hasEffect && hasAction;
}
