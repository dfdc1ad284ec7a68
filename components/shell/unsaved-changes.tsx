"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useLeaveGuard } from "./use-leave-guard";

/** Asks before a page with changes that are not saved is left, whichever way. */
export function UnsavedChanges({ dirty }: { dirty: boolean }) {
  const t = useTranslations("shell.unsaved");
  const { held, stay, leave } = useLeaveGuard(dirty);
  const first = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open={held}
      onClose={stay}
      title={t("title")}
      initialFocus={first}
      actions={
        <>
          <Button ref={first} onClick={stay}>
            {t("stay")}
          </Button>
          <Button variant="danger" onClick={leave}>
            {t("leave")}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">{t("text")}</p>
    </Dialog>
  );
}
