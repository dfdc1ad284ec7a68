"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { DistributionDetail } from "@/components/versions/version-data";

/** What the version's copies have cost in calls to Alibaba Cloud, by operation; nothing before the first call. */
export function CloudCalls({ calls, rootCalls }: Pick<DistributionDetail, "calls" | "rootCalls">) {
  const t = useTranslations("distribution.calls");
  if (calls.length === 0) return null;
  const total = calls.reduce((sum, { count }) => sum + count, 0);
  return (
    <section aria-labelledby="cloud-calls" className="flex flex-col gap-2">
      <h2 id="cloud-calls" className="font-semibold text-lg">
        {t("title", { total })}
      </h2>
      <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
        {calls.map(({ operation, count, shared }) => (
          <div key={operation} className="flex flex-col">
            <dt>
              <CodeText className="text-xs">{operation}</CodeText>
            </dt>
            <dd className="text-ink-soft tabular-nums">
              {shared > 0 ? t("countShared", { count, shared }) : t("count", { count })}
            </dd>
          </div>
        ))}
      </dl>
      <p className="max-w-prose text-ink-faint text-sm">{t("note")}</p>
      {rootCalls > 0 && (
        <p className="max-w-prose text-ink-faint text-sm">{t("root", { count: rootCalls })}</p>
      )}
    </section>
  );
}
