import { redirect } from "next/navigation";
import { paths } from "@/components/paths";
import { startOf } from "@/components/shell/navigation";
import { currentActor } from "@/server/auth/current-actor";

/** The door: sends each role to where it starts, and strangers to sign in. */
export default async function StartPage() {
  const actor = await currentActor();
  redirect(actor ? startOf(actor.role) : paths.signIn());
}
