"use client";
import { useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { packageName } from "@/server/domain/package/package-fields";

/** A name that nobody has touched for this long is asked about, in milliseconds. */
const PAUSE_MS = 400;

/** Whether a package name is free: asked after a pause in typing, for names that keep the rules only; null while not known. */
export function useNameCheck(name: string): { free: boolean } | null {
  const trpc = useTRPC();
  const settled = useDebounced(name, PAUSE_MS);
  const enabled = settled === name && packageName.safeParse(name).success;
  const answer = useQuery(trpc.package.checkName.queryOptions({ name }, { enabled, retry: false }));
  return (enabled && answer.data) || null;
}
