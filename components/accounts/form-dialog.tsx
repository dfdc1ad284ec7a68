"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, type RefObject, useId, useMemo } from "react";
import { ErrorText } from "@/components/shell/error-text";
import type { ReadError } from "@/components/shell/read-error";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";

interface FormDialogProps {
  title: ReactNode;
  submitLabel: string;
  onClose: () => void;
  /** What useCheckedForm answers. */
  form: {
    form: RefObject<HTMLFormElement | null>;
    pending: boolean;
    trouble: ReadError | null;
    submit: (event: FormEvent) => void;
  };
  children: ReactNode;
}

/** A form in a dialog: its fields, what went wrong, cancel and save. Mount it to open it; the first field has the focus. */
export function FormDialog({ title, submitLabel, onClose, form, children }: FormDialogProps) {
  const ui = useTranslations("ui");
  const formId = useId();
  const { form: element } = form;
  // Looked up when the dialog asks for it: the dialog draws its content later than this component.
  const first = useMemo(
    () => ({
      get current() {
        return (
          element.current?.querySelector<HTMLElement>("input:not([type=radio]), input:checked") ??
          null
        );
      },
    }),
    [element],
  );
  return (
    <Dialog
      open
      onClose={onClose}
      locked={form.pending}
      title={title}
      initialFocus={first}
      actions={
        <>
          <Button onClick={onClose} reason={form.pending ? ui("working") : null}>
            {ui("cancel")}
          </Button>
          <Button type="submit" form={formId} variant="primary" pending={form.pending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        ref={form.form}
        onSubmit={form.submit}
        noValidate
        className="flex flex-col gap-4"
      >
        {children}
        {form.trouble && (
          <Notice tone="danger" role="alert" title={<ErrorText error={form.trouble} />} />
        )}
      </form>
    </Dialog>
  );
}
