"use client";
import { useQuery } from "@tanstack/react-query";
import { useDebounced } from "@/components/packages/use-debounced";
import { useTRPC } from "@/components/shell/trpc";
import { lengthOf } from "@/server/domain/package/package-fields";
import { SERVICE_LIMITS } from "@/server/domain/service/service-content";

/** A name that nobody has touched for this long is asked about, in milliseconds. */
const PAUSE_MS = 400;

/**
 * Whether a service may be called so: asked after a pause in typing, for names of a proper length only; null
 * while not known, and for the name that the service has. `serviceId` is the service itself, null for a new one.
 */
export function useServiceNameCheck(
  name: string,
  serviceId: string | null,
): { free: boolean } | null {
  const trpc = useTRPC();
  const settled = useDebounced(name, PAUSE_MS);
  const length = lengthOf(name.trim());
  const proper = length >= SERVICE_LIMITS.name.min && length <= SERVICE_LIMITS.name.max;
  const enabled = settled === name && proper;
  const question = { name, serviceId };
  const answer = useQuery(trpc.service.checkName.queryOptions(question, { enabled, retry: false }));
  return enabled && answer.data && !answer.data.own ? answer.data : null;
}
