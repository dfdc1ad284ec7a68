"use client";
import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { SelectInput } from "@/components/ui/select-input";
import { TabPanels } from "@/components/ui/tab-panels";
import { RenderedTemplate } from "./rendered-template";
import type { ReviewDetail } from "./review-data";
import { ReviewPart } from "./review-part";
import { TemplateLines } from "./template-lines";
import { TextChanges } from "./text-changes";
import { type ShownLines, TEMPLATE_VIEWS } from "./use-shown-lines";

interface TemplateSectionProps {
  review: ReviewDetail;
  lines: ShownLines;
}

/** One template at a time: its lines with remarks, what changed in the text, what a region receives. */
export function TemplateSection({ review, lines }: TemplateSectionProps) {
  const t = useTranslations("reviews.template");
  const changes = useTranslations("services.compare.change");
  const { templates } = review.comparison;
  const shown = templates.find(({ name }) => name === lines.templateName) ?? templates[0];
  if (!shown) return null;
  const panels = {
    lines: <TemplateLines key={shown.name} review={review} name={shown.name} lines={lines} />,
    text: <TextChanges key={shown.name} review={review} template={shown} />,
    region: <RenderedTemplate key={shown.name} review={review} name={shown.name} />,
  };
  return (
    <ReviewPart part="template" title={t("title")}>
      {templates.length > 1 && (
        <SelectInput
          aria-label={t("template")}
          className="w-full sm:w-72"
          value={shown.name}
          onChange={lines.setTemplateName}
          options={templates.map(({ name, change }) => ({
            value: name,
            label: name,
            detail: change === "same" || !review.baseline ? undefined : changes(change),
          }))}
        />
      )}
      {shown.change === "removed" && <Notice tone="warning" title={t("removed")} />}
      <TabPanels
        label={t("views")}
        value={lines.view}
        onChange={lines.setView}
        tabs={TEMPLATE_VIEWS.map((view) => ({
          value: view,
          label: t(`view.${view}`),
          content: <div className="pt-3">{panels[view]}</div>,
        }))}
      />
    </ReviewPart>
  );
}
