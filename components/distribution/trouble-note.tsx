"use client";
import { TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { explainTrouble } from "@/server/domain/distribution/explain-trouble";
import { stalledMinutes } from "@/server/domain/distribution/region-status";
import type { ShownRegion } from "./shown-region";

interface TroubleNoteProps {
  region: ShownRegion;
  /** The server's clock when the region was read. */
  readAt: Date;
}

/** Under the status: what a region failed of, what it is waiting out, or that it has stalled. */
export function TroubleNote({ region, readAt }: TroubleNoteProps) {
  const t = useTranslations("distribution.error");
  const stalled = stalledMinutes(region, readAt);
  if (region.trouble) return <Trouble region={region} trouble={region.trouble} />;
  if (stalled === null) return null;
  return (
    <p className="mt-1 flex items-start gap-1 text-sm text-warning">
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      {t("stalled", { minutes: stalled })}
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
    <div className="mt-1 max-w-80 min-w-52 text-sm">
      <p className={failed ? "text-danger" : "flex items-start gap-1 text-warning"}>
        {!failed && <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />}
        <span>{read(explained.title)}</span>
      </p>
      {failed && <p className="text-ink-soft">{read(explained.next)}</p>}
      <p className="text-ink-faint">
        <CodeText className="text-xs">{trouble.code}</CodeText>
        {trouble.requestId && (
          <>
            {" · "}
            {t("requestId")} <CodeText className="text-xs">{trouble.requestId}</CodeText>
          </>
        )}
      </p>
      {!failed && region.nextLookAt && (
        <p className="text-ink-soft tabular-nums">
          {t("waiting", { time: format.dateTime(region.nextLookAt, { timeStyle: "medium" }) })}
        </p>
      )}
    </div>
  );
}
