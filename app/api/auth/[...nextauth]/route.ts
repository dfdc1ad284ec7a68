import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/server/auth/auth-options";
import { houseParts } from "@/server/auth/house-parts";

type Context = { params: Promise<{ nextauth: string[] }> };

/** next-auth's own doors: session, csrf, sign-in and its callbacks, sign-out. */
async function handle(req: NextRequest, context: Context): Promise<Response> {
  const parts = await houseParts();
  // next-auth takes its own address from the environment alone, and would else answer for port 3000.
  process.env.NEXTAUTH_URL = parts.env.NEXTAUTH_URL;
  return NextAuth(req, context, authOptions(parts));
}

export { handle as GET, handle as POST };
