"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Opening } from "./use-opening";

/** Asks before a template takes the place of the one that is open. */
export function ReplaceDialog({ opening }: { opening: Opening }) {
  const t = useTranslations("templateEditor.replace");
  const ui = useTranslations("ui");
  const cancel = useRef<HTMLButtonElement>(null);
  const { offered, join, decline, replace } = opening;
  const files = (offered ?? []).map(({ path }) => path).join(", ");
  return (
    <Dialog
      open={offered !== null}
      onClose={decline}
      title={t("title")}
      initialFocus={cancel}
      actions={
        <>
          <Button ref={cancel} onClick={decline}>
            {ui("cancel")}
          </Button>
          {join && <Button onClick={join}>{t("join")}</Button>}
          <Button variant="primary" onClick={replace}>
            {t("replace")}
          </Button>
        </>
      }
    >
      <p className="wrap-anywhere text-ink-soft">{t(join ? "textOrJoin" : "text", { files })}</p>
    </Dialog>
  );
}
