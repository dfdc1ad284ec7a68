"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { paths } from "@/components/paths";
import { ErrorText } from "@/components/shell/error-text";
import { type ReadError, readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import type { VersionContent } from "@/server/domain/version/version-input";
import type { WaveInput } from "@/server/domain/wave/wave-input";
import { distributionFlashId } from "./distribution-flash-id";
import { useShowStarted } from "./use-show-started";

/** A draft that the server has. */
export type SavedDraft = {
  packageId: string;
  versionId: string;
  revision: number;
  content: VersionContent;
};

/** What a person pressed. */
export type Intent = "save" | "publish";

interface SubmissionParts {
  /** Sends the form; throws what the server refused. */
  save: () => Promise<SavedDraft>;
  /** Called once the draft is safe on the server, before the page is left. */
  onSaved: () => void;
  /** Called with what the server refused. */
  onRefused: (error: ReadError) => void;
}

/**
 * Saves a form as a draft, publishes it when asked to, and goes to the version. Presses while it runs
 * are ignored. A draft that was saved and could not be published is kept, and the reader is told so.
 */
export function useSubmission({ save, onSaved, onRefused }: SubmissionParts) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const tell = useTellOutcome();
  const publish = useMutation(trpc.version.publish.mutationOptions());
  const [doing, setDoing] = useState<Intent | null>(null);
  const busy = useRef(false);

  async function publishDraft(
    { versionId, revision }: SavedDraft,
    waves: readonly WaveInput[],
  ): Promise<ReadError | null> {
    try {
      await publish.mutateAsync({ versionId, revision, waves: [...waves] });
      return null;
    } catch (error) {
      return readError(error);
    }
  }

  async function submit(intent: Intent, waves: readonly WaveInput[] = []): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    setDoing(intent);
    let draft: SavedDraft;
    try {
      draft = await save();
    } catch (error) {
      busy.current = false;
      setDoing(null);
      onRefused(readError(error));
      return;
    }
    onSaved();
    if (intent === "save") tell.saved(draft);
    else tell.published(draft, await publishDraft(draft, waves));
    for (const part of [trpc.package, trpc.version]) {
      void queryClient.invalidateQueries(part.pathFilter());
    }
    // The buttons stay busy until the next page is there.
    router.push(paths.version(draft.packageId, draft.versionId));
  }

  return { doing, submit };
}

function useTellOutcome() {
  const t = useTranslations("versions.outcome");
  const showStarted = useShowStarted();
  const { show } = useFlash();
  return {
    // Once the draft is published, that it was saved is no news any more: the next message takes its place.
    saved: ({ versionId, content: { name } }: SavedDraft) =>
      show({
        id: distributionFlashId(versionId),
        tone: "success",
        title: t("saved", { name }),
        text: t("savedText"),
      }),
    published: (draft: SavedDraft, refused: ReadError | null) => {
      const { packageId, versionId: id, content } = draft;
      const { name, sourceRegionId, regionIds } = content;
      if (!refused) {
        const regionCount = new Set([sourceRegionId, ...regionIds]).size;
        showStarted({ id, packageId, name, regionCount });
        return;
      }
      show({
        tone: "danger",
        title: t("notPublished", { name }),
        text: <ErrorText error={refused} />,
        action: (
          <Link
            href={paths.editVersion(packageId, id)}
            className="rounded-md font-medium text-accent hover:underline"
          >
            {t("editDraft")}
          </Link>
        ),
      });
    },
  };
}
