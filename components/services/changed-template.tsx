"use client";
import { useTranslations } from "next-intl";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useRegionList } from "@/components/regions/use-region-list";
import { FileChanges } from "@/components/reviews/file-changes";
import { CodeText } from "@/components/ui/code-text";
import type { TemplateChange } from "@/server/domain/service/compare-content";
import type { Association } from "@/server/domain/template/association";

interface ChangedTemplateProps {
  template: TemplateChange;
  /** The package versions that either side uses. */
  versions: readonly Association[];
  /** Names of the two sides. */
  before: string;
  after: string;
}

/** What differs in one template between two versions. */
export function ChangedTemplate({ template, versions, before, after }: ChangedTemplateProps) {
  const t = useTranslations("services.compare");
  const { name, change, files, associations, parameterSets } = template;
  return (
    <section className="flex min-w-0 flex-col gap-2">
      <h3 className="font-semibold">
        {t("template", { name })}{" "}
        {change !== "same" && (
          <span className="font-normal text-ink-soft">{t(`change.${change}`)}</span>
        )}
      </h3>
      <ul className="flex list-disc flex-col gap-1 pl-5 empty:hidden">
        <RegionChanges regions={template.regions} />
        {associations.map((one) => (
          <li key={one.slotPath}>
            <CodeText>{one.slotPath}</CodeText>:{" "}
            {t("association", {
              before: nameOf(one.before, versions) ?? t("none"),
              after: nameOf(one.after, versions) ?? t("none"),
            })}
          </li>
        ))}
        {parameterSets.map((set) => (
          <li key={set.name}>
            {t("parameterSet", { name: set.name })} {t(`change.${set.change}`)}
          </li>
        ))}
      </ul>
      <FileChanges
        files={files}
        beforeLabel={(file) => t("fileOf", { file, version: before })}
        afterLabel={(file) => t("fileOf", { file, version: after })}
        className="h-[max(16rem,45dvh)]"
      />
    </section>
  );
}

function RegionChanges({ regions }: { regions: TemplateChange["regions"] }) {
  const t = useTranslations("services.compare");
  const list = useRegionList(useRegionNames());
  return (
    <>
      {regions.added.length > 0 && <li>{t("regionsAdded", { regions: list(regions.added) })}</li>}
      {regions.removed.length > 0 && (
        <li>{t("regionsRemoved", { regions: list(regions.removed) })}</li>
      )}
    </>
  );
}

function nameOf(versionId: string | null, versions: readonly Association[]): string | null {
  if (versionId === null) return null;
  const found = versions.find((version) => version.versionId === versionId);
  return found ? `${found.packageName} ${found.versionName}` : versionId;
}
