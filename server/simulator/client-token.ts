import type { Call } from "./call";
import { Refusal } from "./refusal";
import type { World } from "./world";

/** A token as the world remembers it: whose it is, and which parameters came with it. */
export interface ClientToken {
  readonly key: string;
  readonly fingerprint: string;
}

/** The `ClientToken` of the call, or null without one; refuses more than 64 or non-ASCII characters. */
export function readClientToken({ params, actor }: Call): ClientToken | null {
  const token = params.text("ClientToken");
  if (token === undefined) return null;
  if (!/^[\x20-\x7e]{1,64}$/.test(token)) {
    throw new Refusal(
      400,
      "InvalidClientToken.ValueNotSupported",
      "The ClientToken provided is invalid.",
    );
  }
  const fingerprint = Object.entries(params.raw)
    .filter(([name, value]) => name !== "ClientToken" && name !== "DryRun" && value !== "")
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { key: `${actor.uid}/${token}`, fingerprint: JSON.stringify(fingerprint) };
}

/**
 * The id an earlier call with this token was answered, or null for a new token; refuses a token that
 * came before with other parameters: `mismatch` is that refusal (ECS: `IdempotentParameterMismatch`).
 */
export function recallResourceId(
  { world }: Call,
  token: ClientToken | null,
  mismatch: () => Refusal = parameterMismatch,
): string | null {
  const remembered = token && world.clientTokens[token.key];
  if (!remembered) return null;
  if (remembered.fingerprint === token.fingerprint) return remembered.resourceId;
  throw mismatch();
}

function parameterMismatch(): Refusal {
  return new Refusal(
    400,
    "IdempotentParameterMismatch",
    "The request uses the same client token as a previous, but non-identical request. Do not reuse a client token with different requests, unless the requests are identical.",
  );
}

/** The world that answers this token with `resourceId` from now on. */
export function withClientToken(
  world: World,
  token: ClientToken | null,
  resourceId: string,
): World {
  if (!token) return world;
  const remembered = { fingerprint: token.fingerprint, resourceId };
  return { ...world, clientTokens: { ...world.clientTokens, [token.key]: remembered } };
}
