import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CatalogPage } from "@/components/catalog/catalog-page";
import { paths } from "@/components/paths";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("catalog"))("title") };
}

/** Open to every role: each sees what its account may see. */
export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.catalog() }));
  return <CatalogPage uid={actor.accountUid} />;
}
