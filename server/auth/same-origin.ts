/**
 * Whether a browser sent this request from our own pages; mutations answer no other. Sec-Fetch-Site decides where the browser
 * sends it; else Origin must name the host that was asked, or `ownUrl` (behind a proxy that rewrites Host). A request with
 * neither header comes from no browser, so no foreign page can have caused it, and it passes.
 */
export function isSameOrigin(req: { headers: Headers }, ownUrl?: string): boolean {
  const site = req.headers.get("sec-fetch-site");
  const origin = req.headers.get("origin");
  if (site) return site === "same-origin" || site === "none" || sameAsOwn(origin, ownUrl);
  if (origin === null) return true;
  return hostOf(origin) === req.headers.get("host") || sameAsOwn(origin, ownUrl);
}

function sameAsOwn(origin: string | null, ownUrl: string | undefined): boolean {
  return origin !== null && ownUrl !== undefined && URL.canParse(ownUrl)
    ? new URL(ownUrl).origin === origin
    : false;
}

/** The host of an Origin header, or undefined for "null" and the unreadable: equal to no Host. */
function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
