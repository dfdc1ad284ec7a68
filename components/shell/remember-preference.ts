import { PREFERENCE_MAX_AGE_S } from "@/components/i18n/locales";

/** Keeps a preference of this browser in a cookie the server reads. Values hold no secrets. */
export function rememberPreference(name: string, value: string): void {
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox before 140.
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${PREFERENCE_MAX_AGE_S}; SameSite=Lax${secure}`;
}
