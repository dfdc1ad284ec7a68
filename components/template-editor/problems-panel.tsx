"use client";
import { CircleCheck } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { RuleSeverity } from "@/components/template-rules/rule-severity";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { Skeleton } from "@/components/ui/skeleton";
import type { RuleId } from "@/server/domain/template/rule-catalog";
import { MoreRows } from "./more-rows";
import type { PanelProps } from "./panel-props";
import type { PlacedIssue } from "./room-view";
import { useFirstPages } from "./use-first-pages";

/** Everything to know about the template, the heaviest first. */
export const ProblemsPanel = memo(function ProblemsPanel(props: PanelProps) {
  const { view } = props;
  const t = useTranslations("templateEditor.problems");
  const pages = useFirstPages(view?.issues ?? []);
  if (!view) return <Skeleton rows={5} className="p-4" />;
  if (view.issues.length === 0) {
    return (
      <div className="flex flex-col items-center gap-2 px-4 py-12 text-center">
        <CircleCheck aria-hidden className="size-8 text-success" />
        <p className="font-medium text-lg">{t("emptyTitle")}</p>
        <p className="max-w-prose text-ink-soft">{t("emptyText")}</p>
      </div>
    );
  }
  return (
    <div className="flex flex-col">
      <ul aria-label={t("label")}>
        {pages.shown.map((issue) => (
          <ProblemItem
            key={issue.id}
            issue={issue}
            severalFiles={view.files.length > 1}
            {...props}
          />
        ))}
      </ul>
      <MoreRows {...pages} />
    </div>
  );
});

interface ProblemItemProps extends Omit<PanelProps, "view"> {
  issue: PlacedIssue;
  severalFiles: boolean;
}

function ProblemItem({ issue, severalFiles, checking, acts, readOnly }: ProblemItemProps) {
  const t = useTranslations("templateEditor.problems");
  const say = useSentence();
  const place = { file: issue.source, ...issue.position };
  return (
    <li className="flex flex-col gap-1.5 border-line border-b px-4 py-3 last:border-b-0">
      <div className="flex flex-wrap items-center justify-between gap-x-3">
        <RuleSeverity severity={issue.severity} />
        <button
          type="button"
          onClick={() => acts.reveal(issue)}
          className="-mx-1 min-h-6 rounded-md px-1 text-accent text-sm tabular-nums hover:underline"
        >
          {t(severalFiles ? "placeInFile" : "place", place)}
        </button>
      </div>
      <p className="wrap-anywhere">{say(issue.sentence)}</p>
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1.5">
        <Link
          href={paths.templateRule(issue.ruleId)}
          target="_blank"
          className="inline-block min-h-6 rounded-md text-accent hover:underline"
        >
          <CodeText>{issue.ruleId}</CodeText>
        </Link>
        {!readOnly && <ProblemActions issue={issue} checking={checking} acts={acts} />}
      </div>
    </li>
  );
}

/** Rules about an association that is best given up. */
const DETACHABLE: ReadonlySet<RuleId> = new Set(["association-lost", "version-gone"]);
/** Rules that another version answers. */
const CHOOSABLE: ReadonlySet<RuleId> = new Set([
  "not-associated",
  "version-gone",
  "draft-version",
  "region-unavailable",
]);

function ProblemActions({
  issue,
  checking,
  acts,
}: Pick<ProblemItemProps, "issue" | "checking" | "acts">) {
  const { fix, ruleId, slot } = issue;
  const t = useTranslations("templateEditor");
  const say = useSentence();
  return (
    <div className="flex flex-wrap gap-2">
      {fix && (
        <Button
          size="sm"
          variant="primary"
          reason={checking ? t("checking") : null}
          onClick={() => acts.applyFix(fix)}
          className="wrap-anywhere"
        >
          {say(fix.title)}
        </Button>
      )}
      {slot && CHOOSABLE.has(ruleId) && (
        <Button size="sm" onClick={() => acts.choose(slot)}>
          {t(ruleId === "not-associated" ? "act.associateShort" : "act.changeShort")}
        </Button>
      )}
      {slot && DETACHABLE.has(ruleId) && (
        <Button size="sm" onClick={() => acts.detach(slot)}>
          {t("act.detach")}
        </Button>
      )}
    </div>
  );
}
