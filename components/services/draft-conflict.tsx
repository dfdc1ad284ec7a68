"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { LoadNewerButton } from "@/components/versions/load-newer-button";
import { OutdatedNotice } from "@/components/versions/outdated-notice";

interface DraftConflictProps {
  /** True when the server has a newer draft than the one in the form. */
  outdated: boolean;
  /** True once saving was refused for it. */
  refused: boolean;
  onTakeNewer: () => Promise<void>;
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
        <OutdatedNotice
          title={t("outdated")}
          refused={props.refused}
          action={<LoadNewerButton onLoad={props.onTakeNewer}>{form("loadNewer")}</LoadNewerButton>}
        >
          {t("outdatedText")}
        </OutdatedNotice>
      )}
      {props.kept && (
        <Notice
          tone="warning"
          role="status"
          title={t("kept")}
          className="sticky top-2 nav:top-14 z-10 shadow-md"
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
