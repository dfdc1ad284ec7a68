"use client";
import { useTranslations } from "next-intl";
import { FittingEditor } from "@/components/editor/fitting-editor";
import { imagePlaces } from "@/components/launch/image-places";
import { languageOf } from "@/components/template-editor/template-language";
import type { InstanceDetail } from "./instance-data";

/** The text that the cloud was given, with the images of the region marked. */
export function InstanceTemplate({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances.template");
  const text = instance.templateBody ?? "";
  const file = { path: t("file"), text, language: languageOf({ path: "", text }) };
  return (
    <section aria-label={t("title")} className="flex min-w-0 flex-col gap-2">
      <p className="text-ink-soft">{t(instance.stackId === null ? "unsent" : "lead")}</p>
      <FittingEditor
        files={[file]}
        selectedPath={file.path}
        readOnly
        label={t("title")}
        decorations={imagePlaces(text, Object.values(instance.images)).map((range) => ({
          path: file.path,
          range,
          kind: "associated",
          hover: () => [t("image")],
        }))}
      />
    </section>
  );
}
