import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { chooseLocale } from "./choose-locale";
import { chooseTimeZone } from "./choose-time-zone";
import { loadMessages } from "./load-messages";
import { LOCALE_COOKIE, TIME_ZONE_COOKIE } from "./locales";

/** What next-intl asks once per request: language, messages, the reader's time zone and one "now" for the page. */
export default getRequestConfig(async () => {
  const [jar, requestHeaders] = await Promise.all([cookies(), headers()]);
  const locale = chooseLocale(jar.get(LOCALE_COOKIE)?.value, requestHeaders.get("accept-language"));
  return {
    locale,
    messages: await loadMessages(locale),
    timeZone: chooseTimeZone(jar.get(TIME_ZONE_COOKIE)?.value),
    now: new Date(),
  };
});
