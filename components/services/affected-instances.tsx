"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useAffectedText } from "@/components/instances/use-affected-text";
import { useTRPC } from "@/components/shell/trpc";

interface AffectedInstancesProps {
  serviceVersionId: string;
  /** Whether the version is to go online or offline. */
  deed: "publish" | "takeOffline";
}

/** Items of a list: which running instances of customers a deed touches, counted when it is asked about. */
export function AffectedInstances({ serviceVersionId, deed }: AffectedInstancesProps) {
  const t = useTranslations("affected");
  const trpc = useTRPC();
  const say = useAffectedText();
  const query = useQuery(trpc.service.affected.queryOptions({ serviceVersionId }));
  if (query.isError) return <li>{t("unknown")}</li>;
  if (!query.data) return <li>{t("counting")}</li>;
  const { running, leftBehind } = query.data;
  return (
    <>
      <li>{say(deed, running)}</li>
      {deed === "publish" && leftBehind.length > 0 && (
        <li className="font-medium">{say("leftBehind", leftBehind)}</li>
      )}
    </>
  );
}
