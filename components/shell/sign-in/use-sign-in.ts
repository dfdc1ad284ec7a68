"use client";
import { signIn } from "next-auth/react";
import { useState } from "react";
import { type SignInProblem, signInProblem } from "./sign-in-problem";

/** Which of the ways is under way: one at a time. */
export type SignInWay = "credentials" | "oidc" | `demo:${string}`;

interface SignInState {
  busy: SignInWay | null;
  problem: SignInProblem | { key: "offline" } | null;
  start: (way: SignInWay, given?: Record<string, string>) => Promise<void>;
}

/**
 * Signs in and goes to `returnTo`, a path of this console. Stays busy while the next page loads; on refusal
 * `problem` says why. `code` is a refusal that an earlier redirect brought back in the address.
 */
export function useSignIn(returnTo: string, code: string | null): SignInState {
  const [busy, setBusy] = useState<SignInWay | null>(null);
  const [problem, setProblem] = useState<SignInState["problem"]>(() => signInProblem(code));

  async function start(way: SignInWay, given: Record<string, string> = {}) {
    if (busy) return;
    setBusy(way);
    setProblem(null);
    try {
      const provider = way.startsWith("demo:") ? "demo" : way;
      const options = { ...given, callbackUrl: returnTo };
      if (provider === "oidc") {
        // The browser leaves for the provider and comes back by itself.
        await signIn(provider, options);
        return;
      }
      const answer = await signIn(provider, { ...options, redirect: false });
      if (answer?.ok && !answer.error) {
        // A whole page load, so that nothing rendered for a stranger is kept.
        window.location.assign(returnTo);
        return;
      }
      setProblem(signInProblem(answer?.error ?? "unavailable"));
    } catch {
      setProblem({ key: "offline" });
    }
    setBusy(null);
  }

  return { busy, problem, start };
}
