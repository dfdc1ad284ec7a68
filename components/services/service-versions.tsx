"use client";
import { GitCompare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { TableFrame } from "@/components/ui/table-frame";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { CompareServicesDialog } from "./compare-services-dialog";
import type { ListedServiceVersion, ServiceDetail } from "./service-data";
import type { ServiceDeed } from "./service-deed";
import { ServiceDeedDialog } from "./service-deed-dialog";
import { ServiceVersionRow } from "./service-version-row";

/** The versions of a service, the one in the making first, then the newest; two of them can be compared. */
export function ServiceVersions({ service }: { service: ServiceDetail }) {
  const t = useTranslations("services.versions");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [comparing, setComparing] = useState(false);
  const [asked, setAsked] = useState<{ deed: ServiceDeed; version: ListedServiceVersion } | null>(
    null,
  );
  const { versions } = service;
  // Drafts and newer versions come first, so the second of the two is the older.
  const [newer, older, ...more] = versions.filter(({ id }) => chosen.includes(id));
  const two = newer && older && more.length === 0;
  return (
    <>
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Button
          icon={<GitCompare aria-hidden />}
          reason={two ? null : t(versions.length < 2 ? "compareOnlyOne" : "compareTwo")}
          onClick={() => setComparing(true)}
        >
          {t("compare")}
        </Button>
      </div>
      <TableFrame label={t("table")}>
        <VersionsHead />
        <tbody>
          {versions.map((version) => (
            <ServiceVersionRow
              key={version.id}
              service={service}
              version={version}
              selected={chosen.includes(version.id)}
              onSelect={(on) =>
                setChosen(on ? [...chosen, version.id] : chosen.filter((id) => id !== version.id))
              }
              onDeed={(deed) => setAsked({ deed, version })}
            />
          ))}
        </tbody>
      </TableFrame>
      {asked && <ServiceDeedDialog service={service} {...asked} onClose={() => setAsked(null)} />}
      {comparing && two && (
        <CompareServicesDialog
          beforeId={older.id}
          afterId={newer.id}
          onClose={() => setComparing(false)}
        />
      )}
    </>
  );
}

function VersionsHead() {
  const t = useTranslations("services.versions");
  return (
    <thead>
      <tr>
        <Th>
          <VisuallyHidden>{t("selection")}</VisuallyHidden>
        </Th>
        <Th>{t("version")}</Th>
        <Th>{t("state")}</Th>
        <Th>{t("type")}</Th>
        <Th>{t("created")}</Th>
        <Th>{t("published")}</Th>
        <Th className="sticky right-0">
          <VisuallyHidden>{t("actions")}</VisuallyHidden>
        </Th>
      </tr>
    </thead>
  );
}
