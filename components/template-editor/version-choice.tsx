"use client";
import { skipToken, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useFormatter, useLocale, useNow, useTranslations } from "next-intl";
import { useId } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useOsName } from "@/components/images/use-os-name";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { Skeleton } from "@/components/ui/skeleton";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { VersionStatus } from "@/components/versions/version-status";
import type { AppRouter } from "@/server/api/root";
import { sortRegionIds } from "@/server/domain/region/region-area";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import type { Association } from "@/server/domain/template/association";
import { ChoiceRow } from "./choice-row";

type SelectableVersion = inferRouterOutputs<AppRouter>["version"]["listSelectable"][number];

interface VersionChoiceProps {
  /** Null while no package is chosen. */
  packageId: string | null;
  value: Association | null;
  onChange: (association: Association) => void;
}

/** The versions of a package, to choose one: state, image and regions of each. */
export function VersionChoice({ packageId, value, onChange }: VersionChoiceProps) {
  const t = useTranslations("templateEditor.select");
  const say = useSentence();
  const trpc = useTRPC();
  const group = useId();
  const query = useQuery(
    trpc.version.listSelectable.queryOptions(packageId === null ? skipToken : { packageId }),
  );
  if (packageId === null) {
    return (
      <p className="rounded-lg border border-line border-dashed px-3 py-6 text-center text-ink-soft">
        {t("packageFirst")}
      </p>
    );
  }
  if (query.isError) return <ReadTrouble query={query} />;
  if (!query.data) return <Skeleton rows={4} />;
  const [first] = query.data;
  if (!first) return <p className="text-ink-soft">{t("noVersions")}</p>;
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p id={`${group}-title`} className="wrap-anywhere flex min-h-8 flex-col justify-center">
        <span className="font-medium">{t("versionsOf", { name: first.packageName })}</span>
        {first.owner && (
          <span className="text-ink-soft text-sm">{t("of", { owner: first.owner })}</span>
        )}
      </p>
      <fieldset
        aria-labelledby={`${group}-title`}
        className="relative max-h-72 min-w-0 overflow-y-auto rounded-lg border border-line"
      >
        {query.data.map((version) => (
          <ChoiceRow
            key={version.versionId}
            group={group}
            label={
              version.number === null
                ? version.versionName
                : t("numbered", { name: version.versionName, number: version.number })
            }
            detail={<VersionFacts version={version} />}
            checked={version.versionId === value?.versionId}
            onChoose={() => onChange(associationTo(version))}
            reason={say(version.whyNot)}
          />
        ))}
      </fieldset>
    </div>
  );
}

function associationTo({ packageId, packageName, versionId, versionName }: SelectableVersion) {
  return { packageId, packageName, versionId, versionName };
}

function VersionFacts({ version }: { version: SelectableVersion }) {
  const t = useTranslations("templateEditor.select");
  const locale = useLocale();
  const regions = useRegionNames();
  const systemOf = useOsName();
  const nameOf = (id: string) => regionLabel(regionById(id, regions), locale);
  const { image, architecture } = version.source;
  const available = Object.keys(version.images).length;
  const total = Object.keys(version.regions).length;
  return (
    <>
      <VersionStatus state={version.state} />
      {version.deprecatedFrom && <Deprecation from={version.deprecatedFrom} />}
      <span>
        {version.draft
          ? t("sourceOnly", { region: nameOf(version.sourceRegionId) })
          : t("regions", { available, total })}
      </span>
      {!version.draft && (
        <span className="line-clamp-2">
          {sortRegionIds(Object.keys(version.images)).map(nameOf).join(t("separator"))}
        </span>
      )}
      <span className="wrap-anywhere">
        {t("image", {
          named: image ? "yes" : "no",
          name: image?.name ?? "",
          system: systemOf(version.source),
          architecture,
        })}
      </span>
      {image && <CodeText className="text-xs">{image.imageId}</CodeText>}
    </>
  );
}

/** Says that a version is to be left alone, and since or from when. */
function Deprecation({ from }: { from: Date }) {
  const t = useTranslations("templateEditor.select");
  const format = useFormatter();
  const now = useNow();
  const date = format.dateTime(from, { dateStyle: "medium" });
  const label = t(from <= now ? "deprecatedSince" : "deprecatedFrom", { date });
  return <StatusIndicator tone="warning" label={label} />;
}
