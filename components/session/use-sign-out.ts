"use client";
import { signOut as leaveHouse } from "next-auth/react";
import { useState } from "react";
import { paths } from "@/components/paths";
import { forgetLocalDrafts } from "@/components/shell/forget-local-drafts";

/** Signs out and goes to the sign-in page; drafts kept in this browser go too. `leaving` until the next page loads. */
export function useSignOut(): { leaving: boolean; signOut: () => Promise<void> } {
  const [leaving, setLeaving] = useState(false);

  async function signOut() {
    setLeaving(true);
    forgetLocalDrafts();
    try {
      await leaveHouse({ callbackUrl: paths.signIn() });
    } catch {
      setLeaving(false);
    }
  }

  return { leaving, signOut };
}
