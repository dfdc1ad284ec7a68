"use client";
import { GitCompare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { DeleteVersionDialog } from "@/components/versions/delete-version-dialog";
import { CompareDialog } from "./compare-dialog";
import type { PackageDetail, PackageVersion } from "./package-data";
import { VersionRow } from "./version-row";

/** The versions of a package, draft first, then newest first; two of them can be compared. */
export function VersionsTab({ detail }: { detail: PackageDetail }) {
  const t = useTranslations("packages.versions");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [comparing, setComparing] = useState(false);
  const [deleting, setDeleting] = useState<PackageVersion | null>(null);
  const selected = detail.versions.filter((version) => chosen.includes(version.id));
  // Drafts and newer versions come first, so the second of the two is the older.
  const [newer, older] = selected;

  function select(id: string, on: boolean) {
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  }

  return (
    <>
      {detail.versions.length === 0 ? (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("empty.title")}
            text={t("empty.text")}
            action={
              <ButtonLink href={paths.newVersion(detail.id)} variant="primary">
                {t("empty.action")}
              </ButtonLink>
            }
          />
        </div>
      ) : (
        <>
          <div className="mb-2 flex flex-wrap items-center gap-3">
            <Button
              icon={<GitCompare aria-hidden />}
              reason={whyNotCompare(selected.length, detail.versions.length, t)}
              onClick={() => setComparing(true)}
            >
              {t("compare")}
            </Button>
            <span role="status" className="text-ink-soft text-sm tabular-nums">
              {selected.length > 0 &&
                t("selected", { count: selected.length, total: detail.versions.length })}
            </span>
          </div>
          <TableFrame label={t("table")}>
            <VersionsHead />
            <tbody>
              {detail.versions.map((version) => (
                <VersionRow
                  key={version.id}
                  detail={detail}
                  version={version}
                  selected={chosen.includes(version.id)}
                  onSelect={(on) => select(version.id, on)}
                  onDelete={() => setDeleting(version)}
                />
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
      {comparing && newer && older && (
        <CompareDialog older={older} newer={newer} onClose={() => setComparing(false)} />
      )}
      {deleting && <DeleteVersionDialog version={deleting} onClose={() => setDeleting(null)} />}
    </>
  );
}

function whyNotCompare(
  selected: number,
  total: number,
  t: ReturnType<typeof useTranslations<"packages.versions">>,
): string | null {
  if (selected === 2) return null;
  return t(total < 2 ? "compareOnlyOne" : "compareTwo");
}

function VersionsHead() {
  const t = useTranslations("packages.versions");
  return (
    <thead>
      <tr>
        <Th>
          <VisuallyHidden>{t("selection")}</VisuallyHidden>
        </Th>
        <Th>{t("version")}</Th>
        <Th>{t("status")}</Th>
        <Th>{t("regions")}</Th>
        <Th>{t("source")}</Th>
        <Th>{t("created")}</Th>
        <Th>{t("published")}</Th>
        <Th className="sticky right-0">
          <VisuallyHidden>{t("actions")}</VisuallyHidden>
        </Th>
      </tr>
    </thead>
  );
}
