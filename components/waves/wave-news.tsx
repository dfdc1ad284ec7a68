"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { LiveRegion } from "@/components/ui/live-region";
import type { StandingWords } from "./use-standing-words";
import type { ShownWave } from "./wave-data";

interface WaveNewsProps {
  waves: readonly ShownWave[];
  words: (wave: ShownWave) => StandingWords;
}

/** Where every wave stands, as far as a change of it is news: what a health check answers again and again is not. */
function kindsOf(waves: readonly ShownWave[]): string {
  return waves.map(({ standing }) => standing.kind).join();
}

/** Tells screen readers of waves that opened, halted, or wait for something else than before. */
export function WaveNews({ waves, words }: WaveNewsProps) {
  const t = useTranslations("waves.panel");
  const [seen, setSeen] = useState({ kinds: kindsOf(waves), news: "" });
  const kinds = kindsOf(waves);
  if (kinds !== seen.kinds) {
    const before = seen.kinds.split(",");
    const news = waves
      .filter(({ standing }, at) => standing.kind !== before[at])
      .map((wave) => t("news", { number: wave.position, text: words(wave).text }));
    setSeen({ kinds, news: news.join(" ") });
  }
  return <LiveRegion message={seen.news} />;
}
