"use client";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import type { CodeEditorHandle } from "@/components/editor/code-editor-types";
import { FittingEditor } from "@/components/editor/fitting-editor";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { languageOf } from "@/components/template-editor/template-language";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import { FORM_CARD } from "@/components/versions/form-card";
import { regionLabel } from "@/server/domain/region/region-label";
import { imagePlaces } from "./image-places";
import type { LaunchPreview } from "./launch-data";
import type { LaunchFormState } from "./use-launch-form";
import type { PreviewState } from "./use-preview";

interface TemplatePreviewProps {
  preview: PreviewState;
  form: LaunchFormState;
}

/** The template as it will be used in the region, once it was asked for. It takes the focus when it comes. */
export function TemplatePreview({ preview, form }: TemplatePreviewProps) {
  const t = useTranslations("launch.preview");
  const locale = useLocale();
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { found, error } = preview;
  const arrived = found ?? error;
  useEffect(() => {
    if (!arrived) return;
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  if (!arrived) return null;
  const region = form.data.regions.find((one) => one.id === form.regionId);
  const name = region ? regionLabel(region, locale) : "";
  return (
    <section aria-labelledby={id} className={FORM_CARD}>
      <h2
        ref={heading}
        id={id}
        tabIndex={-1}
        className="scroll-mt-20 font-semibold text-xl outline-none"
      >
        {t("title", { region: name })}
      </h2>
      {error && <Notice tone="danger" title={<ErrorText error={readError(error)} />} />}
      {found && <Found found={found} />}
    </section>
  );
}

function Found({ found }: { found: LaunchPreview }) {
  const t = useTranslations("launch.preview");
  const { templateBody, images, whyNot, cloud } = found;
  const editor = useRef<CodeEditorHandle>(null);
  const file = { path: t("file"), text: templateBody };
  const places = imagePlaces(templateBody, Object.values(images));
  const [first] = places;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text
  useEffect(() => {
    if (first) editor.current?.reveal(file.path, first);
  }, [templateBody]);
  const language = languageOf({ ...file, path: "" });
  const refused = whyNot ?? cloud?.sentence ?? null;
  return (
    <>
      {refused ? (
        <Notice tone="danger" title={t("refused")}>
          <ErrorText error={{ sentence: refused, cloud: cloud?.said ?? null, requestId: null }} />
        </Notice>
      ) : (
        <Notice tone="success" title={t("accepted")} />
      )}
      <ul className="flex flex-col gap-1">
        {Object.entries(images).map(([slot, imageId]) => (
          <li key={slot} className="flex flex-wrap gap-x-2">
            <CodeText className="text-ink-soft">{slot}</CodeText>
            <span aria-hidden>→</span>
            <CodeText>{imageId}</CodeText>
          </li>
        ))}
      </ul>
      <FittingEditor
        files={[{ ...file, language }]}
        selectedPath={file.path}
        readOnly
        label={t("editor")}
        ref={editor}
        decorations={places.map((range) => ({
          path: file.path,
          range,
          kind: "associated",
          hover: () => [t("replaced")],
        }))}
      />
    </>
  );
}
