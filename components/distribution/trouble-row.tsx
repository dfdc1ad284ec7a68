"use client";
import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { CodeText } from "@/components/ui/code-text";
import { explainTrouble } from "@/server/domain/distribution/explain-trouble";
import { SORT_COLUMNS } from "@/server/domain/distribution/region-order";
import { stalledMinutes } from "@/server/domain/distribution/region-status";
import type { ShownRegion } from "./shown-region";
import { TroubleDialog } from "./trouble-dialog";
import { useStay } from "./use-stay";

interface TroubleRowProps {
  region: ShownRegion;
  /** The server's clock when the region was read. */
  readAt: Date;
}

/** Under a region's row: what it failed of, what it is waiting out, or that it has stalled. */
export function TroubleRow({ region, readAt }: TroubleRowProps) {
  const t = useTranslations("distribution");
  const [reading, setReading] = useState(false);
  const button = useStay(region.trouble !== null || reading);
  const stalled = stalledMinutes(region, readAt);
  if (!button.shown && stalled === null) return null;
  return (
    <tr>
      <td className="max-sm:hidden" />
      <td colSpan={SORT_COLUMNS.length} className="px-3 pb-3">
        {/* On a phone the table is wider than the window: the words stay in view while it scrolls. */}
        <div className="flex items-start justify-between gap-3 text-sm max-sm:sticky max-sm:left-3 max-sm:w-[calc(100vw-4rem)] max-sm:flex-col max-sm:gap-2">
          <div className="min-w-0 max-w-prose">
            {region.trouble && <Trouble region={region} trouble={region.trouble} />}
            {stalled !== null && (
              <>
                <Warning text={t("error.stalled", { minutes: stalled })} />
                <p className="text-ink-soft">{t("error.stalledNext")}</p>
              </>
            )}
          </div>
          {button.shown && (
            <Button
              size="sm"
              aria-label={t("actions.viewErrorRegion", { region: region.name })}
              onClick={() => setReading(true)}
              {...button.handlers}
            >
              {t("actions.viewError")}
            </Button>
          )}
        </div>
        <TroubleDialog
          region={region}
          open={reading}
          onClose={() => {
            button.hold();
            setReading(false);
          }}
        />
      </td>
    </tr>
  );
}

function Warning({ text, className = "text-warning" }: { text: string; className?: string }) {
  return (
    <p className={classNames("flex items-start gap-1.5 font-medium", className)}>
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {text}
    </p>
  );
}

type TroubleProps = { region: ShownRegion; trouble: NonNullable<ShownRegion["trouble"]> };

function Trouble({ region, trouble }: TroubleProps) {
  const t = useTranslations("distribution.error");
  const read = useSentence();
  const format = useFormatter();
  const failed = region.status === "failed";
  const explained = explainTrouble(trouble);
  return (
    <>
      <Warning text={read(explained.title)} className={failed ? "text-danger" : "text-warning"} />
      <p className="text-ink-soft">
        {failed || !region.nextLookAt
          ? read(explained.next)
          : t("waiting", { time: format.dateTime(region.nextLookAt, { timeStyle: "medium" }) })}
      </p>
      <p className="text-ink-faint">
        <CodeText className="text-xs">{trouble.code}</CodeText>
        {trouble.requestId && (
          <>
            {" · "}
            {t("requestId")} <CodeText className="text-xs">{trouble.requestId}</CodeText>
          </>
        )}
      </p>
    </>
  );
}
