"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { paths } from "@/components/paths";
import { useTRPC } from "@/components/shell/trpc";
import { useIdempotencyKey } from "@/components/versions/use-idempotency-key";
import type { LaunchFormState } from "./use-launch-form";
import type { LaunchTarget } from "./use-preview";

/** Launches what the form holds and goes to the page of the instance. */
export function useLaunch(form: LaunchFormState, target: LaunchTarget): () => Promise<void> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const keyOf = useIdempotencyKey();
  const launching = useMutation(trpc.instance.launch.mutationOptions({ retry: false }));
  const { name, regionId, given } = form;

  async function launch() {
    const input = { ...target, name, regionId: regionId ?? "", parameters: given };
    const { instanceId } = await launching.mutateAsync({ ...input, idempotencyKey: keyOf(input) });
    void queryClient.invalidateQueries(trpc.instance.pathFilter());
    void queryClient.invalidateQueries(trpc.service.pathFilter());
    router.push(paths.instance(instanceId));
  }

  return () => form.send(launch);
}
