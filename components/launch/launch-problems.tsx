"use client";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { LaunchProblem } from "./find-launch-problems";
import { launchFieldId, leadToLaunchField } from "./launch-field-id";
import type { LaunchFormState } from "./use-launch-form";
import { useProblemText } from "./use-problem-text";

/** Everything that keeps the form from being sent, each leading to its field. */
export function LaunchProblems({ form }: { form: LaunchFormState }) {
  const t = useTranslations("launch.problems");
  if (form.problems.length === 0) return null;
  return (
    <Notice tone="danger" role="alert" title={t("title", { count: form.problems.length })}>
      <ul className="mt-1 list-disc pl-5">
        {form.problems.map((problem) => (
          <Problem key={problem.field} problem={problem} form={form} />
        ))}
      </ul>
    </Notice>
  );
}

function Problem({ problem, form }: { problem: LaunchProblem; form: LaunchFormState }) {
  const t = useTranslations("launch.problems");
  const words = useProblemText(form.data);
  const { field, sentence } = problem;
  return (
    <li>
      <a
        href={`#${launchFieldId(field)}`}
        className="inline-block min-h-6 rounded-md py-0.5 text-ink underline hover:text-accent"
        onClick={(event) => {
          event.preventDefault();
          leadToLaunchField(field);
        }}
      >
        {t("item", { field: words.labelOf(field), problem: words.read(field, sentence) })}
      </a>
    </li>
  );
}
