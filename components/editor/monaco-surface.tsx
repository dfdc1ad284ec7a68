"use client";
import { useTranslations } from "next-intl";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { CodeSession } from "./code-session";
import type { EngineProps } from "./editor-engine";
import type { Monaco } from "./monaco-module";

const NONE: readonly never[] = [];

/** Monaco with the files of the frame. It fills its parent. */
export function MonacoSurface({ monaco, ...props }: EngineProps & { monaco: Monaco }) {
  const { files, selectedPath, markers = NONE, fixes = NONE } = props;
  const { decorations = NONE, inlineLabels = NONE, onEngine } = props;
  const host = useRef<HTMLDivElement>(null);
  const session = useSession(monaco, host, props);
  useOptions(session, props);

  // In this order: a file must be open before anything is put on it, and shown before it is revealed.
  useEffect(() => session?.setFiles(files), [session, files]);
  const paths = files.map((file) => file.path).join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file may be selected before it is there.
  useEffect(() => session?.show(selectedPath), [session, selectedPath, paths]);
  useEffect(
    () => session?.offers.setMarkers(paths.split("\n"), markers),
    [session, paths, markers],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: a file that is opened anew has nothing on it yet.
  useEffect(() => session?.offers.setDecorations(decorations), [session, paths, decorations]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => session?.offers.setLabels(inlineLabels), [session, paths, inlineLabels]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above.
  useEffect(() => session?.offers.setFixes(fixes), [session, paths, fixes]);
  useEffect(() => {
    if (!session) return;
    onEngine(session);
    return () => onEngine(null);
  }, [session, onEngine]);

  return <div ref={host} className="absolute inset-0" />;
}

/** One session for as long as the effect stands; strict mode and hidden pages end it and start a new one. */
function useSession(
  monaco: Monaco,
  host: React.RefObject<HTMLDivElement | null>,
  props: EngineProps,
): CodeSession | null {
  const [session, setSession] = useState<CodeSession | null>(null);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    if (!host.current) return;
    const made = new CodeSession(monaco, host.current, () => latest.current);
    setSession(made);
    return () => {
      made.dispose();
      setSession(null);
    };
  }, [monaco, host]);
  return session;
}

function useOptions(session: CodeSession | null, { label, readOnly, wrap }: EngineProps): void {
  const t = useTranslations("editor");
  const ariaLabel = readOnly ? label : t("labelWithWayOut", { label });
  useEffect(() => {
    session?.editor.updateOptions({ ariaLabel, readOnly, wordWrap: wrap ? "on" : "off" });
  }, [session, ariaLabel, readOnly, wrap]);
}
