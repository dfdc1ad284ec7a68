"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { Checkbox } from "@/components/ui/checkbox";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { ListedServiceVersion, ServiceDetail } from "./service-data";
import type { ServiceDeed } from "./service-deed";
import { ServiceStateWord } from "./service-state-word";
import { ServiceVersionMenu } from "./service-version-menu";
import { useVersionLabel } from "./use-version-label";

interface ServiceVersionRowProps {
  service: ServiceDetail;
  version: ListedServiceVersion;
  selected: boolean;
  onSelect: (selected: boolean) => void;
  onDeed: (deed: ServiceDeed) => void;
}

/** One version of a service: what it is, how far it is, what can be done with it. */
export function ServiceVersionRow(props: ServiceVersionRowProps) {
  const { service, version } = props;
  const t = useTranslations("services.versions");
  const types = useTranslations("services.type");
  const label = useVersionLabel()(version);
  return (
    <tr className="group hover:bg-sunken">
      <Td className="w-8 pr-0">
        <Checkbox
          label={t("select", { name: label })}
          labelHidden
          checked={props.selected}
          onChange={props.onSelect}
        />
      </Td>
      <Th scope="row" className="min-w-44 max-w-80">
        <Link
          href={paths.serviceVersion(service.id, version.id)}
          className="block w-fit rounded-md text-accent hover:underline"
        >
          {label}
        </Link>
        <span className="line-clamp-2 font-normal text-ink-faint text-sm">
          {version.releaseNotes}
        </span>
      </Th>
      <Td>
        <ServiceStateWord state={version.state} />
      </Td>
      <Td className="whitespace-nowrap">{types(version.type)}</Td>
      <Td>
        <RelativeTime at={version.createdAt} />
        <span className="block text-ink-faint text-sm">{version.createdBy}</span>
      </Td>
      <Td>
        <RelativeTime at={version.publishedAt} />
      </Td>
      <Td className="sticky right-0 w-10 bg-surface px-2 py-1 shadow-[-1px_0_0_var(--line)] group-hover:bg-sunken">
        <ServiceVersionMenu service={service} version={version} onDeed={props.onDeed} />
      </Td>
    </tr>
  );
}
