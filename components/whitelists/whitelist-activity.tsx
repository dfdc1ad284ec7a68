"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/accounts/section";
import { ActivityList } from "@/components/activity/activity-list";
import { useTRPC } from "@/components/shell/trpc";
import { CodeText } from "@/components/ui/code-text";
import { describeWhitelistEvent } from "./describe-whitelist-event";
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
  const { key, accounts, lines } = describeWhitelistEvent(event);
  return (
    <details>
      <summary>{t(`did.${key}`, { count: accounts })}</summary>
      <ul className="mt-1 flex flex-col gap-0.5">
        {lines.map((line) => (
          <li key={line}>
            <CodeText className="wrap-anywhere">{line}</CodeText>
          </li>
        ))}
      </ul>
    </details>
  );
}
