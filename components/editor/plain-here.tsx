"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TONE_TEXT, type Tone } from "@/components/ui/tone";
import { TONE_ICON } from "@/components/ui/tone-icon";
import type { CodeFix, CodeMarker, CodeRange, CodeSeverity } from "./code-editor-types";
import type { EngineProps } from "./editor-engine";

const TONES: Record<CodeSeverity, Tone> = {
  error: "danger",
  warning: "warning",
  info: "progress",
};

/** What the cursor touches in the plain text field: the problems in words and the fixes as buttons, for the field itself can show neither. */
export function PlainHere(props: EngineProps & { offset: number; onFix: (fix: CodeFix) => void }) {
  const { selectedPath, offset, markers = [], fixes = [], onFix } = props;
  const t = useTranslations("editor");
  const here = ({ path, range: [from, to] }: { path: string; range: CodeRange }) =>
    path === selectedPath && from <= offset && offset <= to;
  const problems = markers.filter(here);
  const offers = props.readOnly ? [] : fixes.filter(here);
  if (problems.length + offers.length === 0) return null;
  return (
    <section
      aria-label={t("here")}
      className="flex max-h-36 flex-col gap-1.5 overflow-auto border-line border-t bg-sunken px-3 py-2 text-sm"
    >
      {problems.map((problem) => (
        <Problem key={`${problem.range} ${problem.message}`} {...problem} />
      ))}
      {offers.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          {offers.map((fix) => (
            <Button key={fix.title} size="sm" onClick={() => onFix(fix)}>
              {fix.title}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

function Problem({ severity, message, code }: CodeMarker) {
  const t = useTranslations("ui");
  const tone = TONES[severity];
  const Icon = TONE_ICON[tone];
  return (
    <p className="flex items-start gap-2">
      <Icon
        role="img"
        aria-label={t(`tone.${tone}`)}
        className={`mt-0.5 size-4 shrink-0 ${TONE_TEXT[tone]}`}
      />
      <span className="min-w-0">
        {message}
        {code && (
          <>
            {" "}
            <a href={code.href} target="_blank" rel="noreferrer" className="text-accent underline">
              {code.value}
            </a>
          </>
        )}
      </span>
    </p>
  );
}
