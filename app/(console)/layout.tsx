import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { paths } from "@/components/paths";
import { ConsoleShell } from "@/components/shell/console-shell";
import { currentActor } from "@/server/auth/current-actor";

/** Frame of the signed-in pages. Each page still asks for the actor itself: a layout does not run again on navigation. */
export default async function ConsoleLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn({ returnTo: (await headers()).get("x-path") }));
  return <ConsoleShell actor={actor}>{children}</ConsoleShell>;
}
