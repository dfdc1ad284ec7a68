"use client";
import { CircleCheck, Pause, Play, Radio, TriangleAlert } from "lucide-react";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useLive } from "@/components/shell/live-provider";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { useStay } from "./use-stay";

interface FreshnessProps {
  /** When what is known was last read, epoch milliseconds. */
  updatedAt: number;
  /** True when the last reading failed. */
  stale: boolean;
  /** True when every region has come to rest. */
  settled: boolean;
  pausedAt: Date | null;
  /** Regions that changed since the pause. */
  pending: number;
  onToggle: () => void;
}

/** How fresh the figures are, and the switch that makes them stand still. */
export function Freshness({ pausedAt, pending, onToggle, ...state }: FreshnessProps) {
  const t = useTranslations("distribution.live");
  const format = useFormatter();
  const pause = useStay(pausedAt !== null || !state.settled);
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      {pausedAt ? (
        <span className="flex items-center gap-1.5 text-ink-soft tabular-nums">
          <Pause aria-hidden className="size-4" />
          <span>
            {t("paused", { time: format.dateTime(pausedAt, { timeStyle: "medium" }) })} ·{" "}
            {t("pending", { count: pending })}
          </span>
        </span>
      ) : (
        <LiveState {...state} />
      )}
      {pause.shown && (
        <Button
          size="sm"
          aria-pressed={pausedAt !== null}
          icon={pausedAt ? <Play aria-hidden /> : <Pause aria-hidden />}
          className={pausedAt ? "border-accent bg-accent-soft" : undefined}
          onClick={onToggle}
          {...pause.handlers}
        >
          {t("pause")}
        </Button>
      )}
    </div>
  );
}

function LiveState({
  updatedAt,
  stale,
  settled,
}: Pick<FreshnessProps, "updatedAt" | "stale" | "settled">) {
  const t = useTranslations("distribution.live");
  const format = useFormatter();
  const live = useLive();
  const ago = useAgo(updatedAt);
  const time = format.dateTime(new Date(updatedAt), { timeStyle: "medium" });
  const old = stale || live === "ended";
  const broken = old || live === "reconnecting";
  const words = () => {
    if (old) return t("stale", { time });
    if (live === "reconnecting") return t("reconnecting", { time });
    if (settled) return t("settled", { ago });
    return live === "live" ? t("live", { ago }) : t("connecting");
  };
  const Icon = broken ? TriangleAlert : settled ? CircleCheck : Radio;
  return (
    <span
      className={classNames(
        "flex items-center gap-1.5 tabular-nums",
        broken ? "text-warning" : "text-ink-soft",
      )}
    >
      <Icon
        aria-hidden
        className={classNames("size-4", !broken && !settled && live === "live" && "text-success")}
      />
      {words()}
    </span>
  );
}

function useAgo(at: number): string {
  const t = useTranslations("distribution.live");
  const now = useNow({ updateInterval: 1000 });
  const seconds = Math.floor((now.getTime() - at) / 1000);
  if (seconds < 2) return t("now");
  return seconds < 60
    ? t("seconds", { count: seconds })
    : t("minutes", { count: Math.floor(seconds / 60) });
}
