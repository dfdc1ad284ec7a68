"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { Notice } from "@/components/ui/notice";
import type { LaunchFormData } from "./launch-data";

/** What there is to know of a template before anything is filled in. */
export function LaunchNotices({ data }: { data: LaunchFormData }) {
  const t = useTranslations("launch.notices");
  const read = useSentence();
  const { regions, isGranted } = data;
  const reasons = regions.map(({ whyNot }) => whyNot);
  const draft = reasons.find((reason) => reason?.key === "rules.region_draft");
  return (
    <>
      {!isGranted && (
        <Notice tone="danger" title={t("noRole")}>
          {read({ key: "rules.instance_no_role" })}
        </Notice>
      )}
      {draft && (
        <Notice tone="warning" title={t("draft")}>
          {read(draft)}
        </Notice>
      )}
      {reasons.every((reason) => reason !== null) && (
        <Notice tone="danger" title={t("noRegion")}>
          {regions.length === 0 ? t("noRegionAllowed") : t("noRegionReady")}
        </Notice>
      )}
    </>
  );
}
