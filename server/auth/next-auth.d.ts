import "next-auth";
import "next-auth/jwt";

declare module "next-auth" {
  /** What a provider hands over about a person; `sessionVersion` is absent until our own row is known. */
  interface User {
    id: string;
    sessionVersion?: number;
  }
  /** What the browser may read of its session: nothing that is not in the page anyway. */
  interface Session {
    user: { id: string };
  }
}

declare module "next-auth/jwt" {
  /** The whole content of a session: who, and as of which version of that person's rights. */
  interface JWT {
    sub?: string;
    sessionVersion?: number;
  }
}
