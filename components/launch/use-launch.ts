"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { useIdempotencyKey } from "@/components/versions/use-idempotency-key";
import type { LaunchFormState } from "./use-launch-form";
import type { LaunchTarget } from "./use-preview";

/** Launches what the form holds and goes to the page of the instance. */
export function useLaunch(form: LaunchFormState, target: LaunchTarget): () => Promise<void> {
  const t = useTranslations("launch");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const flash = useFlash();
  const keyOf = useIdempotencyKey();
  const launching = useMutation(trpc.instance.launch.mutationOptions({ retry: false }));
  const { name, regionId, given } = form;

  async function launch() {
    const input = { ...target, name, regionId: regionId ?? "", parameters: given };
    const { instanceId } = await launching.mutateAsync({ ...input, idempotencyKey: keyOf(input) });
    const title = t(form.data.isTest ? "startedTest" : "started", { name: name.trim() });
    flash.show({ tone: "success", title });
    void queryClient.invalidateQueries(trpc.instance.pathFilter());
    void queryClient.invalidateQueries(trpc.service.pathFilter());
    router.push(paths.instance(instanceId));
  }

  return () => form.send(launch);
}
