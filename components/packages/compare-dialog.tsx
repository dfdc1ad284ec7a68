"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { ChangedRegions } from "./changed-regions";
import type { PackageVersion } from "./package-data";

interface CompareDialogProps {
  older: PackageVersion;
  newer: PackageVersion;
  onClose: () => void;
}

/** What differs between two versions: regions, source image, description. Mount it to open it. */
export function CompareDialog({ older, newer, onClose }: CompareDialogProps) {
  const t = useTranslations("packages.compare");
  const ui = useTranslations("ui");
  const trpc = useTRPC();
  const details = useQueries({
    queries: [older, newer].map(({ id }) => trpc.version.get.queryOptions({ versionId: id })),
  });
  const [before, after] = details.map((detail) => detail.data);
  const failed = details.find((detail) => detail.isError);

  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      title={t("title", { older: older.name, newer: newer.name })}
      actions={<Button onClick={onClose}>{ui("close")}</Button>}
    >
      <FactsTable older={older} newer={newer} />
      <h3 className="mt-2 font-medium">{t("regions")}</h3>
      {before && after && <ChangedRegions previous={before.regionIds} next={after.regionIds} />}
      {!failed && !(before && after) && <Skeleton rows={4} />}
      {failed?.error && <ReadTrouble query={failed} />}
    </Dialog>
  );
}

interface Fact {
  label: string;
  older: ReactNode;
  newer: ReactNode;
  same: boolean;
}

function FactsTable({ older, newer }: Pick<CompareDialogProps, "older" | "newer">) {
  const t = useTranslations("packages.compare");
  const image = ({ source }: PackageVersion) => (
    <>
      {source.name}
      <CodeText className="block whitespace-nowrap text-ink-soft">{source.imageId}</CodeText>
    </>
  );
  const facts: Fact[] = [
    {
      label: t("image"),
      older: image(older),
      newer: image(newer),
      same: older.source.imageId === newer.source.imageId,
    },
    {
      label: t("sourceRegion"),
      older: older.source.regionId,
      newer: newer.source.regionId,
      same: older.source.regionId === newer.source.regionId,
    },
    {
      label: t("size"),
      older: t("gib", { size: older.source.sizeGiB }),
      newer: t("gib", { size: newer.source.sizeGiB }),
      same: older.source.sizeGiB === newer.source.sizeGiB,
    },
    {
      label: t("description"),
      older: older.description,
      newer: newer.description,
      same: older.description === newer.description,
    },
  ];
  return (
    <TableFrame label={t("table")}>
      <thead>
        <tr>
          <Th>
            <VisuallyHidden>{t("fact")}</VisuallyHidden>
          </Th>
          <Th>{older.name}</Th>
          <Th>{newer.name}</Th>
          <Th>{t("difference")}</Th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact.label}>
            <Th scope="row" className="min-w-24">
              {fact.label}
            </Th>
            <Td className="min-w-32">{fact.older}</Td>
            <Td className="min-w-32">{fact.newer}</Td>
            <Td className={fact.same ? "text-ink-faint" : "font-medium text-warning"}>
              {t(fact.same ? "same" : "changed")}
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
