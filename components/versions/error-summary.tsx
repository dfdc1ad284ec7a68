"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { Notice } from "@/components/ui/notice";
import { fieldId } from "./lead-to-field";
import type { Problem } from "./list-problems";
import { useFieldLabel } from "./use-field-label";

interface ErrorSummaryProps {
  problems: readonly Problem[];
  /** Goes to the field of a problem, on whichever page it is. */
  onFollow: (path: string) => void;
}

/** Everything that keeps a form from being sent, each leading to its field. One problem alone needs no list. */
export function ErrorSummary({ problems, onFollow }: ErrorSummaryProps) {
  const t = useTranslations("versions.problems");
  const read = useSentence();
  const label = useFieldLabel();
  if (problems.length < 2) return null;
  return (
    <Notice tone="danger" role="alert" title={t("title", { count: problems.length })}>
      <ul className="mt-1 list-disc pl-5">
        {problems.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${fieldId(path)}`}
              className="inline-block min-h-6 rounded-md py-0.5 text-ink underline hover:text-accent"
              onClick={(event) => {
                event.preventDefault();
                onFollow(path);
              }}
            >
              {t("item", { field: label(path), problem: read({ key: message }) })}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
