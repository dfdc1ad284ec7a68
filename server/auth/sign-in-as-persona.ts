import { z } from "zod";
import { countDemoSignIn } from "./attempt-limits";
import type { AuthParts } from "./auth-parts";
import type { SessionSubject } from "./session-subject";
import { SignInRefusal } from "./sign-in-refusal";

const given = z.object({ persona: z.enum(["supplier", "reviewer", "admin", "customer"]) });

/**
 * Signs in as the first demo user of a role. Demo personas live with the simulator only: with a real cloud, and for a role
 * without a demo user, throws SignInRefusal `unknown_person`.
 */
export async function signInAsPersona(
  { prisma, env }: Pick<AuthParts, "prisma" | "env">,
  credentials: unknown,
  address: string,
): Promise<SessionSubject> {
  const parsed = given.safeParse(credentials);
  if (!parsed.success || env.CLOUD !== "simulator") throw new SignInRefusal("unknown_person");
  await countDemoSignIn(prisma, address);
  const user = await prisma.user.findFirst({
    where: { demo: true, role: parsed.data.persona, disabledAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, sessionVersion: true },
  });
  if (!user) throw new SignInRefusal("unknown_person");
  return user;
}
