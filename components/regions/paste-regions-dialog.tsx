"use client";
import { useTranslations } from "next-intl";
import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { type ParsedRegionList, parseRegionList } from "@/server/domain/region/parse-region-list";
import type { RegionInfo } from "@/server/domain/region/region-info";
import type { SelectionRules } from "@/server/domain/region/region-selection";

interface PasteRegionsDialogProps {
  open: boolean;
  onClose: () => void;
  regions: readonly RegionInfo[];
  rules: SelectionRules;
  /** Called with what the text held once the person accepts it; `selectable` is never empty. */
  onAdd: (list: ParsedRegionList) => void;
}

/** Takes a list of region ids from the clipboard and says, while it is edited, what would come of it. */
export function PasteRegionsDialog(props: PasteRegionsDialogProps) {
  const t = useTranslations("regions.paste");
  const [text, setText] = useState("");
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const list = parseRegionList(text, props.regions, props.rules);

  function close() {
    setText("");
    setRefused(false);
    props.onClose();
  }

  function add() {
    if (list.selectable.length === 0) {
      setRefused(true);
      input.current?.focus();
      return;
    }
    props.onAdd(list);
    close();
  }

  return (
    <Dialog
      open={props.open}
      onClose={close}
      title={t("title")}
      initialFocus={input}
      actions={
        <>
          <Button onClick={close}>{t("cancel")}</Button>
          <Button variant="primary" onClick={add}>
            {t("add")}
          </Button>
        </>
      }
    >
      <Field
        label={t("label")}
        hint={t("hint")}
        error={refused && list.selectable.length === 0 ? t("empty") : undefined}
      >
        {(control) => (
          <TextArea
            {...control}
            ref={input}
            rows={6}
            spellCheck={false}
            className="font-mono"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <div role="status" className="flex flex-col gap-1 text-ink-soft text-sm">
        {text.trim() !== "" && <PasteResult list={list} sourceId={props.rules.sourceRegionId} />}
      </div>
    </Dialog>
  );
}

function PasteResult({ list, sourceId }: { list: ParsedRegionList; sourceId: string | null }) {
  const t = useTranslations("regions.paste");
  const { selectable, blocked, unknown } = list;
  const lines: ReactNode[] = [
    t("valid", { count: selectable.length }),
    list.namesSource && t("source", { id: sourceId ?? "" }),
    blocked.length > 0 && t("blocked", { count: blocked.length, ids: blocked.join(", ") }),
    unknown.length > 0 && t("unknown", { count: unknown.length, ids: unknown.join(", ") }),
  ];
  return lines.filter(Boolean).map((line) => <p key={String(line)}>{line}</p>);
}
