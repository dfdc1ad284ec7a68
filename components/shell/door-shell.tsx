import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/components/paths";
import { LanguageSwitch } from "./language-switch";
import { OfflineBanner } from "./offline-banner";
import { ProductMark } from "./product-mark";
import { ThemeSwitch } from "./theme-switch";

/** The frame of pages for people who are not signed in. Each page brings its own main. */
export function DoorShell({ children }: { children: ReactNode }) {
  const t = useTranslations("shell");
  return (
    <div className="flex min-h-dvh flex-col">
      <header>
        <OfflineBanner />
        <div className="flex h-12 items-center gap-1 px-4">
          <span className="mr-auto flex items-center gap-2 font-semibold text-lg tracking-tight">
            <ProductMark />
            {t("productName")}
          </span>
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </header>
      <div className="grid flex-1 items-start justify-items-center px-4 pt-[6vh] pb-12">
        {children}
      </div>
      <footer className="border-line border-t px-4 py-3 text-sm">
        <Link
          href={paths.templateRules()}
          className="rounded-md py-1 text-ink-soft hover:text-ink hover:underline"
        >
          {t("templateRules")}
        </Link>
      </footer>
    </div>
  );
}
