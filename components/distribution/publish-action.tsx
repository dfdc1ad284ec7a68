"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { RegionEstimate } from "@/components/regions/region-estimate";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { useFlash } from "@/components/ui/flash-provider";
import { regionById, regionLabel } from "@/server/domain/region/region-label";
import { useRegionNames } from "./use-region-names";
import { distributionFlashId } from "./use-settled-flash";
import type { VersionDetail } from "./version-data";

/** Publishes a draft, after saying what that does and that it cannot be undone. */
export function PublishAction({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution");
  const read = useSentence();
  const [asking, setAsking] = useState(false);
  const publish = usePublish(version);
  function close() {
    publish.reset();
    setAsking(false);
  }
  return (
    <>
      <Button
        variant="primary"
        icon={<Send aria-hidden />}
        reason={read(version.whyNotPublish)}
        onClick={() => setAsking(true)}
      >
        {t("draft.publish")}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={close}
        title={t("publish.title", { name: version.name })}
        consequences={<Consequences version={version} />}
        confirmLabel={t("publish.confirm")}
        onConfirm={() =>
          publish
            .mutateAsync({ versionId: version.id, revision: version.revision })
            .then(close, () => undefined)
        }
        error={publish.error && <ErrorText error={readError(publish.error)} />}
      />
    </>
  );
}

function usePublish(version: VersionDetail) {
  const t = useTranslations("distribution");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  return useMutation(
    trpc.version.publish.mutationOptions({
      onSuccess: () => {
        flash.show({
          id: distributionFlashId(version.id),
          tone: "progress",
          title: t("publish.started", { name: version.name, count: version.regionIds.length }),
          action: (
            <ButtonLink size="sm" href={paths.version(version.packageId, version.id)}>
              {t("settled.view")}
            </ButtonLink>
          ),
        });
      },
      onSettled: () =>
        Promise.all(
          [trpc.version, trpc.package, trpc.distribution].map((part) =>
            queryClient.invalidateQueries(part.pathFilter()),
          ),
        ),
    }),
  );
}

function Consequences({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.publish");
  const locale = useLocale();
  const regions = useRegionNames();
  const { source, regionIds } = version;
  const targets = regionIds.filter((id) => id !== source.regionId);
  const sourceName = regionLabel(regionById(source.regionId, regions), locale);
  const marketplace = version.imageType === "marketplace";
  return (
    <div className="flex flex-col gap-2">
      <p>
        {marketplace
          ? t("marketplace", { count: regionIds.length })
          : t("copies", { count: targets.length, source: sourceName })}
      </p>
      {!marketplace && <RegionEstimate targets={targets} sizeGiB={source.sizeGiB} />}
      <p>{t("lock")}</p>
    </div>
  );
}
