"use client";
import { PackagePlus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { NAVIGATION } from "@/components/shell/navigation";
import type { Role } from "@/server/domain/actor";
import { matchingEntries } from "./matching-entries";
import type { SearchEntry, SearchGroup } from "./search-entry";

/** The role's actions and pages that match the term; groups without any are left out. */
export function usePlaces(term: string, role: Role): readonly SearchGroup[] {
  const t = useTranslations("search");
  const shell = useTranslations("shell");
  const locale = useLocale();
  const actions: SearchEntry[] =
    role === "supplier"
      ? [
          {
            id: "create-package",
            href: paths.newPackage(),
            label: t("createPackage"),
            icon: PackagePlus,
          },
        ]
      : [];
  const pages: SearchEntry[] = NAVIGATION[role].map(({ key, href, icon }) => ({
    id: `page-${key}`,
    href,
    label: shell(`nav.${key}`),
    icon,
  }));
  const groups: SearchGroup[] = [
    { kind: "actions", items: matchingEntries(actions, term, locale) },
    { kind: "pages", items: matchingEntries(pages, term, locale) },
  ];
  return groups.filter((group) => group.items.length > 0);
}
