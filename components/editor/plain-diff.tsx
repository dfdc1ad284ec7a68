"use client";
import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { changedLines } from "./changed-lines";
import type { CodeDiffProps } from "./code-editor-types";

type PlainDiffProps = Pick<CodeDiffProps, "before" | "after" | "beforeLabel" | "afterLabel"> & {
  /** True to be as high as the lines, at most most of the window; else it fills its parent. */
  fits?: boolean;
};

/** The changed lines of two texts as a table. */
export function PlainDiff({ before, after, beforeLabel, afterLabel, fits }: PlainDiffProps) {
  const t = useTranslations("editor.diff");
  const pieces = changedLines(before, after);
  if (pieces.length === 0) return <p className="p-3 text-ink-soft">{t("none")}</p>;
  return (
    <section
      tabIndex={0}
      aria-label={t("changedLines")}
      className={classNames("overflow-auto", fits ? "max-h-[75dvh]" : "absolute inset-0")}
    >
      <table className="w-full">
        <thead>
          <tr>
            <Th>{t("line")}</Th>
            <Th>{beforeLabel}</Th>
            <Th>{afterLabel}</Th>
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece) => (
            <tr key={piece.beforeLine}>
              <Th scope="row">{piece.beforeLine}</Th>
              <Td>
                <Lines lines={piece.before} className="bg-danger-soft" />
              </Td>
              <Td>
                <Lines lines={piece.after} className="bg-success-soft" />
              </Td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Lines({ lines, className }: { lines: string[]; className: string }) {
  return (
    <pre className={`whitespace-pre-wrap break-all rounded-md px-2 font-mono ${className}`}>
      {lines.join("\n")}
    </pre>
  );
}
