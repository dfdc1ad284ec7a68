import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { TemplateRulesPage } from "@/components/template-rules/template-rules-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("templateRules.page"))("title") };
}

/** What the messages of a check link to, also from where nobody is signed in. */
export default function Page() {
  return <TemplateRulesPage />;
}
