"use client";
import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { LAST_STEP, type Step } from "./form-steps";

const STEPS: readonly Step[] = [1, 2, 3, 4];

interface WizardStepsProps {
  step: Step;
  /** The furthest page reached; later ones are not links yet. */
  reached: Step;
  onGo: (step: Step) => void;
}

/** Where in the wizard a person is. Narrow screens say it in one line. */
export function WizardSteps({ step, reached, onGo }: WizardStepsProps) {
  const t = useTranslations("versions.steps");
  return (
    <nav aria-label={t("label")} className="min-w-0">
      <p className="lg:hidden mb-2 font-medium text-ink-soft">
        {t("of", { step, total: LAST_STEP })}
      </p>
      <ol className="flex lg:flex-col gap-1 lg:gap-0.5">
        {STEPS.map((each) => (
          <li key={each} className="max-lg:flex-1 min-w-0">
            <StepMark step={each} current={each === step} reached={each <= reached} onGo={onGo} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepMarkProps {
  step: Step;
  current: boolean;
  reached: boolean;
  onGo: (step: Step) => void;
}

function StepMark({ step, current, reached, onGo }: StepMarkProps) {
  const t = useTranslations("versions.steps");
  const done = reached && !current;
  const inside = (
    <>
      <span
        aria-hidden
        className={classNames(
          "grid size-6 shrink-0 place-items-center rounded-full border font-semibold text-sm tabular-nums max-lg:hidden",
          current && "border-accent bg-accent text-on-accent",
          done && "border-accent text-accent",
          !reached && "border-line-strong text-ink-faint",
        )}
      >
        {done ? <Check className="size-3.5" /> : step}
      </span>
      <span
        aria-hidden
        className={classNames(
          "lg:hidden h-1 w-full rounded-md",
          current ? "bg-accent" : reached ? "bg-line-strong" : "bg-line",
        )}
      />
      <span className="max-lg:sr-only min-w-0">{t(`${step}`)}</span>
    </>
  );
  const look =
    "flex min-h-6 lg:min-h-10 w-full min-w-0 items-center gap-3 rounded-md lg:px-2 lg:py-1.5 text-left";
  if (!reached) return <span className={classNames(look, "text-ink-faint")}>{inside}</span>;
  return (
    <a
      href={`?step=${step}`}
      aria-current={current ? "step" : undefined}
      onClick={(event) => {
        event.preventDefault();
        onGo(step);
      }}
      className={classNames(
        look,
        current ? "font-semibold text-ink" : "text-accent hover:bg-hover",
      )}
    >
      {inside}
    </a>
  );
}
