"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { TestDeployments } from "@/components/launch/test-deployments";
import { CheckList } from "@/components/reviews/check-list";
import type { ServiceVersionDetail } from "./service-data";

/** What must be right before a version can be submitted, each with where to look. The reviewer sees the same. */
export function SubmissionChecks({ version }: { version: ServiceVersionDetail }) {
  const id = useId();
  const t = useTranslations("services.checks");
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="sr-only">
        {t("label")}
      </h2>
      <p className="mb-3 max-w-prose text-ink-soft">{t("lead")}</p>
      <CheckList checks={version.checks} blocks={t("status.blocked")} />
      <TestDeployments version={version} />
    </section>
  );
}
