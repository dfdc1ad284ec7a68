import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { currentActor } from "@/server/auth/current-actor";
import type { Role } from "@/server/domain/actor";

const ROLES: readonly Role[] = ["supplier", "reviewer", "admin", "customer"];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.forbidden"))("title") };
}

interface ForbiddenPageProps {
  searchParams: Promise<{ needs?: string | string[] }>;
}

export default async function ForbiddenPage({ searchParams }: ForbiddenPageProps) {
  const [actor, { needs }] = await Promise.all([currentActor(), searchParams]);
  if (!actor) redirect(paths.signIn());
  return <Forbidden role={actor.role} needs={ROLES.find((role) => role === needs)} />;
}
