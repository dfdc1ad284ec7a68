/** Name of next-auth's session cookie; the __Secure- prefix makes browsers refuse it over http. */
export function sessionCookie(https: boolean): string {
  return https ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}
