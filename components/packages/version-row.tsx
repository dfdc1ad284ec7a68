"use client";
import { Ellipsis } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Checkbox } from "@/components/ui/checkbox";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { VersionStatus } from "@/components/versions/version-status";
import { CopyableId } from "./copyable-id";
import type { PackageDetail, PackageVersion } from "./package-data";
import { RegionBar } from "./version-progress";

interface VersionRowProps {
  detail: PackageDetail;
  version: PackageVersion;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onDelete: () => void;
}

/** One version of the package: what it is, how far it is, where it comes from. */
export function VersionRow({ detail, version, selected, onSelect, onDelete }: VersionRowProps) {
  const t = useTranslations("packages.versions");
  const { source } = version;
  return (
    <tr className="group hover:bg-sunken">
      <Td className="w-8 pr-0">
        <Checkbox
          label={t("select", { name: version.name })}
          labelHidden
          checked={selected}
          onChange={onSelect}
        />
      </Td>
      <Th scope="row" className="min-w-44 max-w-72">
        <span className="flex flex-wrap items-baseline gap-x-2">
          {version.number !== null && (
            <span className="text-ink-faint tabular-nums">
              {t("number", { number: version.number })}
            </span>
          )}
          <Link
            href={paths.version(detail.id, version.id)}
            className="rounded-md text-accent hover:underline"
          >
            {version.name}
          </Link>
        </span>
        <span className="line-clamp-2 font-normal text-ink-faint text-sm">
          {version.description}
        </span>
      </Th>
      <Td>
        <VersionStatus
          state={version.state}
          still={version.counts.moving === 0}
          className="whitespace-nowrap"
        />
      </Td>
      <Td className="whitespace-nowrap">
        <RegionsReady version={version} />
      </Td>
      <Td className="min-w-56">
        <span className="block">{source.name}</span>
        <CopyableId id={source.imageId} label={t("sourceImageId", { name: version.name })} />
        <span className="block text-ink-faint text-sm">
          {t("sourceFacts", { region: source.regionId, size: source.sizeGiB })}
        </span>
      </Td>
      <Td>
        <RelativeTime at={version.createdAt} />
        <span className="block text-ink-faint text-sm">{version.createdBy}</span>
      </Td>
      <Td>{version.publishedAt ? <RelativeTime at={version.publishedAt} /> : "-"}</Td>
      <Td className="sticky right-0 w-10 bg-surface px-2 py-1 shadow-[-1px_0_0_var(--line)] group-hover:bg-sunken">
        <VersionMenu detail={detail} version={version} onDelete={onDelete} />
      </Td>
    </tr>
  );
}

function RegionsReady({ version }: { version: PackageVersion }) {
  const t = useTranslations("packages.regionCounts");
  if (version.state === "draft") return t("planned", { total: version.regionCount });
  const { counts } = version;
  return (
    <>
      <span className="mb-1 block tabular-nums">
        {t("ready", { available: counts.available, total: counts.total })}
      </span>
      <RegionBar counts={counts} />
    </>
  );
}

function VersionMenu({
  detail,
  version,
  onDelete,
}: Pick<VersionRowProps, "detail" | "version" | "onDelete">) {
  const t = useTranslations("packages.versions");
  const read = useSentence();
  const router = useRouter();
  const own: MenuItem =
    version.state === "draft"
      ? {
          label: t("edit"),
          onSelect: () => router.push(paths.editVersion(detail.id, version.id)),
        }
      : {
          label: t("newFromThis"),
          reason: read(detail.whyNotNewVersion),
          onSelect: () => router.push(paths.newVersion(detail.id, { from: version.id })),
        };
  return (
    <Menu
      label={t("menuOf", { name: version.name })}
      trigger={<Ellipsis aria-hidden />}
      variant="ghost"
      size="sm"
      items={[
        { label: t("view"), onSelect: () => router.push(paths.version(detail.id, version.id)) },
        own,
        {
          label: t("delete"),
          tone: "danger",
          reason: read(version.whyNotDelete),
          onSelect: onDelete,
        },
      ]}
    />
  );
}
