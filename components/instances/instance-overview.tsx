"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useLocalized } from "@/components/launch/use-localized";
import { useValueText } from "@/components/launch/use-value-text";
import { CopyableId } from "@/components/packages/copyable-id";
import { useVersionLabel } from "@/components/services/use-version-label";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { KeyValues } from "@/components/ui/key-values";
import { RelativeTime } from "@/components/ui/relative-time";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { InstanceDetail } from "./instance-data";

const CARD = "rounded-lg border border-line bg-surface p-5";

/** What an instance tells, what it was made of, and its facts. */
export function InstanceOverview({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances");
  const localized = useLocalized();
  const valueText = useValueText();
  const { usedParameters: used } = instance;
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <Outputs instance={instance} />
      <section aria-label={t("facts.title")} className={CARD}>
        <Facts instance={instance} />
      </section>
      <Pairs title={t("images.title")} head={[t("images.slot"), t("images.image")]}>
        {Object.entries(instance.images).map(([slot, imageId]) => (
          <tr key={slot}>
            <Th scope="row" className="font-normal">
              <CodeText>{slot}</CodeText>
            </Th>
            <Td>
              <CopyableId id={imageId} label={t("images.image")} />
            </Td>
          </tr>
        ))}
      </Pairs>
      {used.length > 0 && (
        <Pairs title={t("parameters.title")} head={[t("parameters.name"), t("parameters.value")]}>
          {used.map(({ name, label, type, value, valueLabel }) => (
            <tr key={name}>
              <Th scope="row" className="font-normal">
                {localized(label) || <CodeText>{name}</CodeText>}
              </Th>
              {value === null ? (
                <Td className="text-ink-soft">{t("parameters.secret")}</Td>
              ) : (
                <Td className="break-all">{localized(valueLabel) || valueText(value, type)}</Td>
              )}
            </tr>
          ))}
        </Pairs>
      )}
    </div>
  );
}

function Outputs({ instance: { outputs, state } }: { instance: InstanceDetail }) {
  const t = useTranslations("instances.outputs");
  if (outputs.length === 0) {
    return state === "deployed" ? <p className="text-ink-soft">{t("none")}</p> : null;
  }
  return (
    <Pairs title={t("title")} head={[t("name"), t("value")]}>
      {outputs.map(({ key, description, value }) => (
        <tr key={key}>
          <Th scope="row">
            {key}
            {description && (
              <span className="block font-normal text-ink-faint text-sm">{description}</span>
            )}
          </Th>
          <Td>
            <span className="flex items-center gap-1">
              <CodeText>{value}</CodeText>
              <CopyButton value={value} label={key} />
            </span>
          </Td>
        </tr>
      ))}
    </Pairs>
  );
}

function Facts({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances.facts");
  const labelOf = useVersionLabel();
  const { stackId, templateName, version, createdAt, updatedAt, deployedAt } = instance;
  return (
    <KeyValues
      items={[
        { label: t("version"), value: labelOf(version) },
        { label: t("template"), value: templateName },
        { label: t("stack"), value: stackId && <CopyableId id={stackId} label={t("stack")} /> },
        { label: t("created"), value: <RelativeTime at={createdAt} /> },
        { label: t("deployed"), value: deployedAt && <RelativeTime at={deployedAt} /> },
        { label: t("updated"), value: <RelativeTime at={updatedAt} /> },
      ]}
    />
  );
}

interface PairsProps {
  title: string;
  head: readonly [string, string];
  children: ReactNode;
}

function Pairs({ title, head, children }: PairsProps) {
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-2">
      <h2 className="font-semibold">{title}</h2>
      <TableFrame label={title}>
        <thead>
          <tr>
            <Th>{head[0]}</Th>
            <Th>{head[1]}</Th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </TableFrame>
    </section>
  );
}
