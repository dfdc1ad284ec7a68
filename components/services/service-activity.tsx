"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActivityList } from "@/components/activity/activity-list";
import { useTRPC } from "@/components/shell/trpc";
import { describeServiceEvent } from "./describe-service-event";
import type { ServiceDetail } from "./service-data";

/** Who did what to a service and why, newest first; older lines come on request. */
export function ServiceActivity({ service }: { service: ServiceDetail }) {
  const t = useTranslations("services.activity");
  const trpc = useTRPC();
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  const pages = useQueries({
    queries: starts.map((before) =>
      trpc.service.activity.queryOptions({ serviceId: service.id, before }),
    ),
  });
  return (
    <ActivityList
      label={t("table")}
      pages={pages}
      onOlder={(id) => setStarts([...starts, id])}
      tell={(event) => {
        const words = describeServiceEvent(event);
        return t(`did.${words.key}`, words.values);
      }}
      detail={{ heading: t("why"), of: ({ reason }) => reason }}
      empty={{ title: t("empty.title"), text: t("empty.text") }}
    />
  );
}
