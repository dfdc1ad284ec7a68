"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { PlainDiff } from "@/components/editor/plain-diff";
import { languageOf } from "@/components/template-editor/template-language";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import { FORM_CARD } from "@/components/versions/form-card";
import type { ChangePreview } from "./instance-data";

const FORETOLD = ["replacing", "interrupting", "fixed", "changeable"] as const;

/** What a change would do, as the cloud's dry run foretells it. It takes the focus when it comes. */
export function ChangePreviewView({ preview }: { preview: ChangePreview }) {
  const t = useTranslations("instances.preview");
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer takes the focus anew
  useEffect(() => {
    heading.current?.scrollIntoView({ block: "start" });
    heading.current?.focus({ preventScroll: true });
  }, [preview]);
  const { before, after, images } = preview;
  const told = FORETOLD.filter((kind) => preview[kind].length > 0);
  const hurts = preview.replacing.length > 0 || preview.interrupting.length > 0;
  return (
    <section aria-labelledby={id} className={FORM_CARD}>
      <h2
        ref={heading}
        id={id}
        tabIndex={-1}
        className="scroll-mt-20 font-semibold text-xl outline-none"
      >
        {t("title")}
      </h2>
      <Notice tone={hurts ? "warning" : "success"} title={hurts ? t("hurts") : t("harmless")}>
        <ul className="flex flex-col gap-1">
          {told.map((kind) => (
            <li key={kind}>
              {t(kind)} <CodeText>{preview[kind].join(", ")}</CodeText>
            </li>
          ))}
        </ul>
      </Notice>
      <ul className="flex flex-col gap-1">
        {Object.entries(images).map(([slot, imageId]) => (
          <li key={slot} className="flex flex-wrap gap-x-2">
            <CodeText className="text-ink-soft">{slot}</CodeText>
            <span aria-hidden>→</span>
            <CodeText>{imageId}</CodeText>
          </li>
        ))}
      </ul>
      {before === after ? (
        <p className="text-ink-soft">{t("same")}</p>
      ) : (
        <div className="relative h-80 rounded-md border border-line">
          <PlainDiff
            before={before}
            after={after}
            beforeLabel={t("before")}
            afterLabel={t("after")}
            language={languageOf({ path: "", text: after })}
          />
        </div>
      )}
    </section>
  );
}
