"use client";
import { useLocale } from "next-intl";
import type { ServiceInfos } from "@/server/domain/service/service-content";
import { namingLocale } from "@/server/domain/service/service-name";

/** Reads what a service says of itself in the reader's language, or in the one that names it. */
export function useServiceInfo(): (infos: ServiceInfos) => { name: string; description: string } {
  const locale = useLocale();
  return (infos) =>
    infos[locale as keyof ServiceInfos] ??
    infos[namingLocale(infos)] ?? { name: "", description: "" };
}
