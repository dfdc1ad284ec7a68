"use client";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useRef } from "react";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { useFlash } from "@/components/ui/flash-provider";
import { distributionFlashId } from "@/components/versions/distribution-flash-id";
import type { DistributionDetail, VersionDetail } from "@/components/versions/version-data";

const OUTCOME = { available: "success", partially_available: "warning", failed: "danger" } as const;

/** What the message about a settled version says. */
export type Settled = Pick<VersionDetail, "id" | "packageId" | "name" | "counts"> & {
  state: keyof typeof OUTCOME;
};

/** Shows the lasting message that a distribution has come to rest; the same version's message is replaced. */
export function useShowSettled(): (version: Settled) => void {
  const t = useTranslations("distribution.settled");
  const { show } = useFlash();
  return useCallback(
    (version: Settled) => {
      const { total: count, available } = version.counts;
      const title = {
        available: t("available", { name: version.name, count }),
        partially_available: t("partially", { name: version.name, count, available }),
        failed: t("failed", { name: version.name }),
      }[version.state];
      const text = {
        available: undefined,
        partially_available: t("partiallyText"),
        failed: t("failedText"),
      }[version.state];
      const action = (
        <ButtonLink size="sm" href={paths.version(version.packageId, version.id)}>
          {t("view")}
        </ButtonLink>
      );
      show({
        id: distributionFlashId(version.id),
        tone: OUTCOME[version.state],
        title,
        text,
        action,
      });
    },
    [show, t],
  );
}

/** Leaves the message when the distribution on the page comes to rest, and takes it away when it starts again. */
export function useSettledFlash(
  version: VersionDetail,
  detail: DistributionDetail | undefined,
): void {
  const { dismiss } = useFlash();
  const showSettled = useShowSettled();
  const before = useRef<DistributionDetail["state"]>(undefined);
  useEffect(() => {
    if (!detail) return;
    const earlier = before.current;
    before.current = detail.state;
    const id = distributionFlashId(version.id);
    if (detail.state === "draft" || detail.state === earlier) return;
    // Started again, or settled while nobody looked: the page itself says how it stands.
    if (detail.state === "distributing") return earlier ? dismiss(id) : undefined;
    if (earlier !== "distributing") return earlier ? undefined : dismiss(id);
    showSettled({ ...version, state: detail.state, counts: detail.counts });
  }, [detail, version, showSettled, dismiss]);
}
