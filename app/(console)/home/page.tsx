import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { RoleHome } from "@/components/shell/role-home";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

/** Landing page of the roles whose own areas are not open yet; the others start at theirs. */
export default async function HomePage() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.home() }));
  if (actor.role === "supplier") redirect(paths.packages());
  if (actor.role === "reviewer") redirect(paths.reviews());
  return <RoleHome name={actor.name} role={actor.role} accountUid={actor.accountUid} />;
}
