"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";

interface TokenProps {
  label: string;
  /** Makes the token removable. */
  onRemove?: () => void;
}

/** One chosen thing in a row of chosen things. */
export function Token({ label, onRemove }: TokenProps) {
  const t = useTranslations("ui");
  return (
    <span
      data-edge
      className="inline-flex min-h-6 max-w-full items-center gap-0.5 rounded-md border border-line bg-sunken py-px pr-2 pl-2 text-ink text-sm has-[button]:pr-0"
    >
      <span className="min-w-0">{label}</span>
      {onRemove && (
        <button
          type="button"
          aria-label={t("remove", { label })}
          onClick={onRemove}
          className="grid size-6 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-3.5" />
        </button>
      )}
    </span>
  );
}
