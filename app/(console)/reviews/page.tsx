import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { ReviewsPage } from "@/components/reviews/reviews-page";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("title") };
}

export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.reviews() }));
  if (actor.role !== "reviewer") return <Forbidden role={actor.role} needs="reviewer" />;
  return <ReviewsPage userId={actor.userId} />;
}
