import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { paths } from "@/components/paths";
import { Forbidden } from "@/components/shell/forbidden";
import { TemplateEditorPage } from "@/components/template-editor/template-editor-page";
import { currentActor } from "@/server/auth/current-actor";
import { may } from "@/server/domain/authorize";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("templateEditor"))("title") };
}

export default async function Page() {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: paths.templateEditor() }));
  if (!may(actor, "version.use")) return <Forbidden role={actor.role} needs="supplier" />;
  return <TemplateEditorPage userId={actor.userId} />;
}
