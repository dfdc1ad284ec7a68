"use client";
import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/components/shell/trpc";
import type { DeedSubject, ServiceDeed } from "./service-deed";

/** What a deed is done with: the version online as the page showed it, and what the person wrote. */
type Circumstances = { onlineVersionId: string | null; words: string };

/** Does one deed to a version of a service. */
export function useServiceDeed(deed: ServiceDeed) {
  const trpc = useTRPC();
  const { service } = trpc;
  const submit = useMutation(service.submit.mutationOptions());
  const withdraw = useMutation(service.withdraw.mutationOptions());
  const reopen = useMutation(service.reopen.mutationOptions());
  const publish = useMutation(service.publish.mutationOptions());
  const takeOffline = useMutation(service.takeOffline.mutationOptions());
  const putBack = useMutation(service.putBack.mutationOptions());
  const remove = useMutation(service.deleteVersion.mutationOptions());
  const mutations = { submit, withdraw, reopen, publish, takeOffline, putBack, delete: remove };

  async function perform(version: DeedSubject, { onlineVersionId, words }: Circumstances) {
    const seen = { serviceVersionId: version.id, revision: version.revision };
    switch (deed) {
      case "submit":
        return await submit.mutateAsync({ ...seen, note: words });
      case "withdraw":
        return await withdraw.mutateAsync(seen);
      case "reopen":
        return await reopen.mutateAsync(seen);
      case "publish":
        return await publish.mutateAsync({ ...seen, onlineVersionId });
      case "takeOffline":
        return await takeOffline.mutateAsync({ serviceVersionId: version.id, reason: words });
      case "putBack":
        return await putBack.mutateAsync({ ...seen, onlineVersionId, reason: words });
      case "delete":
        return await remove.mutateAsync(seen);
    }
  }
  return { perform, error: mutations[deed].error };
}
