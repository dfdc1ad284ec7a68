import type { HealthChecks } from "./ctx";

/** A check that takes longer answers 202 and is asked again: no place of the queue waits for one for long. */
const ANSWER_WITHIN_MS = 5_000;

/**
 * Health checks of waves over HTTP. A supplier names the address, so only hosts that the installation allows are asked, redirects
 * are not followed, and nothing of the answer but its status is read: nobody looks into the network around this house.
 */
export function openHealthChecks(hosts: readonly string[]): HealthChecks {
  return {
    hosts,
    async ask(url, about) {
      if (!hosts.includes(new URL(url).host)) return null;
      try {
        const answer = await fetch(url, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify(about),
          redirect: "manual",
          signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
        });
        await answer.body?.cancel();
        return answer.status;
      } catch {
        return null;
      }
    },
  };
}
