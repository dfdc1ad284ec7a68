"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CodeDiff } from "@/components/editor/code-diff";
import { useVersionLabel } from "@/components/services/use-version-label";
import { languageOf } from "@/components/template-editor/template-language";
import { Notice } from "@/components/ui/notice";
import { FileSelect } from "./file-select";
import type { RenderedTemplate, ReviewDetail } from "./review-data";

interface RenderedDiffProps {
  review: ReviewDetail;
  /** Of the template. */
  name: string;
  /** Name of the region. */
  region: string;
  rendered: RenderedTemplate;
}

/**
 * What a region receives against what it received before; where nothing was approved before, against the
 * template as written.
 */
export function RenderedDiff({ review, name, region, rendered }: RenderedDiffProps) {
  const t = useTranslations("reviews.template");
  const labelOf = useVersionLabel();
  const [path, setPath] = useState("");
  const { baseline, content } = review;
  const after = rendered.after ?? [];
  const written = content.templates.find((template) => template.name === name)?.files ?? [];
  const before = rendered.before ?? (baseline ? [] : written);
  const paths = [...new Set([...before, ...after].map((file) => file.path))];
  const textOf = (files: typeof after, file: string) =>
    files.find((one) => one.path === file)?.text ?? "";
  const changed = paths.filter((one) => textOf(before, one) !== textOf(after, one));
  const shown = changed.find((one) => one === path) ?? changed[0];
  if (!shown) return <Notice tone="neutral" title={t("renderedSame", { region })} />;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <FileSelect paths={changed} value={shown} onChange={setPath} />
      <CodeDiff
        before={textOf(before, shown)}
        after={textOf(after, shown)}
        beforeLabel={
          baseline
            ? t("regionBefore", { version: labelOf(baseline), region, file: shown })
            : t("written", { file: shown })
        }
        afterLabel={t("regionAfter", { region, file: shown })}
        language={languageOf({ path: shown, text: textOf(after, shown) || textOf(before, shown) })}
        className="h-[max(24rem,60dvh)]"
      />
    </div>
  );
}
