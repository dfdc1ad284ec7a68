"use client";
import { FolderOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef, useState } from "react";
import { Menu } from "@/components/ui/menu";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { type FoundFile, pickedFiles } from "./found-files";
import { readSample, SAMPLES } from "./samples";

interface OpenButtonsProps {
  onFound: (found: readonly FoundFile[]) => void;
  onOpen: (files: readonly TemplateFile[]) => void;
}

/** Opens files or a folder of this computer, or one of the samples. */
export function OpenButtons({ onFound, onOpen }: OpenButtonsProps) {
  const t = useTranslations("templateEditor.open");
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);

  function picked(event: ChangeEvent<HTMLInputElement>) {
    const { files: list } = event.target;
    if (list && list.length > 0) onFound(pickedFiles(list));
    // The same file again is a choice, too.
    event.target.value = "";
  }

  async function openSample(sample: (typeof SAMPLES)[number]) {
    try {
      setFailed(false);
      onOpen(await readSample(sample));
    } catch {
      setFailed(true);
    }
  }

  return (
    <>
      {failed && (
        <span role="alert" className="text-danger text-sm">
          {t("sampleFailed")}
        </span>
      )}
      <Menu
        label={t("open")}
        align="start"
        items={[
          {
            label: t("files"),
            icon: <FolderOpen aria-hidden />,
            onSelect: () => files.current?.click(),
          },
          {
            label: t("folder"),
            icon: <FolderOpen aria-hidden />,
            onSelect: () => pickFolder(folder.current),
          },
        ]}
      />
      <Menu
        label={t("sample")}
        align="start"
        items={SAMPLES.map((sample) => ({
          label: t(`samples.${sample.name}`),
          onSelect: () => openSample(sample),
        }))}
      />
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t("files")}
        accept=".yaml,.yml,.json,.template,.tf,.txt"
        onChange={picked}
      />
      <input ref={folder} type="file" hidden aria-label={t("folder")} onChange={picked} />
    </>
  );
}

/** React does not know the attribute that turns the picker into one of folders. */
function pickFolder(input: HTMLInputElement | null) {
  if (!input) return;
  input.webkitdirectory = true;
  input.click();
}
