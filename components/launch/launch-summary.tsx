"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { RegionName } from "@/components/regions/region-name";
import { useVersionLabel } from "@/components/services/use-version-label";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { KeyValues } from "@/components/ui/key-values";
import { isShown } from "@/server/domain/instance/check-parameters";
import { costParameters } from "@/server/domain/instance/cost-parameters";
import { parameterField } from "./find-launch-problems";
import type { DeployableVersion } from "./launch-data";
import type { LaunchFormState } from "./use-launch-form";
import type { PreviewState } from "./use-preview";
import { useProblemText } from "./use-problem-text";
import { useServiceInfo } from "./use-service-info";
import { useValueText } from "./use-value-text";

interface LaunchSummaryProps {
  form: LaunchFormState;
  version: DeployableVersion;
  templateName: string;
  preview: PreviewState;
  launch: () => Promise<void>;
  cancelHref: string;
}

/** What will be deployed where, with what its price depends on, and the buttons. */
export function LaunchSummary(props: LaunchSummaryProps) {
  const { form, version, templateName } = props;
  const t = useTranslations("launch");
  const infoOf = useServiceInfo();
  const labelOf = useVersionLabel();
  const id = useId();
  const region = form.data.regions.find((one) => one.id === form.regionId);
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-surface p-4 lg:sticky lg:top-16"
    >
      <h2 id={id} className="font-semibold text-lg">
        {t("summary")}
      </h2>
      <KeyValues
        className="lg:grid-cols-1"
        items={[
          { label: t("service"), value: infoOf(version.infos).name },
          { label: t("version"), value: labelOf(version) },
          { label: t("template"), value: templateName },
          { label: t("region"), value: region && <RegionName region={region} /> },
        ]}
      />
      <Costs form={form} />
      <p className="text-ink-soft text-sm">
        {form.data.isTest ? t("ownAccountTest") : t("ownAccount")}
      </p>
      <Actions {...props} />
    </section>
  );
}

function Costs({ form }: { form: LaunchFormState }) {
  const t = useTranslations("launch");
  const words = useProblemText(form.data);
  const valueText = useValueText();
  const shown = costParameters(form.data.parameters).filter(
    (parameter) => !parameter.secret && isShown(parameter, form.all),
  );
  if (shown.length === 0) return null;
  return (
    <div className="border-line border-t pt-3">
      <h3 className="mb-2 text-ink-faint text-sm">{t("costs")}</h3>
      <dl className="flex flex-col gap-1">
        {shown.map(({ name, type }) => (
          <div key={name} className="flex flex-wrap justify-between gap-x-3">
            <dt className="text-ink-soft">{words.labelOf(parameterField(name))}</dt>
            <dd className="break-all font-medium tabular-nums">
              {valueText(form.all[name] ?? null, type)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Actions({ form, preview, launch, cancelHref }: LaunchSummaryProps) {
  const t = useTranslations("launch");
  const read = useSentence();
  const reason = form.data.isGranted ? null : read({ key: "rules.instance_no_role" });
  return (
    <div className="flex flex-col gap-2 border-line border-t pt-4">
      <Button
        variant="primary"
        pending={form.sending}
        reason={reason}
        onClick={() => void launch()}
      >
        {form.data.isTest ? t("startTest") : t("create")}
      </Button>
      <Button pending={preview.isPending} onClick={preview.ask}>
        {t("preview.button")}
      </Button>
      <ButtonLink href={cancelHref} variant="ghost">
        {t("cancel")}
      </ButtonLink>
    </div>
  );
}
