"use client";
import { CircleAlert, CircleCheck, CircleX, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { ReviewDetail } from "./review-data";

type Check = ReviewDetail["checks"][number];

const LOOKS: Record<Check["status"], { tone: Tone; icon: LucideIcon }> = {
  ok: { tone: "success", icon: CircleCheck },
  warning: { tone: "warning", icon: CircleAlert },
  blocked: { tone: "danger", icon: CircleX },
};

interface CheckListProps {
  checks: readonly Check[];
  /** What a check that fails keeps from happening, in a word or two. */
  blocks: string;
}

/** The checks that run by themselves, each with its outcome and where to look. Supplier and reviewer see the same. */
export function CheckList({ checks, blocks }: CheckListProps) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {checks.map((check) => (
        <CheckItem key={check.id} check={check} blocks={blocks} />
      ))}
    </ul>
  );
}

function CheckItem({ check, blocks }: { check: Check; blocks: string }) {
  const t = useTranslations("services.checks");
  const titles = useTranslations("submission");
  const read = useSentence();
  const label = check.status === "blocked" ? blocks : t(`status.${check.status}`);
  return (
    <li className="flex flex-col gap-1 px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 className="font-medium">{titles(`${check.id}.title`)}</h3>
        <StatusIndicator {...LOOKS[check.status]} label={label} />
      </div>
      <p className="text-ink-soft">{read(check.sentence)}</p>
      {check.evidence.length > 0 && (
        <details open={check.status === "blocked"}>
          <summary className="min-h-6 w-fit cursor-pointer rounded-md py-0.5 text-accent">
            {t("evidence", { count: check.evidence.length })}
          </summary>
          <ul className="mt-1 flex list-disc flex-col gap-1 pl-5 text-sm">
            {check.evidence.map((evidence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two pieces of evidence may read the same
              <li key={index}>
                {read(evidence.sentence)} <Place evidence={evidence} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Place({ evidence }: { evidence: Check["evidence"][number] }) {
  const t = useTranslations("services.checks");
  const { template, file, line, slot, region } = evidence;
  const parts = [
    template && t("inTemplate", { name: template }),
    file && (line ? t("atLine", { file, line }) : file),
    region,
  ].filter(Boolean);
  return (
    <span className="text-ink-faint">
      {parts.join(" · ")} {slot && <CodeText>{slot}</CodeText>}
    </span>
  );
}
