"use client";
import { useTranslations } from "next-intl";
import type { DecideInput } from "@/server/domain/service/review-input";
import type { ReviewDetail } from "./review-data";

interface DecisionConsequencesProps {
  decision: DecideInput["decision"];
  review: ReviewDetail;
}

/** What a decision will do, and once the version is published, to who can see what. */
export function DecisionConsequences({ decision, review }: DecisionConsequencesProps) {
  const t = useTranslations("reviews.decision");
  const kinds = useTranslations("reviews.visibility.kind");
  const { service, packages } = review.visibility;
  const changed = packages.filter(({ before, after }) => before !== after);
  const open = review.threads.filter(({ resolvedAt }) => !resolvedAt).length;
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      <li>{t(`${decision}.does`)}</li>
      {decision === "approve" && (
        <>
          <li>
            {service.before === service.after
              ? t("visibilityStays", { now: kinds(service.before) })
              : t("visibilityBecomes", { who: kinds(service.after) })}
          </li>
          {changed.map(({ packageId, packageName, after }) => (
            <li key={packageId} className="break-words">
              {t("packageBecomes", { name: packageName, who: kinds(after) })}
            </li>
          ))}
        </>
      )}
      {open > 0 && <li>{t("openComments", { count: open })}</li>}
    </ul>
  );
}
