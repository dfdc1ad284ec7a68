"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import type { PackageTag } from "@/server/domain/package/package-tags";
import type { PackageSubject } from "./package-data";
import { tagProblems } from "./tag-problems";

const TAGS = /^tags\.?/;

/** The form of a package's resource group and tags: what it holds, what is wrong with it, and saving it. */
export function useEditPackage(subject: PackageSubject, onSaved: () => void) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [resourceGroupId, setResourceGroupId] = useState<string>(subject.resourceGroup.id);
  const [tags, setTags] = useState<PackageTag[]>(subject.tags);
  const [tried, setTried] = useState(false);
  const save = useMutation(
    trpc.package.edit.mutationOptions({
      onSuccess: async () => {
        onSaved();
        await queryClient.invalidateQueries(trpc.package.pathFilter());
      },
    }),
  );
  const refused = save.error ? readError(save.error) : null;
  const refusedTags = Object.entries(refused?.fieldErrors ?? {})
    .filter(([path]) => TAGS.test(path))
    .map(([path, key]) => [path.replace(TAGS, ""), key] as const);

  return {
    resourceGroupId,
    setResourceGroupId,
    tags,
    setTags: (next: PackageTag[]) => {
      save.reset();
      setTags(next);
    },
    tagErrors: { ...Object.fromEntries(refusedTags), ...(tried ? tagProblems(tags) : {}) },
    groupError: refused?.field === "resourceGroupId" ? refused.sentence : null,
    /** A failure that belongs to no field. */
    trouble: refused && !refused.field && refusedTags.length === 0 ? save.error : null,
    pending: save.isPending,
    /** Saves, or returns false when a field must be put right first. */
    submit(): boolean {
      setTried(true);
      if (save.isPending) return true;
      if (Object.keys(tagProblems(tags)).length > 0) return false;
      save.mutate({ packageId: subject.id, resourceGroupId, tags });
      return true;
    },
  };
}
