"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { PlainDiff } from "@/components/editor/plain-diff";
import { CodeText } from "@/components/ui/code-text";
import { Notice } from "@/components/ui/notice";
import { FORM_CARD } from "@/components/versions/form-card";
import type { ChangePreview } from "./instance-data";

const FORETOLD = ["fixed", "replacing", "interrupting", "changing"] as const;

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
  const { before, after } = preview;
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
      <Outlook preview={preview} />
      {before === after ? (
        <p className="text-ink-soft">{t("same")}</p>
      ) : (
        <div className="overflow-hidden rounded-md border border-line">
          <PlainDiff
            before={before}
            after={after}
            beforeLabel={t("before")}
            afterLabel={t("after")}
            fits
          />
        </div>
      )}
    </section>
  );
}

function Outlook({ preview }: { preview: ChangePreview }) {
  const t = useTranslations("instances.preview");
  const { images, replacing, interrupting, fixed } = preview;
  const hurts = [images, replacing, interrupting].some((list) => list.length > 0);
  const outlook = fixed.length > 0 ? "refused" : hurts ? "hurts" : "harmless";
  const tone = { refused: "danger", hurts: "warning", harmless: "success" } as const;
  return (
    <Notice tone={tone[outlook]} title={t(outlook)}>
      <ul className="flex flex-col gap-1">
        {FORETOLD.filter((kind) => preview[kind].length > 0).map((kind) => (
          <li key={kind}>
            {t(kind)} <CodeText>{preview[kind].join(", ")}</CodeText>
          </li>
        ))}
        {images.map((image) => (
          <li key={image.slot}>
            {t("image")} <CodeText>{image.slot}</CodeText>{" "}
            <span className="whitespace-nowrap">
              <CodeText>{image.before ?? "-"}</CodeText> <span aria-hidden>→</span>{" "}
              <CodeText>{image.after ?? "-"}</CodeText>
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
