import { houseParts } from "./house-parts";

/** The ways to sign in besides e-mail and password, for the sign-in page. */
export type SignInMethods = { demo: boolean; oidc: null | { name: string } };

/** Which ways to sign in this house offers now. Demo personas: with the simulator, while demo users exist. */
export async function signInMethods(): Promise<SignInMethods> {
  const { prisma, env } = await houseParts();
  const demo =
    env.CLOUD === "simulator" &&
    (await prisma.user.findFirst({ where: { demo: true, disabledAt: null } })) !== null;
  return { demo, oidc: env.OIDC_ISSUER ? { name: env.OIDC_NAME ?? "OpenID Connect" } : null };
}
