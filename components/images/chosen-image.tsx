import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import type { SourceImage } from "./source-image";
import { useOsName } from "./use-os-name";

/** The image that is chosen, in one line under the list that may have scrolled it away. */
export function ChosenImage({ image }: { image: SourceImage }) {
  const t = useTranslations("images");
  const osName = useOsName();
  const facts = [osName(image), image.architecture].filter(Boolean).join(" · ");
  return (
    <p className="flex flex-wrap items-baseline gap-x-2 gap-y-0.5">
      <CircleCheck aria-hidden className="size-4 self-center text-success" />
      <span className="text-ink-soft">{t("chosen")}</span>
      <span className="font-medium">{image.name}</span>
      <CodeText className="text-ink-faint text-xs">{image.imageId}</CodeText>
      <span className="text-ink-soft text-sm tabular-nums">
        {facts} · {t("size", { size: image.sizeGiB })}
      </span>
    </p>
  );
}
