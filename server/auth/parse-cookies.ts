/** The cookies of a Cookie header by name; the first of a name wins, as browsers send the most specific first. */
export function parseCookies(header: string | null): Record<string, string> {
  const jar: Record<string, string> = {};
  for (const pair of header?.split(";") ?? []) {
    const at = pair.indexOf("=");
    const name = pair.slice(0, at).trim();
    if (at > 0 && name && !Object.hasOwn(jar, name)) jar[name] = pair.slice(at + 1).trim();
  }
  return jar;
}
