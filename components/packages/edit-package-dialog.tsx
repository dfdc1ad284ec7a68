"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useFlash } from "@/components/ui/flash-provider";
import { Notice } from "@/components/ui/notice";
import type { PackageSubject } from "./package-data";
import { ResourceGroupSelect } from "./resource-group-select";
import { TagEditor } from "./tag-editor";
import { useEditPackage } from "./use-edit-package";

interface EditPackageDialogProps {
  subject: PackageSubject;
  onClose: () => void;
}

/** Changes the resource group and the tags of a package, the two things of it that may change. Mount it to open it. */
export function EditPackageDialog({ subject, onClose }: EditPackageDialogProps) {
  const t = useTranslations("packages.edit");
  const ui = useTranslations("ui");
  const read = useSentence();
  const flash = useFlash();
  const formId = useId();
  const form = useRef<HTMLFormElement>(null);
  const edit = useEditPackage(subject, () => {
    flash.show({ tone: "success", title: t("saved", { name: subject.name }) });
    onClose();
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    if (edit.submit()) return;
    // The messages are drawn by the next frame; the first of them takes the focus.
    requestAnimationFrame(() =>
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
    );
  }

  return (
    <Dialog
      open
      onClose={onClose}
      size="lg"
      locked={edit.pending}
      title={t("title", { name: subject.name })}
      actions={
        <>
          <Button onClick={onClose} reason={edit.pending ? ui("working") : null}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={formId} variant="primary" pending={edit.pending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form id={formId} ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
        <p className="text-ink-soft">{t("nameLocked")}</p>
        <ResourceGroupSelect
          value={edit.resourceGroupId}
          onChange={edit.setResourceGroupId}
          error={read(edit.groupError)}
        />
        <TagEditor
          value={edit.tags}
          onChange={edit.setTags}
          errors={edit.tagErrors}
          saved={subject.tags}
        />
        {edit.trouble && (
          <Notice
            tone="danger"
            role="alert"
            title={<ErrorText error={readError(edit.trouble)} />}
          />
        )}
      </form>
    </Dialog>
  );
}
