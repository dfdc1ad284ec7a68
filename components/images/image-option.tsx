"use client";
import { Lock, LockOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { useSentence } from "@/components/shell/use-sentence";
import { classNames } from "@/components/ui/class-names";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { IMAGE_COLUMNS } from "./image-columns";
import { ImageStatus } from "./image-status";
import type { SourceImage } from "./source-image";
import { useOsName } from "./use-os-name";

interface ImageOptionProps {
  image: SourceImage;
  /** Name of the radio group. */
  group: string;
  checked: boolean;
  invalid: boolean;
  errorId: string | undefined;
  onChoose: () => void;
  onBlur?: () => void;
}

/** One image to choose. One that cannot be used stays in reach of the keyboard and says why. */
export function ImageOption(props: ImageOptionProps) {
  const { image, checked } = props;
  const t = useTranslations("images");
  const osName = useOsName();
  const read = useSentence();
  const id = useId();
  const reason = read(image.whyNot);
  const [nameId, factsId, reasonId] = [`${id}-name`, `${id}-facts`, `${id}-reason`];
  const describedBy = [reason && reasonId, factsId, props.errorId].filter(Boolean).join(" ");
  return (
    <label
      className={classNames(
        IMAGE_COLUMNS,
        "items-start border-line border-t px-4 py-2.5 first:border-t-0 has-checked:bg-accent-soft",
        reason ? "bg-sunken" : "cursor-pointer hover:bg-hover",
      )}
    >
      <input
        type="radio"
        name={props.group}
        value={image.imageId}
        checked={checked}
        onChange={() => {
          if (!reason) props.onChoose();
        }}
        onBlur={props.onBlur}
        aria-labelledby={nameId}
        aria-describedby={describedBy}
        aria-disabled={reason ? true : undefined}
        aria-invalid={(props.invalid && !reason) || undefined}
        className="mt-0.5 size-4 shrink-0 accent-(--accent) aria-disabled:opacity-60"
      />
      <span id={nameId} className="flex min-w-0 flex-col">
        <span className={classNames("font-medium", reason && "text-ink-soft")}>{image.name}</span>
        <CodeText className="text-ink-faint text-xs">{image.imageId}</CodeText>
      </span>
      <span
        id={factsId}
        className="col-start-2 flex @2xl:contents min-w-0 flex-wrap items-center gap-x-4 gap-y-0.5 text-ink-soft text-sm"
      >
        <Facts>
          <Fact label={t("column.system")}>{osName(image)}</Fact>
          <Fact label={t("column.architecture")}>{image.architecture}</Fact>
        </Facts>
        <Fact label={t("column.size")} className="@2xl:text-right tabular-nums">
          {t("size", { size: image.sizeGiB })}
        </Fact>
        <Facts>
          <Fact label={t("column.status")} className="inline-flex">
            <ImageStatus image={image} />
          </Fact>
          <Fact label={t("column.encryption")} className="inline-flex items-center gap-1.5">
            {image.encrypted ? (
              <Lock aria-hidden className="size-4 shrink-0" />
            ) : (
              <LockOpen aria-hidden className="size-4 shrink-0 text-ink-faint" />
            )}
            {image.encrypted ? t("encrypted") : t("plain")}
          </Fact>
        </Facts>
        <Fact label={t("column.created")}>
          <RelativeTime at={image.createdAt} />
        </Fact>
      </span>
      {reason && (
        <span id={reasonId} className="col-[2/-1] text-ink text-sm">
          {reason}
        </span>
      )}
    </label>
  );
}

interface FactProps {
  label: string;
  className?: string;
  children: ReactNode;
}

/** A fact that speaks for itself to the eye; its label is for the ear. */
function Fact({ label, className, children }: FactProps) {
  return (
    <span className={classNames("min-w-0", className)}>
      <span className="sr-only">{label} </span>
      {children}
    </span>
  );
}

/** Two facts that share a column. */
function Facts({ children }: { children: ReactNode }) {
  return (
    <span className="@max-2xl:contents flex min-w-0 flex-col items-start gap-y-0.5">
      {children}
    </span>
  );
}
