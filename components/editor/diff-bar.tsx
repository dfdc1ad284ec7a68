"use client";
import { ArrowDown, ArrowUp, Minus, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { BarButton } from "./bar-button";
import type { CodeDiffProps } from "./code-editor-types";
import type { DiffPlace } from "./diff-session";

interface DiffBarProps extends Pick<CodeDiffProps, "beforeLabel" | "afterLabel"> {
  /** Undefined where all changes are listed anyway. */
  place: DiffPlace | undefined;
  onGo: (direction: "next" | "previous") => void;
  plainText: boolean;
  onPlainText: (plainText: boolean) => void;
}

/** What stands above a comparison: the names of its sides, which change is shown, and the way to the next. */
export function DiffBar(props: DiffBarProps) {
  const { beforeLabel, afterLabel, place, onGo } = props;
  const t = useTranslations("editor");
  const none = place && place.total > 0 ? null : t("diff.none");
  return (
    <div className="grid items-center gap-x-3 border-line border-b bg-sunken px-3 py-1 text-sm @min-[901px]:grid-cols-2">
      <Side icon={<Minus aria-hidden className="text-danger" />} label={beforeLabel} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Side icon={<Plus aria-hidden className="text-success" />} label={afterLabel} />
        <div className="ml-auto flex items-center gap-1">
          {place !== undefined && (
            <>
              <span role="status" className="px-1 text-ink-soft tabular-nums">
                {place && t("diff.place", place)}
              </span>
              <Button
                size="icon-sm"
                variant="ghost"
                aria-label={t("diff.previous")}
                reason={none}
                icon={<ArrowUp aria-hidden />}
                onClick={() => onGo("previous")}
              />
              <Button
                size="icon-sm"
                variant="ghost"
                aria-label={t("diff.next")}
                reason={none}
                icon={<ArrowDown aria-hidden />}
                onClick={() => onGo("next")}
              />
            </>
          )}
          <BarButton pressed={props.plainText} onPress={() => props.onPlainText(!props.plainText)}>
            {t("plainText")}
          </BarButton>
        </div>
      </div>
    </div>
  );
}

/** The name of a side: above its text where the two stand beside each other. */
function Side({ icon, label }: { icon: ReactNode; label: string }) {
  return (
    <p className="flex min-w-0 items-center gap-1.5 font-medium [&_svg]:size-3.5 [&_svg]:shrink-0">
      {icon}
      <span className="wrap-anywhere">{label}</span>
    </p>
  );
}
