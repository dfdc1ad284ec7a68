import type { ReactNode } from "react";
import { ConsoleShell } from "@/components/shell/console-shell";
import { DoorShell } from "@/components/shell/door-shell";
import { currentActor } from "@/server/auth/current-actor";

/** The console around it for people who are signed in, else the frame of the sign-in page. */
export default async function TemplateRulesLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
  if (actor) return <ConsoleShell actor={actor}>{children}</ConsoleShell>;
  return (
    <DoorShell>
      <main id="main" className="w-full max-w-6xl">
        {children}
      </main>
    </DoorShell>
  );
}
