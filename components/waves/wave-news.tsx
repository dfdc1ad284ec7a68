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

/** Where every wave stands and what opens it, as far as a change is news: what a health check answers again and again is not. */
function kindsOf(waves: readonly ShownWave[]): string {
  return waves.map(kindOf).join();
}

function kindOf({ standing, gate }: ShownWave): string {
  return `${standing.kind} ${gate}`;
}

/** Tells screen readers of waves that opened, halted, or wait for something else than before. */
export function WaveNews({ waves, words }: WaveNewsProps) {
  const t = useTranslations("waves.panel");
  const [seen, setSeen] = useState({ kinds: kindsOf(waves), news: "" });
  const kinds = kindsOf(waves);
  if (kinds !== seen.kinds) {
    const before = seen.kinds.split(",");
    const news = waves
      .filter((wave, at) => kindOf(wave) !== before[at])
      .map((wave) => {
        const { text, next } = words(wave);
        return t("news", { number: wave.position, text, next: next ?? "" });
      });
    setSeen({ kinds, news: news.join(" ") });
  }
  return <LiveRegion message={seen.news} />;
}
