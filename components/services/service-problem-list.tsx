"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { Notice } from "@/components/ui/notice";
import { usePlaceLabel } from "./use-place-label";
import type { ServiceFormState } from "./use-service-form";

/** Everything that kept the form from being sent, each leading to its place. One problem alone needs no list. */
export function ServiceProblemList({ form }: { form: ServiceFormState }) {
  const t = useTranslations("versions.problems");
  const read = useSentence();
  const labelOf = usePlaceLabel(form.values);
  const problems = Object.entries(form.listed);
  if (problems.length < 2) return null;
  return (
    <Notice tone="danger" role="alert" title={t("title", { count: problems.length })}>
      <ul className="mt-1 list-disc pl-5">
        {problems.map(([path, problem]) => (
          <li key={path}>
            <button
              type="button"
              className="min-h-6 rounded-md py-0.5 text-left text-ink underline hover:text-accent"
              onClick={() => form.leadTo(path)}
            >
              {t("item", { field: labelOf(path), problem: read(problem) })}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
