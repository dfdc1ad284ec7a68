"use client";
import { useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { RegionListDiff } from "@/components/regions/region-list-diff";
import { CodeText } from "@/components/ui/code-text";
import type { TemplateChange } from "@/server/domain/service/compare-content";
import type { ReviewDetail } from "./review-data";

interface TemplateFactsProps {
  review: ReviewDetail;
  template: TemplateChange;
}

/** Where a template may be deployed, what it is associated with and what it offers, against what was approved. */
export function TemplateFacts({ review, template }: TemplateFactsProps) {
  const t = useTranslations("services.compare");
  const own = useTranslations("reviews.changes");
  const regions = useRegionNames();
  const find = (content: ReviewDetail["content"] | undefined) =>
    content?.templates.find(({ name }) => name === template.name);
  const before = find(review.baseline?.content);
  const { associations, parameterSets, change, name } = template;
  const versionOf = (id: string | null) => nameOf(id, review.versions) ?? t("none");
  return (
    <section
      aria-label={t("template", { name })}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4"
    >
      <h3 className="font-semibold">
        {t("template", { name })}{" "}
        <span className="font-normal text-ink-soft">
          {change === "same" ? own("unchanged") : review.baseline && t(`change.${change}`)}
        </span>
      </h3>
      <RegionListDiff
        regions={regions}
        value={find(review.content)?.allowedRegionIds ?? []}
        previous={before?.allowedRegionIds ?? null}
      />
      {associations.length + parameterSets.length > 0 && (
        <ul className="flex list-disc flex-col gap-1 pl-5">
          {associations.map((one) => (
            <li key={one.slotPath} className="break-words">
              <CodeText>{one.slotPath}</CodeText>:{" "}
              {t("association", { before: versionOf(one.before), after: versionOf(one.after) })}
            </li>
          ))}
          {parameterSets.map((set) => (
            <li key={set.name}>
              {t("parameterSet", { name: set.name })} {t(`change.${set.change}`)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function nameOf(versionId: string | null, versions: ReviewDetail["versions"]): string | null {
  if (versionId === null) return null;
  const found = versions.find((version) => version.versionId === versionId);
  return found ? `${found.packageName} ${found.versionName}` : versionId;
}
