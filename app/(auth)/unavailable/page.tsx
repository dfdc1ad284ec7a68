import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Unavailable } from "@/components/shell/unavailable";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("shell.unavailable"))("title") };
}

/** What proxy.ts shows, with status 503, in place of any page while the database is away. */
export default function UnavailablePage() {
  return (
    <main id="main">
      <Unavailable />
    </main>
  );
}
