"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { LaunchFormState } from "@/components/launch/use-launch-form";
import { useTRPC } from "@/components/shell/trpc";
import type { InstanceChangeKind } from "./instance-change-kind";
import type { ChangePreview, InstanceDetail } from "./instance-data";

interface InstanceChangeOptions {
  kind: InstanceChangeKind;
  instance: Pick<InstanceDetail, "id">;
  serviceVersionId: string;
  form: LaunchFormState;
  onDone: () => void;
}

/** Looks at a change of an instance and makes it. What was looked at holds until a value changes. */
export function useInstanceChange(options: InstanceChangeOptions) {
  const { kind, instance, serviceVersionId, form, onDone } = options;
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const looking = useMutation(trpc.instance.previewChange.mutationOptions({ retry: false }));
  const upgrade = useMutation(trpc.instance.upgrade.mutationOptions({ retry: false }));
  const rollBack = useMutation(trpc.instance.rollBack.mutationOptions({ retry: false }));
  const retry = useMutation(trpc.instance.retry.mutationOptions({ retry: false }));
  const [seen, setSeen] = useState<{ values: string; preview: ChangePreview } | null>(null);
  const values = JSON.stringify(form.given);
  const input = { instanceId: instance.id, serviceVersionId, parameters: form.given };

  async function perform() {
    if (kind === "retry") {
      await retry.mutateAsync({ instanceId: instance.id, parameters: form.given });
    } else if (kind === "upgrade") await upgrade.mutateAsync(input);
    else await rollBack.mutateAsync(input);
    await queryClient.invalidateQueries(trpc.instance.pathFilter());
    onDone();
  }

  async function look() {
    if (kind === "retry") return;
    setSeen({ values, preview: await looking.mutateAsync({ ...input, kind }) });
  }

  return {
    /** What the change would do, once it was looked at with the present values. */
    preview: seen?.values === values ? seen.preview : undefined,
    looking: looking.isPending,
    look: () => form.send(look, { stays: true }),
    make: () => form.send(perform),
  };
}
