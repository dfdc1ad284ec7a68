"use client";
import { CircleDashed, FilePen, Link2, Unlink } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { ImageRow } from "./image-rows";

/** Where an image of the template stands, as icon and words: the same as its look in the editor. */
export function ImageState({ row }: { row: ImageRow }) {
  const { slot, association, version } = row;
  const t = useTranslations("templateEditor.state");
  const invalid = slot.literal ? null : <StatusIndicator tone="danger" label={t("notLiteral")} />;
  if (!association) {
    return invalid ?? <StatusIndicator tone="neutral" icon={CircleDashed} label={t("none")} />;
  }
  const { packageId, packageName, versionId, versionName } = association;
  const name = t("version", { package: packageName, version: versionName });
  if (version === null) {
    return <StatusIndicator tone="danger" icon={Unlink} label={t("gone", { name })} />;
  }
  const count = Object.keys(version?.images ?? {}).length;
  const label = (
    <span className="flex flex-wrap gap-x-2">
      {version?.owner === null ? (
        <Link
          href={paths.version(packageId, versionId)}
          className="wrap-anywhere rounded-md underline decoration-dotted underline-offset-3 hover:decoration-solid"
        >
          {name}
        </Link>
      ) : (
        <span className="wrap-anywhere">{name}</span>
      )}
      {version?.owner && <span className="text-ink-soft">{t("of", { owner: version.owner })}</span>}
      <span className="text-ink-soft">
        {!version ? t("reading") : version.draft ? t("draft") : t("regions", { count })}
      </span>
    </span>
  );
  return (
    <>
      {invalid}
      <StatusIndicator
        tone={version?.draft ? "warning" : version ? "success" : "neutral"}
        icon={version?.draft ? FilePen : Link2}
        label={label}
        className="items-start"
      />
    </>
  );
}
