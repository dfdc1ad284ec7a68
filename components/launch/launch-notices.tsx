"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import type { LaunchFormData } from "./launch-data";

/** The name that the platform may take on without anything else being set up. */
const SUGGESTED_ROLE = "imagecast-customer";

/** System policy of RAM that lets a role work with stacks. */
const POLICY = "AliyunROSFullAccess";

/** What there is to know of a template before anything is filled in. */
export function LaunchNotices({ data }: { data: LaunchFormData }) {
  const t = useTranslations("launch.notices");
  const read = useSentence();
  const { regions, isGranted, platformUid } = data;
  const reasons = regions.map(({ whyNot }) => whyNot);
  const draft = reasons.find((reason) => reason?.key === "rules.region_draft");
  return (
    <>
      {!isGranted && (
        <Notice tone="danger" title={t("noRole")}>
          <p>{t("noRoleWhy")}</p>
          <ol className="mt-1 list-decimal pl-5">
            <li>
              {t.rich("createRole", {
                role: () => <CodeText>{SUGGESTED_ROLE}</CodeText>,
                platform: () => <CodeText>{platformUid}</CodeText>,
                policy: () => <CodeText>{POLICY}</CodeText>,
              })}
            </li>
            <li>{t("enterRole")}</li>
          </ol>
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
