"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

interface DraftConflictProps {
  /** True when the server has a newer draft than the one in the form. */
  outdated: boolean;
  onTakeNewer: () => void;
  /** True while what was typed before is at hand. */
  kept: boolean;
  onPutBack: () => void;
  onDismiss: () => void;
}

/** Tells that somebody saved a newer draft, and keeps at hand what was typed meanwhile. */
export function DraftConflict(props: DraftConflictProps) {
  const t = useTranslations("services.conflict");
  const form = useTranslations("services.form");
  return (
    <>
      {props.outdated && (
        <Notice
          tone="warning"
          role="status"
          title={t("outdated")}
          action={
            <Button size="sm" onClick={props.onTakeNewer}>
              {form("loadNewer")}
            </Button>
          }
        >
          {t("outdatedText")}
        </Notice>
      )}
      {props.kept && (
        <Notice
          tone="warning"
          role="status"
          title={t("kept")}
          action={
            <>
              <Button size="sm" onClick={props.onPutBack}>
                {t("putBack")}
              </Button>
              <Button size="sm" variant="ghost" onClick={props.onDismiss}>
                {t("dismiss")}
              </Button>
            </>
          }
        >
          {t("keptText")}
        </Notice>
      )}
    </>
  );
}
