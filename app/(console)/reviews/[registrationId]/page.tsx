import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { ReviewPage } from "@/components/reviews/review-page";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("reviews"))("pageTitle") };
}

export default async function Page({ params }: { params: Promise<{ registrationId: string }> }) {
  const [actor, { registrationId }] = await Promise.all([currentActor(), params]);
  if (!actor) redirect(paths.signIn({ returnTo: paths.review(registrationId) }));
  if (actor.role !== "reviewer") return <Forbidden role={actor.role} needs="reviewer" />;
  const { userId, accountUid } = actor;
  return <ReviewPage registrationId={registrationId} reader={{ userId, accountUid }} />;
}
