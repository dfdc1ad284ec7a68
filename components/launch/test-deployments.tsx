"use client";
import { useQuery } from "@tanstack/react-query";
import { FlaskConical } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { useRegionNames } from "@/components/distribution/use-region-names";
import type { InstanceItem } from "@/components/instances/instance-data";
import { InstanceStateWord } from "@/components/instances/instance-state-word";
import { paths } from "@/components/paths";
import { RegionName } from "@/components/regions/region-name";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { ButtonLink } from "@/components/ui/button-link";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { INSTANCE_STATES } from "@/server/domain/instance/instance-lifecycle";
import { regionById } from "@/server/domain/region/region-label";

/** A version, as far as its tests go. */
type Tested = { id: string; serviceId: string; updatedAt: Date; content: { templates: unknown[] } };

/** How many are listed; older ones stand with all other instances. */
const LISTED = 20;

/** The deployments by which a supplier has tested a version, newest first, and the way to another one. */
export function TestDeployments({ version }: { version: Tested }) {
  const t = useTranslations("launch.tests");
  const trpc = useTRPC();
  const id = useId();
  const query = useQuery(
    trpc.instance.list.queryOptions({
      serviceVersionId: version.id,
      // Who cleans up after a test does not lose it.
      states: [...INSTANCE_STATES],
      pageSize: LISTED,
    }),
  );
  const items = query.data?.items;
  return (
    <section aria-labelledby={id} className="mt-6 flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id={id} className="font-semibold text-xl">
          {t("title")}
        </h2>
        {version.content.templates.length > 0 && (
          <ButtonLink
            href={paths.testServiceVersion(version.serviceId, version.id)}
            icon={<FlaskConical aria-hidden />}
          >
            {t("start")}
          </ButtonLink>
        )}
      </div>
      {!items && (query.isError ? <ReadTrouble query={query} /> : <Skeleton rows={3} />)}
      {items?.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      {items && items.length > 0 && <Tests items={items} changedAt={version.updatedAt} />}
    </section>
  );
}

interface TestsProps {
  items: readonly InstanceItem[];
  /** When the version was changed last. */
  changedAt: Date;
}

function Tests({ items, changedAt }: TestsProps) {
  const t = useTranslations("launch.tests");
  const regions = useRegionNames();
  return (
    <TableFrame label={t("title")}>
      <thead>
        <tr>
          <Th>{t("name")}</Th>
          <Th>{t("status")}</Th>
          <Th>{t("template")}</Th>
          <Th>{t("region")}</Th>
          <Th>{t("content")}</Th>
          <Th>{t("started")}</Th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <Th scope="row" className="min-w-40">
              <Link
                href={paths.instance(item.id)}
                className="inline-block min-h-6 rounded-md py-0.5 text-accent hover:underline"
              >
                {item.name}
              </Link>
            </Th>
            <Td>
              <InstanceStateWord state={item.state} />
            </Td>
            <Td>{item.templateName}</Td>
            <Td>
              <RegionName region={regionById(item.regionId, regions)} />
            </Td>
            <Td>{item.createdAt >= changedAt ? t("present") : t("earlier")}</Td>
            <Td className="whitespace-nowrap">
              <RelativeTime at={item.createdAt} />
            </Td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
