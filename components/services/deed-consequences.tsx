"use client";
import { useTranslations } from "next-intl";
import { serviceVisibility } from "@/server/domain/service/service-visibility";
import { AffectedInstances } from "./affected-instances";
import type { ServiceDetail } from "./service-data";
import type { DeedSubject, ServiceDeed } from "./service-deed";

interface DeedConsequencesProps {
  deed: ServiceDeed;
  service: ServiceDetail;
  version: DeedSubject;
}

/** What a deed will do: to the version, to the one online, and to who can see the service. */
export function DeedConsequences({ deed, service, version }: DeedConsequencesProps) {
  const t = useTranslations("services.deeds");
  const visibility = useTranslations("services");
  const online = service.versions.find(({ id }) => id === service.onlineVersionId);
  const goesOnline = deed === "publish" || deed === "putBack";
  const before = serviceVisibility(online?.type ?? null, service.whitelistCount);
  const after = serviceVisibility(goesOnline ? version.type : null, service.whitelistCount);
  const word = (one: typeof before) =>
    visibility(`visibility.${one}`, { count: service.whitelistCount });
  return (
    <ul className="flex list-disc flex-col gap-1 pl-5">
      <li>{t(`${deed}.does`)}</li>
      <li>{t(`${deed}.keeps`)}</li>
      {goesOnline && online?.number && <li>{t("replaces", { number: online.number })}</li>}
      {(goesOnline || deed === "takeOffline") &&
        (before === after ? (
          <li>{t("visibilityStays", { now: word(before) })}</li>
        ) : (
          <>
            <li>{t("visibilityChanges", { before: word(before), after: word(after) })}</li>
            <li>{t(`images.${after}`)}</li>
          </>
        ))}
      {(goesOnline || deed === "takeOffline") && (
        <AffectedInstances
          serviceVersionId={version.id}
          deed={goesOnline ? "publish" : "takeOffline"}
        />
      )}
    </ul>
  );
}
