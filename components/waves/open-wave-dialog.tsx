"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { useSteer } from "@/components/distribution/use-steer";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { Overruled } from "./overruled-by-opening";
import { soakTime } from "./soak-time";
import { useMoment } from "./use-moment";
import type { ShownWave } from "./wave-data";

interface OpenWaveDialogProps {
  asking: boolean;
  onClose: () => void;
  versionId: string;
  wave: ShownWave;
  before: ShownWave | null;
  /** Regions whose copies start. */
  count: number;
  overruled: readonly Overruled[];
  open: ReturnType<typeof useSteer>["openWave"];
}

/** Asks before a wave is opened in spite of what it waits for, and names that. A refusal stays in the dialog. */
export function OpenWaveDialog(props: OpenWaveDialogProps) {
  const { asking, wave, versionId, open, overruled } = props;
  const t = useTranslations("waves.dialog");
  const read = useSentence();
  const { position } = wave;
  function close() {
    open.reset();
    props.onClose();
  }
  return (
    <ConfirmDialog
      open={asking}
      onClose={close}
      title={t("title", { number: position })}
      confirmLabel={t("confirm", { number: position })}
      tone={overruled.includes("halted") ? "danger" : "primary"}
      whyNot={asking && !open.isPending ? read(wave.whyNotOpen) : null}
      consequences={wave.whyNotOpen === null && <Consequences {...props} />}
      onConfirm={() => open.mutateAsync({ versionId, position }).then(close, () => undefined)}
      error={open.error && <ErrorText error={readError(open.error)} />}
    />
  );
}

function Consequences({ wave, before, count, overruled }: OpenWaveDialogProps) {
  const t = useTranslations("waves.dialog");
  const format = useFormatter();
  const moment = useMoment();
  const { soakMinutes, standing } = wave;
  const { amount, unit } = soakTime(soakMinutes);
  const time = format.number(amount, { style: "unit", unit, unitDisplay: "long" });
  const values = {
    before: before?.position ?? 0,
    available: before?.available ?? 0,
    total: before?.total ?? 0,
    time,
  };
  const words = (one: Overruled) =>
    one === "soak" && standing.kind === "soaking"
      ? t("soakUntil", { ...values, until: moment(standing.until) })
      : t(`overruled.${one}`, values);
  return (
    <div className="flex flex-col gap-2">
      <p>{t("starts", { count })}</p>
      {overruled.length > 0 && (
        <>
          <p>{t("overrules")}</p>
          <ul className="list-disc pl-5 text-ink">
            {overruled.map((one) => (
              <li key={one}>{words(one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
