"use client";
import { useRouter } from "next/navigation";
import { useTimeZone } from "next-intl";
import { useEffect } from "react";
import { TIME_ZONE_COOKIE } from "@/components/i18n/locales";
import { rememberPreference } from "./remember-preference";

/** Tells the server the browser's time zone on the first visit and after a journey, then renders dates anew. */
export function TimeZoneCookie() {
  const router = useRouter();
  const serverZone = useTimeZone();
  useEffect(() => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const known = document.cookie.includes(`${TIME_ZONE_COOKIE}=${encodeURIComponent(timeZone)}`);
    if (known || timeZone === serverZone) return;
    rememberPreference(TIME_ZONE_COOKIE, timeZone);
    router.refresh();
  }, [router, serverZone]);
  return null;
}
