"use client";
import { DoorOpen, Pause, Play } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ShownRegion } from "@/components/distribution/shown-region";
import { useStay } from "@/components/distribution/use-stay";
import { type OnActed, useSteer } from "@/components/distribution/use-steer";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { useFlash } from "@/components/ui/flash-provider";
import { OpenWaveDialog } from "./open-wave-dialog";
import { overruledByOpening } from "./overruled-by-opening";
import type { ShownWave } from "./wave-data";

interface WaveActionsProps {
  versionId: string;
  wave: ShownWave;
  before: ShownWave | null;
  /** Whether another wave comes after it. */
  followed: boolean;
  regions: readonly ShownRegion[];
  onActed: OnActed;
}

/** What can be done about the next wave: open it, hold it, or let it go on. */
export function WaveActions({ onActed, ...props }: WaveActionsProps) {
  const steer = useSteer(props.versionId, onActed);
  return (
    <div className="flex flex-wrap justify-end gap-2 empty:hidden">
      <HoldAction {...props} hold={steer.holdWave} />
      <OpenAction {...props} open={steer.openWave} />
    </div>
  );
}

type Steer = ReturnType<typeof useSteer>;
type PartProps = Omit<WaveActionsProps, "onActed">;

/** Gives a function that leaves a message when something about a wave was refused. */
function useRefused(id: string) {
  const flash = useFlash();
  return {
    dismiss: () => flash.dismiss(id),
    show: (title: string, thrown: unknown) =>
      flash.show({ id, tone: "danger", title, text: <ErrorText error={readError(thrown)} /> }),
  };
}

/** Keeps the wave closed until somebody lets it go on; then the same button does that. */
function HoldAction({ versionId, wave, hold }: PartProps & { hold: Steer["holdWave"] }) {
  const t = useTranslations("waves.panel");
  const read = useSentence();
  const { position, whyNotHold, whyNotResume } = wave;
  const held = whyNotResume === null;
  const refused = useRefused(`hold-${versionId}-${position}`);
  const stay = useStay((wave.total > 0 && (held || whyNotHold === null)) || hold.isPending);
  if (!stay.shown) return null;
  function press() {
    refused.dismiss();
    const onError = (thrown: unknown) =>
      refused.show(t(held ? "resumeFailed" : "holdFailed", { number: position }), thrown);
    hold.mutate({ versionId, position, hold: !held }, { onError });
  }
  return (
    <Button
      size="sm"
      variant="ghost"
      icon={held ? <Play aria-hidden /> : <Pause aria-hidden />}
      aria-label={t(held ? "resumeWave" : "holdWave", { number: position })}
      pending={hold.isPending}
      reason={hold.isPending || held ? null : read(whyNotHold)}
      onClick={press}
      {...stay.handlers}
    >
      {t(held ? "resume" : "hold")}
    </Button>
  );
}

function OpenAction({ open, ...props }: PartProps & { open: Steer["openWave"] }) {
  const { versionId, wave, regions } = props;
  const t = useTranslations("waves.panel");
  const read = useSentence();
  const [asking, setAsking] = useState(false);
  const { position } = wave;
  const refused = useRefused(`open-${versionId}-${position}`);
  // An empty wave has nothing to open, but stands before those that follow.
  const worth = wave.total > 0 || props.followed;
  const stay = useStay((worth && wave.whyNotOpen === null) || open.isPending || asking);
  const overruled = overruledByOpening(wave);
  if (!stay.shown) return null;
  function press() {
    refused.dismiss();
    if (overruled.length > 0) return setAsking(true);
    const onError = (thrown: unknown) =>
      refused.show(t("openFailed", { number: position }), thrown);
    open.mutate({ versionId, position }, { onError });
  }
  return (
    <>
      <Button
        size="sm"
        variant={overruled.length > 0 || wave.total === 0 ? "secondary" : "primary"}
        icon={<DoorOpen aria-hidden />}
        aria-label={t("openWave", { number: position })}
        pending={open.isPending && !asking}
        reason={open.isPending || asking || stay.awaited ? null : read(wave.whyNotOpen)}
        onClick={press}
        {...stay.handlers}
      >
        {t("open")}
      </Button>
      <OpenWaveDialog
        {...props}
        asking={asking}
        onClose={() => {
          stay.hold();
          setAsking(false);
        }}
        overruled={overruled}
        open={open}
        count={regions.filter(({ status }) => status === "held").length}
      />
    </>
  );
}
