"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActivityList } from "@/components/activity/activity-list";
import { useTRPC } from "@/components/shell/trpc";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { describeEvent } from "./describe-event";
import type { PackageDetail } from "./package-data";

/** Who did what to a package and its versions, newest first; older lines come on request. */
export function ActivityTab({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.activity");
  const trpc = useTRPC();
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const pages = useQueries({
    queries: starts.map((before) =>
      trpc.package.activity.queryOptions({ packageId: detail.id, before }),
    ),
  });
  const names = new Map(detail.versions.map((version) => [version.id, version.name]));
  return (
    <ActivityList
      label={t("table")}
      pages={pages}
      onOlder={(id) => setStarts([...starts, id])}
      tell={(event) => {
        const words = describeEvent(event, names);
        return t(`did.${words.key}`, words.values);
      }}
      detail={{
        heading: t("requestId"),
        of: ({ requestId }) => requestId && <RequestId id={requestId} />,
      }}
      empty={{ title: t("empty.title"), text: t("empty.text") }}
    />
  );
}

function RequestId({ id }: { id: string }) {
  const t = useTranslations("packages.activity");
  return (
    <span className="flex min-w-64 items-center gap-1">
      <CodeText className="text-ink-soft">{id}</CodeText>
      <CopyButton value={id} label={t("requestId")} />
    </span>
  );
}
