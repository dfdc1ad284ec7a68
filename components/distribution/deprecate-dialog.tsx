"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Field } from "@/components/ui/field";
import { SelectInput } from "@/components/ui/select-input";
import { TextInput } from "@/components/ui/text-input";
import type { VersionDetail } from "@/components/versions/version-data";
import { useDeprecate } from "./use-deprecate";

const NONE = "none";

interface DeprecateDialogProps {
  version: VersionDetail;
  onClose: () => void;
}

/** Asks from when on a version is deprecated and what replaces it, and says whom that touches. Mount it to open it. */
export function DeprecateDialog({ version, onClose }: DeprecateDialogProps) {
  const t = useTranslations("versions.deprecate");
  const deprecate = useDeprecate(version.name);
  const [day, setDay] = useState(new Date().toISOString().slice(0, 10));
  const [replacement, setReplacement] = useState<string>(NONE);
  const [reason, setReason] = useState("");
  const from = new Date(`${day}T00:00:00Z`);
  const missing = Number.isNaN(from.getTime());

  async function confirm() {
    if (missing) return;
    const replacementId = replacement === NONE ? null : replacement;
    const input = { versionId: version.id, from, replacementId, reason };
    // The error shows in the dialog; the promise only tells it when to stop waiting.
    await deprecate.mutateAsync(input).then(onClose, () => undefined);
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t("title", { name: version.name })}
      confirmLabel={t("confirm")}
      consequences={
        <div className="flex flex-col gap-4">
          <Reach version={version} />
          <Field label={t("from")} hint={t("fromHint")} error={missing && t("dayMissing")}>
            {(control) => (
              <TextInput
                {...control}
                type="date"
                value={day}
                onChange={(event) => setDay(event.target.value)}
              />
            )}
          </Field>
          <Field label={t("replacement")}>
            {(control) => (
              <SelectInput
                {...control}
                value={replacement}
                onChange={setReplacement}
                options={[
                  { value: NONE, label: t("noReplacement") },
                  ...version.successors.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            )}
          </Field>
          <Field label={t("reason")} optional>
            {(control) => (
              <TextInput
                {...control}
                value={reason}
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
              />
            )}
          </Field>
        </div>
      }
      onConfirm={confirm}
      error={deprecate.error && <ErrorText error={readError(deprecate.error)} />}
    />
  );
}

/** Whom the deprecation touches: services and what runs. */
function Reach({ version: { dependents } }: { version: VersionDetail }) {
  const t = useTranslations("versions.deprecate");
  const { services, others, instances, regions } = dependents;
  const names = services.map(({ name }) => name).join(", ");
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      <li>{t("services", { count: services.length, names })}</li>
      {others > 0 && <li>{t("others", { count: others })}</li>}
      <li>{t("instances", { count: instances, regions })}</li>
      <li>{t("told")}</li>
    </ul>
  );
}
