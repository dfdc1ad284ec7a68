"use client";
import { Check, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "./button";
import { VisuallyHidden } from "./visually-hidden";

/** How long the confirmation stays, in milliseconds: long enough to be read out. */
const CONFIRMATION_MS = 6000;

interface CopyButtonProps {
  value: string;
  /** What is copied, as it reads after "Copy", for example "image ID for China (Beijing)". */
  label: string;
  /** Shows the words beside the icon. */
  withText?: boolean;
}

/** Puts a text on the clipboard and says whether that worked. */
export function CopyButton({ value, label, withText = false }: CopyButtonProps) {
  const t = useTranslations("ui");
  const [outcome, setOutcome] = useState<"copied" | "copyFailed" | null>(null);
  useEffect(() => {
    if (!outcome) return;
    const timer = setTimeout(() => setOutcome(null), CONFIRMATION_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(value);
      setOutcome("copied");
    } catch {
      // Refused by the browser, or the page is not served over a secure connection.
      setOutcome("copyFailed");
    }
  }

  const name = t("copy", { label });
  return (
    <span className="inline-flex items-center gap-1">
      <Button
        variant={withText ? "secondary" : "ghost"}
        size={withText ? "sm" : "icon-sm"}
        aria-label={withText ? undefined : name}
        icon={outcome === "copied" ? <Check aria-hidden /> : <Copy aria-hidden />}
        onClick={copy}
      >
        {withText && name}
      </Button>
      {outcome === "copyFailed" && (
        <span aria-hidden className="text-danger text-sm">
          {t("copyFailed", { label })}
        </span>
      )}
      <VisuallyHidden role="status">{outcome && t(outcome, { label })}</VisuallyHidden>
    </span>
  );
}
