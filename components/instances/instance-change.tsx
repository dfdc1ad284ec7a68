"use client";
import { useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import type { LaunchFormData } from "@/components/launch/launch-data";
import { useVersionLabel } from "@/components/services/use-version-label";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SelectInput } from "@/components/ui/select-input";
import { Skeleton } from "@/components/ui/skeleton";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { ChangeForm } from "./change-form";
import { rollBackTargets, upgradeTargets } from "./change-targets";
import type { InstanceChangeKind } from "./instance-change-kind";
import type { InstanceDetail } from "./instance-data";

interface InstanceChangeProps {
  kind: InstanceChangeKind;
  instance: InstanceDetail;
  onClose: () => void;
}

function targetsOf(kind: InstanceChangeKind, instance: InstanceDetail) {
  if (kind === "upgrade") return upgradeTargets(instance);
  if (kind === "roll-back") return rollBackTargets(instance);
  return [{ ...instance.version, releaseNotes: "" }];
}

/** Why the version cannot be deployed where the instance is, or null: its region is not for a change to choose. */
function useWhyNotHere(form: LaunchFormData | undefined, { regionId }: InstanceDetail) {
  const read = useSentence();
  const locale = useLocale();
  const here = regionById(regionId, useRegionNames());
  if (!form) return null;
  const region = form.regions.find(({ id }) => id === regionId);
  if (region) return read(region.whyNot);
  return read({ key: "rules.instance_not_here", values: { region: regionLabel(here, locale) } });
}

/**
 * Brings an instance to another version, or tries the same again: the values first, then what it would do, then the deed.
 * Its heading takes the focus; an address that asks for what cannot be done is told why.
 */
export function InstanceChange({ kind, instance, onClose }: InstanceChangeProps) {
  const t = useTranslations("instances.change");
  const labelOf = useVersionLabel();
  const trpc = useTRPC();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const read = useSentence();
  const whyNot = read(kind === "retry" ? instance.whyNotRetry : instance.whyNotUpgrade);
  const targets = whyNot ? [] : targetsOf(kind, instance);
  const [asked, setAsked] = useState<string | null>(null);
  const target = targets.find((version) => version.id === asked) ?? targets[0];
  const query = useQuery(
    trpc.instance.launchForm.queryOptions(
      { serviceVersionId: target?.id ?? "", templateName: instance.templateName },
      { enabled: target !== undefined, retry: false },
    ),
  );
  const whyNotHere = useWhyNotHere(query.data, instance);
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-5">
      <div>
        <h2 ref={heading} id={id} tabIndex={-1} className="font-semibold text-xl outline-none">
          {t(`${kind}.title`)}
        </h2>
        <p className="max-w-prose text-ink-soft">{t(`${kind}.lead`)}</p>
      </div>
      {target === undefined && (
        <Notice
          tone="neutral"
          title={whyNot ?? t("nowhere")}
          action={<Button onClick={onClose}>{t("cancel")}</Button>}
        />
      )}
      {target && kind !== "retry" && (
        <Field label={t("version")} hint={target.releaseNotes || null}>
          {(control) => (
            <SelectInput
              {...control}
              className="max-w-sm"
              value={target.id}
              onChange={setAsked}
              options={targets.map((version) => ({ value: version.id, label: labelOf(version) }))}
            />
          )}
        </Field>
      )}
      {query.isError && (
        <>
          <ReadTrouble query={query} />
          <Button className="self-start" onClick={onClose}>
            {t("cancel")}
          </Button>
        </>
      )}
      {target && query.isPending && <Skeleton rows={6} />}
      {target && query.data && whyNotHere && (
        <Notice
          tone="warning"
          title={whyNotHere}
          action={<Button onClick={onClose}>{t("cancel")}</Button>}
        />
      )}
      {target && query.data && !whyNotHere && (
        <ChangeForm
          key={target.id}
          kind={kind}
          instance={instance}
          serviceVersionId={target.id}
          data={query.data}
          onClose={onClose}
        />
      )}
    </section>
  );
}
