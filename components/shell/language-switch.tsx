"use client";
import { Languages } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { LOCALE_COOKIE, LOCALES, type Locale } from "@/components/i18n/locales";
import { ChoiceMenu } from "@/components/ui/choice-menu";
import { rememberPreference } from "./remember-preference";

/** Each language in its own words, so that its readers find it whatever the page speaks now. */
const NAMES: Record<Locale, string> = { en: "English", "zh-CN": "简体中文" };

/** Chooses the console's language; the page is rendered anew in it, unsaved input stays. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const locale = useLocale();
  const router = useRouter();
  return (
    <ChoiceMenu
      label={t("language")}
      trigger={<Languages aria-hidden />}
      value={locale}
      options={LOCALES.map((value) => ({ value, label: NAMES[value], lang: value }))}
      onChange={(next) => {
        rememberPreference(LOCALE_COOKIE, next);
        router.refresh();
      }}
    />
  );
}
