"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import { useServiceInfo } from "@/components/launch/use-service-info";
import { useHeldOrder } from "@/components/packages/use-held-order";
import { paths } from "@/components/paths";
import { RegionName } from "@/components/regions/region-name";
import { useVersionLabel } from "@/components/services/use-version-label";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { explainInstanceTrouble } from "@/server/domain/instance/explain-instance-trouble";
import { regionById } from "@/server/domain/region/region-label";
import type { InstanceItem } from "./instance-data";
import { InstanceStateWord } from "./instance-state-word";

interface InstanceTableProps {
  items: readonly InstanceItem[];
  /** True for instances of the account's services, most of which belong to others. */
  ofServices: boolean;
  /** UID of the reader's account. */
  uid: string;
  /** What the items answer; see useHeldOrder. */
  question: string;
  busy: boolean;
}

const LINK = "rounded-md text-accent hover:underline";

/** Instances as a table; rows stay where they are while the reader is on them. */
export function InstanceTable({ items, ofServices, uid, question, busy }: InstanceTableProps) {
  const t = useTranslations("instances.columns");
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const ordered = useHeldOrder(items, { held: hovered || focused, question });
  return (
    <TableFrame label={t(ofServices ? "tableOfServices" : "table")} busy={busy}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("state")}</Th>
          {ofServices && <Th>{t("account")}</Th>}
          <Th>{t("service")}</Th>
          <Th>{t("region")}</Th>
          <Th>{t("template")}</Th>
          <Th>{t("created")}</Th>
        </tr>
      </thead>
      <tbody
        onPointerEnter={() => setHovered(true)}
        onPointerLeave={() => setHovered(false)}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {ordered.map((item) => (
          <InstanceRow
            key={item.id}
            item={item}
            ofServices={ofServices}
            isOwn={item.accountUid === uid}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

interface InstanceRowProps {
  item: InstanceItem;
  ofServices: boolean;
  isOwn: boolean;
}

interface TroubleTextProps {
  trouble: NonNullable<InstanceItem["trouble"]>;
  /** Whether there is no page that tells the reader more. */
  whole: boolean;
}

function TroubleText({ trouble, whole }: TroubleTextProps) {
  const t = useTranslations("instances.trouble");
  const read = useSentence();
  const { code, requestId } = trouble;
  return (
    <span className="mt-0.5 block w-60 text-sm">
      <span className="block text-ink-soft">{read(explainInstanceTrouble(trouble))}</span>
      <span className="block text-ink-faint text-xs">
        {t("code")}: <CodeText className="break-all">{code}</CodeText>
      </span>
      {whole && requestId && (
        <span className="block text-ink-faint text-xs">
          {t("requestId")}: <CodeText className="break-all">{requestId}</CodeText>
        </span>
      )}
    </span>
  );
}

function InstanceRow({ item, ofServices, isOwn }: InstanceRowProps) {
  const t = useTranslations("instances");
  const labelOf = useVersionLabel();
  const infoOf = useServiceInfo();
  const region = regionById(item.regionId, useRegionNames());
  return (
    <tr className="hover:bg-sunken">
      <Th scope="row" className="min-w-44 max-w-72">
        {isOwn ? (
          <Link href={paths.instance(item.id)} className={LINK}>
            {item.name}
          </Link>
        ) : (
          item.name
        )}
        {item.isTest && (
          <span className="block font-normal text-ink-faint text-sm">{t("test")}</span>
        )}
      </Th>
      <Td>
        <InstanceStateWord state={item.state} />
        {item.trouble && <TroubleText trouble={item.trouble} whole={ofServices} />}
      </Td>
      {ofServices && (
        <Td>
          {item.accountName}
          <CodeText className="block whitespace-nowrap text-ink-faint text-xs">
            {item.accountUid}
          </CodeText>
        </Td>
      )}
      <Td className="min-w-32">
        {infoOf(item.infos).name}
        <span className="block whitespace-nowrap text-ink-faint text-sm">
          {labelOf(item.version)}
        </span>
      </Td>
      <Td>
        <RegionName region={region} />
      </Td>
      <Td>{item.templateName}</Td>
      <Td className="*:whitespace-normal">
        <RelativeTime at={item.createdAt} />
      </Td>
    </tr>
  );
}
