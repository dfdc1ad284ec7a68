import { createHash } from "node:crypto";
import type { Call } from "../call";
import { type ClientToken, recallResourceId } from "../client-token";
import { Refusal } from "../refusal";
import { invalidInput } from "./stack-input";

/** The `ClientToken` of a call to ROS, or null: up to 64 letters, digits, `-` and `_`. */
export function readStackToken({ params, actor }: Call, action: string): ClientToken | null {
  const token = params.text("ClientToken");
  if (token === undefined) return null;
  if (!/^[\w-]{1,64}$/.test(token)) throw invalidInput("ClientToken");
  const inputs = Object.entries(params.raw)
    .filter(([name, value]) => name !== "ClientToken" && value !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  // Bodies are long, and only their sameness is asked for.
  const hash = createHash("sha256")
    .update(JSON.stringify([action, inputs]))
    .digest("hex");
  return { key: `${actor.uid}/ros/${token}`, fingerprint: hash };
}

/** The stack an earlier call with this token was answered; refuses `InvalidIdempotenceParameter`. */
export function recallStackId(call: Call, token: ClientToken | null): string | null {
  return recallResourceId(
    call,
    token,
    () =>
      new Refusal(
        400,
        "InvalidIdempotenceParameter",
        "The specified parameters are different from before.",
      ),
  );
}
