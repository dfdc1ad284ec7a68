"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import { useSession } from "./session-provider";
import { useSignOut } from "./use-sign-out";

/** Asks, before the session ends, whether to stay. Closing it lets the session run out. */
export function SessionWarning() {
  const t = useTranslations("shell.session");
  const account = useTranslations("shell.account");
  const format = useFormatter();
  const { phase, endsAt, renew } = useSession();
  const { leaving, signOut } = useSignOut();
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [renewing, setRenewing] = useState(false);
  const [failed, setFailed] = useState(false);
  const stayButton = useRef<HTMLButtonElement>(null);

  async function stay() {
    setRenewing(true);
    setFailed((await renew()) === "unknown");
    setRenewing(false);
  }

  return (
    <Dialog
      open={phase === "ending" && dismissed !== endsAt}
      onClose={() => setDismissed(endsAt)}
      title={t("endsAt", { time: format.dateTime(endsAt ?? 0, { timeStyle: "short" }) })}
      initialFocus={stayButton}
      actions={
        <>
          <Button pending={leaving} onClick={signOut}>
            {account("signOut")}
          </Button>
          <Button ref={stayButton} variant="primary" pending={renewing} onClick={stay}>
            {t("stay")}
          </Button>
        </>
      }
    >
      <p className="text-ink-soft">{t("text")}</p>
      {failed && <Notice tone="danger" role="alert" title={t("stayFailed")} />}
    </Dialog>
  );
}
