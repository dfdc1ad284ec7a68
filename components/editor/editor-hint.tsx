"use client";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const nothingToWatch = () => () => {};

interface EditorHintProps {
  plain: boolean;
  tabMoves: boolean;
  readOnly?: boolean;
}

/** The line under an editor that says what Tab does there and how to get out with the keyboard. */
export function EditorHint({ plain, tabMoves, readOnly = false }: EditorHintProps) {
  const t = useTranslations("editor.hint");
  const mac = useSyncExternalStore(
    nothingToWatch,
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  const keys = mac ? "Control+Shift+M" : "Ctrl+M";
  const text =
    plain || readOnly ? t("plain") : tabMoves ? t("moves", { keys }) : t("indents", { keys });
  return <p className="border-line border-t px-3 py-1 text-ink-soft text-xs">{text}</p>;
}
