"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Send } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { contentOfVersion } from "@/components/versions/content-of-version";
import { PublishDialog } from "@/components/versions/publish-dialog";
import { useShowStarted } from "@/components/versions/use-show-started";
import type { VersionDetail } from "@/components/versions/version-data";
import { useRegionNames } from "./use-region-names";

/** Publishes a draft, after saying what that does and that it cannot be undone. */
export function PublishAction({ version }: { version: VersionDetail }) {
  const t = useTranslations("distribution.draft");
  const read = useSentence();
  const regions = useRegionNames();
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
        {t("publish")}
      </Button>
      <PublishDialog
        open={asking}
        onClose={close}
        content={contentOfVersion(version)}
        packageName={version.packageName}
        packageId={version.packageId}
        regions={regions}
        onPublish={(waves) =>
          publish
            .mutateAsync({ versionId: version.id, revision: version.revision, waves })
            .then(close, () => undefined)
        }
        error={publish.error && <ErrorText error={readError(publish.error)} />}
      />
    </>
  );
}

function usePublish(version: VersionDetail) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const showStarted = useShowStarted();
  return useMutation(
    trpc.version.publish.mutationOptions({
      onSuccess: () => showStarted({ ...version, regionCount: version.regionIds.length }),
      onSettled: () =>
        Promise.all(
          [trpc.version, trpc.package, trpc.distribution].map((part) =>
            queryClient.invalidateQueries(part.pathFilter()),
          ),
        ),
    }),
  );
}
