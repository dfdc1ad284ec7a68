"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import { WAVE_GATES, type WaveGate } from "@/server/domain/wave/wave-gate";
import { SOAK_UNITS, type SoakUnit } from "./soak-time";
import type { PlannedWave } from "./wave-plan";

interface WaveOpeningProps {
  wave: PlannedWave;
  number: number;
  problemOf: (field: "soakMinutes" | "checkUrl") => string | null;
  /** Hosts that may be asked for health; null while they are not known. */
  checkHosts: readonly string[] | null;
  onChange: (change: Partial<PlannedWave>) => void;
}

/** How long the wave before is watched, and what has to happen then. */
export function WaveOpening(props: WaveOpeningProps) {
  const { wave, number, problemOf, onChange } = props;
  const t = useTranslations("waves.editor");
  const units = { minute: t("minutes"), hour: t("hours"), day: t("days") };
  return (
    <div className="grid min-w-0 gap-x-4 gap-y-2 sm:grid-cols-2">
      <Field label={t("soak", { before: number - 1 })} error={problemOf("soakMinutes")}>
        {(control) => (
          <div className="flex gap-2">
            <TextInput
              {...control}
              inputMode="decimal"
              autoComplete="off"
              value={wave.amount}
              onChange={(event) => onChange({ amount: event.target.value })}
              className="max-w-20 tabular-nums"
            />
            <SelectInput<SoakUnit>
              aria-label={t("unit", { number })}
              value={wave.unit}
              onChange={(unit) => onChange({ unit })}
              options={SOAK_UNITS.map((unit) => ({ value: unit, label: units[unit] }))}
              className="min-w-24 flex-1"
            />
          </div>
        )}
      </Field>
      <Gate {...props} />
      {wave.gate === "check" && <CheckUrl {...props} />}
    </div>
  );
}

function Gate({ wave, checkHosts, onChange }: WaveOpeningProps) {
  const t = useTranslations("waves.editor");
  const labels = { none: t("gateNone"), manual: t("gateManual"), check: t("gateCheck") };
  const whyNotCheck =
    checkHosts === null ? t("hostsUnread") : checkHosts.length === 0 ? t("hostsNone") : null;
  return (
    <Field
      label={t("gate")}
      // A list that is closed hides why one of its choices is greyed.
      hint={checkHosts?.length === 0 ? t("hostsNone") : undefined}
    >
      {(control) => (
        <SelectInput<WaveGate>
          {...control}
          value={wave.gate}
          onChange={(gate) => onChange({ gate })}
          options={WAVE_GATES.map((gate) => ({
            value: gate,
            label: labels[gate],
            reason: gate === "check" ? whyNotCheck : null,
          }))}
        />
      )}
    </Field>
  );
}

function CheckUrl({ wave, problemOf, checkHosts, onChange }: WaveOpeningProps) {
  const t = useTranslations("waves.editor");
  const format = useFormatter();
  const hosts = format.list(checkHosts ?? [], { type: "disjunction" });
  return (
    <Field
      label={t("checkUrl")}
      hint={t("checkHint", { hosts })}
      error={problemOf("checkUrl")}
      className="sm:col-span-2"
    >
      {(control) => (
        <TextInput
          {...control}
          type="url"
          autoComplete="off"
          spellCheck={false}
          placeholder={`https://${checkHosts?.[0] ?? "checks.example.com"}/release`}
          value={wave.checkUrl}
          onChange={(event) => onChange({ checkUrl: event.target.value })}
        />
      )}
    </Field>
  );
}
