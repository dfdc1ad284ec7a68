"use client";
import { NextIntlClientProvider } from "next-intl";
import { useSyncExternalStore } from "react";
import { chooseLocale } from "@/components/i18n/choose-locale";
import { LOCALE_COOKIE } from "@/components/i18n/locales";
import english from "@/components/i18n/messages/en/shell.json";
import chinese from "@/components/i18n/messages/zh-CN/shell.json";
import { ErrorPage } from "@/components/shell/error-page";
import "./globals.css";

const MESSAGES = { en: { shell: english }, "zh-CN": { shell: chinese } };
const nothingToWatch = () => () => {};

function localeInBrowser() {
  const cookie = new RegExp(`(?:^|; )${LOCALE_COOKIE}=([^;]*)`).exec(document.cookie)?.[1];
  return chooseLocale(cookie, navigator.languages.join(","));
}

interface GlobalErrorProps {
  error: Error & { digest?: string };
}

/** Stands in when the root layout itself breaks, so it brings its own document and texts. */
export default function GlobalError({ error }: GlobalErrorProps) {
  const locale = useSyncExternalStore(nothingToWatch, localeInBrowser, () => "en" as const);
  return (
    <html lang={locale}>
      <body>
        <title>{MESSAGES[locale].shell.error.title}</title>
        <NextIntlClientProvider locale={locale} messages={MESSAGES[locale] as never} timeZone="UTC">
          <main id="main">
            <ErrorPage error={error} onRetry={() => window.location.reload()} />
          </main>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
