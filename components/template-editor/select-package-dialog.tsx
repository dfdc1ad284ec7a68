"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { CodeText } from "@/components/ui/code-text";
import { Dialog } from "@/components/ui/dialog";
import type { Association } from "@/server/domain/template/association";
import type { ImageRow } from "./image-rows";
import { PackageChoice } from "./package-choice";
import { VersionChoice } from "./version-choice";

interface SelectPackageDialogProps {
  /** The slot that is associated. */
  slotPath: string;
  rows: readonly ImageRow[];
  onSelect: (slotPaths: readonly string[], association: Association) => void;
  onClose: () => void;
}

/** Chooses the package version behind an image: package, then version. Mount it to open it. */
export function SelectPackageDialog({
  slotPath,
  rows,
  onSelect,
  onClose,
}: SelectPackageDialogProps) {
  const t = useTranslations("templateEditor.select");
  const ui = useTranslations("ui");
  const search = useRef<HTMLInputElement>(null);
  const row = rows.find(({ slot }) => slot.path === slotPath);
  const [chosenPackage, setChosenPackage] = useState(row?.association?.packageId ?? null);
  const [chosen, setChosen] = useState<Association | null>(row?.association ?? null);
  const same = rows.filter(
    ({ slot }) => slot.literal && slot.value !== null && slot.value === row?.slot.value,
  );
  const [all, setAll] = useState(same.length > 1 && !row?.association);

  function confirm() {
    if (!chosen) return;
    onSelect(all ? same.map(({ slot }) => slot.path) : [slotPath], chosen);
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      initialFocus={search}
      title={t("title")}
      actions={
        <>
          <Button onClick={onClose}>{ui("cancel")}</Button>
          <Button variant="primary" reason={chosen ? null : t("chooseFirst")} onClick={confirm}>
            {t("ok")}
          </Button>
        </>
      }
    >
      {row && (
        <p className="wrap-anywhere text-ink-soft">
          {t.rich("for", {
            resource: row.slot.resource,
            value: row.slot.value ?? "",
            code: (chunks) => <CodeText>{String(chunks)}</CodeText>,
          })}
        </p>
      )}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <PackageChoice
          searchRef={search}
          value={chosenPackage}
          onChange={(packageId) => {
            setChosenPackage(packageId);
            if (packageId !== chosen?.packageId) setChosen(null);
          }}
        />
        <VersionChoice packageId={chosenPackage} value={chosen} onChange={setChosen} />
      </div>
      {same.length > 1 && (
        <Checkbox
          label={t("all", { count: same.length, value: row?.slot.value ?? "" })}
          checked={all}
          onChange={setAll}
        />
      )}
    </Dialog>
  );
}
