"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/accounts/section";
import { ActivityList } from "@/components/activity/activity-list";
import { useTRPC } from "@/components/shell/trpc";
import { describeWhitelistEvent } from "./describe-whitelist-event";
import { ToldEntry } from "./told-entry";
import type { WhitelistEvent } from "./whitelist-data";

/** Who changed a whitelist and how, newest first; older lines come on request. */
export function WhitelistActivity({ serviceId }: { serviceId: string }) {
  const t = useTranslations("whitelists.activity");
  const trpc = useTRPC();
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const pages = useQueries({
    queries: starts.map((before) => trpc.whitelist.activity.queryOptions({ serviceId, before })),
  });
  return (
    <div className="mt-10">
      <Section title={t("title")}>
        <ActivityList
          label={t("table")}
          pages={pages}
          onOlder={(id) => setStarts([...starts, id])}
          tell={(event) => <Change event={event} />}
          detail={{ heading: t("why"), of: ({ reason }) => reason }}
          empty={{ title: t("empty"), text: t("emptyText") }}
        />
      </Section>
    </div>
  );
}

/** A change in a line; the accounts that it concerned on request. */
function Change({ event }: { event: WhitelistEvent }) {
  const t = useTranslations("whitelists.activity");
  const { key, entries } = describeWhitelistEvent(event);
  return (
    <details>
      <summary className="min-h-6 w-fit cursor-pointer rounded-md py-0.5">
        {t(`did.${key}`, { count: entries.length })}
      </summary>
      <ul className="mt-1 flex flex-col gap-1.5">
        {entries.map((entry) => (
          <li key={entry.accountUid}>
            <ToldEntry entry={entry} />
          </li>
        ))}
      </ul>
    </details>
  );
}
