"use client";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { useFlash } from "@/components/ui/flash-provider";
import { distributionFlashId } from "./distribution-flash-id";

/** A version that was just published; `regionCount` counts the source region too. */
export type Started = { id: string; packageId: string; name: string; regionCount: number };

/** Shows the message that a distribution has started; the one that it is finished takes its place. */
export function useShowStarted(): (version: Started) => void {
  const t = useTranslations("versions.started");
  const { show } = useFlash();
  return ({ id, packageId, name, regionCount }) =>
    show({
      id: distributionFlashId(id),
      tone: "progress",
      title: t("title", { name, count: regionCount }),
      text: t("text"),
      action: (
        <ButtonLink size="sm" href={paths.version(packageId, id)}>
          {t("view")}
        </ButtonLink>
      ),
    });
}
