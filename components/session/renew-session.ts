import { z } from "zod";
import { endByOwnClock } from "./session-phase";

/** What next-auth's session endpoint answers; nothing inside when nobody is signed in. */
const answered = z.object({
  expires: z.string().optional(),
  user: z.object({ id: z.string() }).optional(),
});

/** A session that goes on until `endsAt` (epoch milliseconds, own clock), one that is over, or no answer. */
export type Renewal = { userId: string; endsAt: number } | "ended" | "unknown";

/** Renews the session: next-auth's session endpoint sets a fresh cookie whenever it is asked. Never rejects. */
export async function renewSession(): Promise<Renewal> {
  try {
    const answer = await fetch("/api/auth/session", { cache: "no-store" });
    if (!answer.ok) return "unknown";
    const { expires, user } = answered.parse(await answer.json());
    if (!expires || !user) return "ended";
    const endsAt = endByOwnClock(expires, answer.headers.get("date"), Date.now());
    return endsAt === null ? "unknown" : { userId: user.id, endsAt };
  } catch {
    return "unknown";
  }
}
