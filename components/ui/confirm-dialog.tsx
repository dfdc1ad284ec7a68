"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, type RefObject, useId, useRef, useState } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { Field } from "./field";
import { Notice } from "./notice";
import { TextInput } from "./text-input";

interface ConfirmDialogProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** What will happen, and what cannot be undone. */
  consequences: ReactNode;
  confirmLabel: string;
  tone?: "primary" | "danger";
  /** A name that must be typed first, for what would hurt most. */
  typedConsent?: string;
  /** Does it. The dialog stays open until the promise settles; the caller closes it on success and sets `error` otherwise. */
  onConfirm: () => Promise<unknown>;
  /** What has the focus first instead of Cancel, for example a field that must be filled. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Why it cannot be done any more; what was typed stays to be copied. */
  whyNot?: string | null;
  /** Why the last attempt failed. */
  error?: ReactNode;
  size?: "md" | "lg";
}

/**
 * Asks before something irreversible. Cancel has the focus first, unless something must be typed; in a large one, which may be
 * longer than the window, the cross at its top has it.
 */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, onClose, title } = props;
  const [pending, setPending] = useState(false);
  const cancel = useRef<HTMLButtonElement>(null);
  const consent = useRef<HTMLInputElement>(null);
  const formId = useId();
  const t = useTranslations("ui");
  const [typed, setTyped] = useState("");
  const first = props.typedConsent ? consent : props.size === "lg" ? undefined : cancel;
  const missing = !!props.typedConsent && typed.trim() !== props.typedConsent;

  function close() {
    setTyped("");
    onClose();
  }

  async function confirm(event: FormEvent) {
    event.preventDefault();
    if (missing || pending || props.whyNot) return;
    setPending(true);
    try {
      await props.onConfirm();
      setTyped("");
    } finally {
      setPending(false);
    }
  }

  const actions = (
    <>
      <Button ref={cancel} onClick={close} reason={pending ? t("working") : null}>
        {t("cancel")}
      </Button>
      <Button
        type="submit"
        form={formId}
        variant={props.tone === "danger" ? "danger" : "primary"}
        pending={pending}
        reason={props.whyNot ?? (missing ? t("typeToConfirmReason") : null)}
      >
        {props.confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      open={open}
      onClose={close}
      title={title}
      actions={actions}
      size={props.size}
      locked={pending}
      initialFocus={props.initialFocus ?? first}
    >
      <form id={formId} onSubmit={confirm} className="flex flex-col gap-3">
        <div className="text-ink-soft">{props.consequences}</div>
        {props.typedConsent && (
          <Field
            label={t.rich("typeToConfirm", {
              name: props.typedConsent,
              code: (chunks) => <code className="font-mono">{chunks}</code>,
            })}
          >
            {(control) => (
              <TextInput
                {...control}
                ref={consent}
                value={typed}
                autoComplete="off"
                spellCheck={false}
                onChange={(event) => setTyped(event.target.value)}
              />
            )}
          </Field>
        )}
        {props.whyNot && <Notice tone="warning" title={props.whyNot} role="alert" />}
        {props.error && <Notice tone="danger" title={props.error} role="alert" />}
      </form>
    </Dialog>
  );
}
