/** A base that no real address has: what leaves it would leave the console. */
const BASE = "http://console.invalid";

/**
 * The path to go to after sign-in: `asked` when it is a path of this console, else "/". Refuses other origins in every
 * spelling a browser resolves (`//host`, `/\host`, control characters, schemes), the sign-in pages themselves and /api.
 */
export function returnTo(asked: string | null | undefined): string {
  if (!asked?.startsWith("/") || !URL.canParse(asked, BASE)) return "/";
  const url = new URL(asked, BASE);
  if (url.origin !== BASE || /^\/(sign-in|set-up|api)(\/|$)/.test(url.pathname)) return "/";
  // A path such as "/.//host" resolves to "//host", which a browser would take for another host.
  const path = url.pathname.replace(/^\/+/, "/");
  return `${path}${url.search}${url.hash}`;
}
