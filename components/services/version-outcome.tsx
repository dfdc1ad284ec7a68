"use client";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { ServiceVersionDetail } from "./service-data";

/** Where a version stands in its review, in a sentence, and the way to more. */
export function VersionOutcome({ version }: { version: ServiceVersionDetail }) {
  const t = useTranslations("services.outcome");
  const here = paths.serviceVersion(version.serviceId, version.id);
  const [latest] = version.registrations;
  const review = (
    <ButtonLink size="sm" href={`${here}?tab=review`}>
      {t("review")}
    </ButtonLink>
  );
  if (version.state === "submitted" && latest) {
    return (
      <Notice tone="progress" title={t("submitted")} className="mb-4">
        {latest.claimedBy ? t("claimed", { name: latest.claimedBy }) : t("unclaimed")}
      </Notice>
    );
  }
  if (version.state === "approved") {
    return <Notice tone="success" title={t("approved")} className="mb-4" />;
  }
  if (version.state !== "draft") return null;
  const blocked = version.checks.filter(({ status }) => status === "blocked").length;
  return (
    <>
      {latest?.state === "rejected" && (
        <Notice
          tone="warning"
          title={t(latest.decision === "reject" ? "rejected" : "changesRequested", {
            name: latest.decidedBy ?? "",
          })}
          action={review}
          className="mb-4"
        >
          {latest.reason}
        </Notice>
      )}
      {blocked > 0 && (
        <Notice
          tone="neutral"
          title={t("blocked", { count: blocked })}
          action={
            <ButtonLink size="sm" href={`${here}?tab=checks`}>
              {t("checks")}
            </ButtonLink>
          }
          className="mb-4"
        />
      )}
    </>
  );
}
