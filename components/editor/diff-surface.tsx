"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { CodeDiffProps } from "./code-editor-types";
import { type DiffPlace, DiffSession } from "./diff-session";
import type { Monaco } from "./monaco-module";

interface DiffSurfaceProps extends CodeDiffProps {
  monaco: Monaco;
  onPlace: (place: DiffPlace) => void;
  /** Hears of the session once it stands, and null when it goes. */
  onSession: (session: DiffSession | null) => void;
}

/** Monaco's comparison of the two texts. It fills its parent. */
export function DiffSurface({ monaco, onPlace, onSession, ...props }: DiffSurfaceProps) {
  const { before, after, language, beforeLabel, afterLabel } = props;
  const t = useTranslations("editor");
  const host = useRef<HTMLDivElement>(null);
  const [session, setSession] = useState<DiffSession | null>(null);
  const popUpLabel = t("popUps");

  useEffect(() => {
    if (!host.current) return;
    const made = new DiffSession(monaco, host.current, popUpLabel, onPlace);
    setSession(made);
    onSession(made);
    return () => {
      made.dispose();
      setSession(null);
      onSession(null);
    };
  }, [monaco, popUpLabel, onPlace, onSession]);
  useEffect(
    () => session?.setTexts({ before, after, language }),
    [session, before, after, language],
  );
  useEffect(() => session?.setLabels(beforeLabel, afterLabel), [session, beforeLabel, afterLabel]);
  return <div ref={host} className="absolute inset-0" />;
}
