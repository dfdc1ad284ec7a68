"use client";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { LaunchFormState } from "./use-launch-form";

/** Which template of which version. */
export type LaunchTarget = { serviceVersionId: string; templateName: string };

/** Asks what a launch would give to the cloud in the region of the form. What was found holds for that region alone. */
export function usePreview(form: LaunchFormState, target: LaunchTarget) {
  const trpc = useTRPC();
  const asking = useMutation(trpc.instance.previewLaunch.mutationOptions({ retry: false }));
  const { regionId, given } = form;
  const isCurrent = asking.variables?.regionId === regionId;
  return {
    found: isCurrent ? asking.data : undefined,
    error: isCurrent ? asking.error : null,
    isPending: asking.isPending,
    ask: () => {
      if (asking.isPending) return;
      if (regionId === null) return form.lead("regionId");
      asking.mutate({ ...target, regionId, parameters: given });
    },
  };
}

/** See usePreview. */
export type PreviewState = ReturnType<typeof usePreview>;
