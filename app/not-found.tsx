import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DoorShell } from "@/components/shell/door-shell";
import { NotFound } from "@/components/shell/not-found";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.notFound"))("title") };
}

export default function NotFoundPage() {
  return (
    <DoorShell>
      <main id="main">
        <NotFound />
      </main>
    </DoorShell>
  );
}
