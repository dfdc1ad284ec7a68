/** Shorter values stand in texts by chance. */
const SHORTEST = 3;

/** A text of the provider's in which no secret value stands: refusals quote what they refuse. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, secret) => left.replaceAll(secret, "******"), text);
}
