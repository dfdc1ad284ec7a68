"use client";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { Dialog } from "@/components/ui/dialog";
import { KeyValues } from "@/components/ui/key-values";
import type { CopyTrouble } from "@/server/domain/distribution/copy-trouble";
import { explainTrouble } from "@/server/domain/distribution/explain-trouble";
import type { ShownRegion } from "./shown-region";
import { troubleText } from "./trouble-text";

interface TroubleDialogProps {
  region: ShownRegion;
  open: boolean;
  onClose: () => void;
}

/** A region's trouble whole: what happened, why, what to do, and the provider's own words to hand on. */
export function TroubleDialog({ region, open, onClose }: TroubleDialogProps) {
  const t = useTranslations("distribution.error");
  // The region may recover while its trouble is being read; the text must not vanish under the reader.
  const [kept, setKept] = useState(region);
  if (region.trouble && region !== kept) setKept(region);
  const failed = kept.status === "failed";
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="lg"
      title={t(failed ? "title" : "titleWaiting", { region: kept.name })}
      actions={
        <>
          <CopyButton withText value={troubleText(kept) ?? ""} label={t("copyLabel")} />
          <Button onClick={onClose}>{t("close")}</Button>
        </>
      }
    >
      {kept.trouble && <Trouble region={kept} trouble={kept.trouble} />}
    </Dialog>
  );
}

function Trouble({ region, trouble }: { region: ShownRegion; trouble: CopyTrouble }) {
  const t = useTranslations("distribution");
  const read = useSentence();
  const explained = explainTrouble(trouble);
  const parts = [
    { label: t("error.what"), text: read(explained.title) },
    { label: t("error.why"), text: read(explained.why) },
    { label: t("error.next"), text: read(explained.next) },
  ];
  return (
    <>
      <dl className="flex flex-col gap-3">
        {parts.map((part) => (
          <div key={part.label}>
            <dt className="text-ink-faint text-sm">{part.label}</dt>
            <dd>{part.text}</dd>
          </div>
        ))}
      </dl>
      <section aria-label={t("error.technical")} className="border-line border-t pt-3">
        <TechnicalDetails region={region} trouble={trouble} />
        <p className="mt-4 text-ink-faint text-sm">{t("error.words")}</p>
        <p
          lang="en"
          className="mt-0.5 rounded-md bg-sunken px-3 py-2 font-mono text-sm break-words"
        >
          {trouble.message || t("error.noWords")}
        </p>
      </section>
    </>
  );
}

function TechnicalDetails({ region, trouble }: { region: ShownRegion; trouble: CopyTrouble }) {
  const t = useTranslations("distribution");
  const format = useFormatter();
  const moment = (at: Date | null) =>
    at && (
      <time dateTime={at.toISOString()}>
        {format.dateTime(at, { dateStyle: "medium", timeStyle: "long" })}
      </time>
    );
  const waits = region.status !== "failed" && region.nextLookAt;
  return (
    <KeyValues
      items={[
        { label: t("error.code"), value: <CodeText>{trouble.code}</CodeText> },
        {
          label: t("error.requestId"),
          value: trouble.requestId ? (
            <CodeText>{trouble.requestId}</CodeText>
          ) : (
            t("error.noRequestId")
          ),
        },
        { label: t("error.step"), value: t(`step.${trouble.step}`) },
        { label: t("error.attempt"), value: region.attempt },
        { label: t("error.lastChange"), value: moment(region.changedAt) },
        ...(waits ? [{ label: t("error.tryAgain"), value: moment(region.nextLookAt) }] : []),
      ]}
    />
  );
}
