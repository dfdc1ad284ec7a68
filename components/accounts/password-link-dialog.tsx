"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import type { PasswordLink } from "./account-data";

interface PasswordLinkDialogProps {
  name: string;
  link: PasswordLink;
  /** Says that the person was just added. */
  added?: boolean;
  onClose: () => void;
}

/** Shows a password link to copy; it is not kept anywhere, so this is the only time. Mount it to open it. */
export function PasswordLinkDialog({ name, link, added, onClose }: PasswordLinkDialogProps) {
  const t = useTranslations("accounts.link");
  const ui = useTranslations("ui");
  const format = useFormatter();
  const input = useRef<HTMLInputElement>(null);
  const until = format.dateTime(link.expiresAt, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(added ? "titleAdded" : "title", { name })}
      initialFocus={input}
      actions={
        <Button variant="primary" onClick={onClose}>
          {ui("close")}
        </Button>
      }
    >
      <p className="text-ink-soft">{t("text", { name })}</p>
      <Field label={t("label")} hint={t("until", { until })}>
        {(control) => (
          <TextInput
            {...control}
            ref={input}
            readOnly
            value={link.href}
            onFocus={(event) => event.target.select()}
            className="font-mono text-sm"
          />
        )}
      </Field>
      <div>
        <CopyButton value={link.href} label={t("copy")} withText />
      </div>
      <Notice tone="warning" title={t("secret")} />
    </Dialog>
  );
}
