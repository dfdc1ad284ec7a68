"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useAffectedText } from "@/components/instances/use-affected-text";
import { useTRPC } from "@/components/shell/trpc";
import type { WhitelistDetail } from "./whitelist-data";

interface ListedInstancesProps {
  service: WhitelistDetail["service"];
  accountUids: readonly string[];
}

/** How many instances of the service the accounts run, and what becomes of these when they are taken off its whitelist. */
export function ListedInstances({ service, accountUids }: ListedInstancesProps) {
  const t = useTranslations("affected");
  const trpc = useTRPC();
  const say = useAffectedText();
  const asked = { serviceId: service.id, accountUids: [...accountUids] };
  const query = useQuery(trpc.whitelist.running.queryOptions(asked));
  if (query.isError) return <p>{t("unknown")}</p>;
  if (!query.data) return <p>{t("counting")}</p>;
  const told = service.onlineType === "public" ? "unlistedPublic" : "unlisted";
  return <p className="font-medium">{say(told, query.data)}</p>;
}
