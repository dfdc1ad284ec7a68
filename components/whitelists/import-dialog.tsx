"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import { NEW_ENTRY } from "@/server/domain/whitelist/whitelist-form";
import { WHITELIST_LIMITS } from "@/server/domain/whitelist/whitelist-input";
import { FileButton } from "./file-button";
import { ImportPreview } from "./import-preview";
import { ImportWarnings } from "./import-warnings";
import { PermissionCards } from "./permission-cards";
import { useReadEntries } from "./use-read-entries";
import { useTableText } from "./use-table-text";
import { useWhitelistSaving } from "./use-whitelist-saving";
import type { WhitelistDetail } from "./whitelist-data";

interface ImportDialogProps {
  detail: WhitelistDetail;
  onClose: () => void;
}

/** Adds many accounts at once from pasted lines or a file, all or none. Mount it to open it. */
export function ImportDialog({ detail, onClose }: ImportDialogProps) {
  const t = useTranslations("whitelists.import");
  const ui = useTranslations("ui");
  const trpc = useTRPC();
  const { refresh, tell } = useWhitelistSaving();
  const table = useTableText();
  const [{ scope, deploy }, setPreset] = useState(NEW_ENTRY);
  const read = useReadEntries(detail, table.text, { scope, deploy });
  const { entries, invalid } = read;
  const text = useRef<HTMLTextAreaElement>(null);
  const add = useMutation(
    trpc.whitelist.add.mutationOptions({
      onSuccess: () => {
        tell(t("done", { count: entries.length }));
        onClose();
      },
      onSettled: refresh,
    }),
  );
  const { max } = WHITELIST_LIMITS.accounts;
  const why = [
    [add.isPending, ui("working")],
    [invalid > 0, t("correctFirst", { count: invalid })],
    [entries.length > max, t("tooMany", { max })],
    [entries.length === 0, t("nothing")],
    [read.reading, ui("working")],
  ].find(([applies]) => applies)?.[1];
  const field = <Name extends "scope" | "deploy">(name: Name, value: (typeof NEW_ENTRY)[Name]) => ({
    name,
    value,
    error: null,
    onBlur: () => undefined,
    onChange: (next: (typeof NEW_ENTRY)[Name]) => setPreset((now) => ({ ...now, [name]: next })),
  });
  return (
    <Dialog
      open
      onClose={onClose}
      locked={add.isPending}
      size="lg"
      initialFocus={text}
      title={t("title", { service: detail.service.name })}
      actions={
        <>
          <Button onClick={onClose} reason={add.isPending ? ui("working") : null}>
            {ui("cancel")}
          </Button>
          <Button
            variant="primary"
            pending={add.isPending}
            reason={typeof why === "string" ? why : null}
            onClick={() =>
              add.mutate({
                serviceId: detail.service.id,
                revision: detail.revision,
                reason: "",
                source: table.source,
                entries,
              })
            }
          >
            {t("submit", { count: entries.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field label={t("lines")} hint={t("hint")}>
          {(control) => (
            <TextArea
              {...control}
              ref={text}
              rows={6}
              spellCheck={false}
              className="font-mono"
              value={table.text}
              onChange={(event) => table.type(event.target.value)}
            />
          )}
        </Field>
        <FileButton
          label={t("file")}
          opened={table.source.kind === "file" ? table.source.name : null}
          onFile={(file) => void table.open(file)}
        />
        {table.tooLarge && <Notice tone="danger" role="alert" title={t("tooLarge")} />}
        <p className="text-ink-soft">{t("presets")}</p>
        <PermissionCards scope={field("scope", scope)} deploy={field("deploy", deploy)} />
        <ImportWarnings read={read} />
        <ImportPreview lines={read.lines} />
        {add.error && (
          <Notice tone="danger" role="alert" title={<ErrorText error={readError(add.error)} />} />
        )}
      </div>
    </Dialog>
  );
}
