"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { Notice } from "@/components/ui/notice";
import type { DistributionPlan } from "./plan-data";

interface PlanFindingsProps {
  plan: DistributionPlan;
  /** What asks for the plan anew, where nothing else on the page does. */
  action?: ReactNode;
}

/** What keeps a version from being published, and what is good to know before. Spoken when it comes. */
export function PlanFindings({ plan: { blockers, warnings }, action }: PlanFindingsProps) {
  const t = useTranslations("plan");
  return (
    <div role="status" className="flex flex-col gap-2 empty:hidden">
      {blockers.length > 0 && (
        <Notice tone="danger" title={t("blockers", { count: blockers.length })} action={action}>
          <Findings findings={blockers} />
        </Notice>
      )}
      {warnings.length > 0 && (
        <Notice tone="warning" title={t("warnings", { count: warnings.length })}>
          <Findings findings={warnings} />
        </Notice>
      )}
    </div>
  );
}

function Findings({ findings }: { findings: DistributionPlan["warnings"] }) {
  return (
    <ul className="flex flex-col gap-2">
      {findings.map((finding) => (
        <li key={`${finding.sentence.key} ${finding.regionIds.join()}`} className="break-words">
          <ErrorText error={{ ...finding, requestId: null }} />
        </li>
      ))}
    </ul>
  );
}
