"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useFlash, useShownFlashes } from "./flash-provider";
import { Notice } from "./notice";
import { VisuallyHidden } from "./visually-hidden";

/** The stack of page-level messages: results of saving, publishing, deleting. Nothing leaves by itself. */
export function Flashbar() {
  const t = useTranslations("ui");
  const flashes = useShownFlashes();
  const { dismiss } = useFlash();
  return (
    <section aria-label={t("messages")} aria-live="polite" className="empty:hidden">
      {flashes.map((flash) => (
        <Notice
          key={flash.id}
          tone={flash.tone}
          className="mb-2 last:mb-4"
          title={
            <>
              <VisuallyHidden>{t(`tone.${flash.tone}`)}: </VisuallyHidden>
              {flash.title}
            </>
          }
          action={
            <>
              {flash.action}
              <button
                type="button"
                aria-label={t("dismiss")}
                onClick={() => dismiss(flash.id)}
                className="grid size-7 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
              >
                <X aria-hidden className="size-4" />
              </button>
            </>
          }
        >
          {flash.text}
        </Notice>
      ))}
    </section>
  );
}
