"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { LiveRegion } from "@/components/ui/live-region";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { Tone } from "@/components/ui/tone";
import type { ReadEntry } from "@/server/domain/whitelist/read-entry-rows";

/** A person looks over this many lines; what is wrong comes first. */
const MOST_LINES = 100;

const TONES: Record<ReadEntry["kind"], Tone> = {
  invalid: "danger",
  valid: "success",
  listed: "neutral",
  twice: "neutral",
};

/** What will become of each line. */
export function ImportPreview({ lines }: { lines: readonly ReadEntry[] }) {
  const t = useTranslations("whitelists.import");
  if (lines.length === 0) return null;
  const count = (kind: ReadEntry["kind"]) => lines.filter((line) => line.kind === kind).length;
  const sum = t("sum", {
    valid: count("valid"),
    invalid: count("invalid"),
    skipped: count("listed") + count("twice"),
  });
  const ordered = lines.toSorted(
    (a, b) => Number(b.kind === "invalid") - Number(a.kind === "invalid") || a.line - b.line,
  );
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="font-medium tabular-nums">{sum}</p>
      <LiveRegion message={sum} pauseMs={1000} />
      <TableFrame label={t("preview")}>
        <thead>
          <tr>
            <Th align="end">{t("line")}</Th>
            <Th>
              <span className="flex gap-x-4">
                <span className="basis-44">{t("account")}</span>
                <span>{t("outcome")}</span>
              </span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {ordered.slice(0, MOST_LINES).map((line) => (
            <PreviewRow key={line.line} line={line} />
          ))}
        </tbody>
      </TableFrame>
      {ordered.length > MOST_LINES && (
        <p className="text-ink-faint text-sm">
          {t("more", { count: ordered.length - MOST_LINES })}
        </p>
      )}
    </div>
  );
}

function PreviewRow({ line }: { line: ReadEntry }) {
  const t = useTranslations("whitelists.import");
  const say = useSentence();
  const words = {
    valid: () => t("willAdd"),
    listed: () => t("listed"),
    twice: () => t("twice", { line: line.kind === "twice" ? line.firstLine : 0 }),
    invalid: () => (line.kind === "invalid" ? say(line.problem) : ""),
  };
  return (
    <tr>
      <Td align="end" className="tabular-nums">
        {line.line}
      </Td>
      <Td>
        <span className="flex flex-wrap items-center gap-x-4">
          <code
            translate="no"
            className="wrap-anywhere min-w-0 shrink-0 basis-44 font-mono text-sm"
          >
            {textOf(line)}
          </code>
          <StatusIndicator
            tone={TONES[line.kind]}
            label={words[line.kind]()}
            className="min-w-0 flex-1 basis-56"
          />
        </span>
      </Td>
    </tr>
  );
}

function textOf(line: ReadEntry): string {
  if (line.kind === "valid") return line.entry.accountUid;
  return line.kind === "invalid" ? line.text : line.accountUid;
}
