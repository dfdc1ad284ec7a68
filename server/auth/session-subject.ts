/** Whom a session is for: the user's id, and the version of their rights it was made with. */
export type SessionSubject = { id: string; sessionVersion: number };
