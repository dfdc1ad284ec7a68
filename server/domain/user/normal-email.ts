/** The one spelling of an e-mail address that is stored and looked up: trimmed, composed, lower case. */
export function normalEmail(email: string): string {
  return email.trim().normalize("NFC").toLowerCase();
}
