"use client";
import { useQuery } from "@tanstack/react-query";
import { HardDrive, Layers, Package } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDebounced } from "@/components/packages/use-debounced";
import { paths } from "@/components/paths";
import { useTRPC } from "@/components/shell/trpc";
import type { SearchGroup } from "./search-entry";

/** Fewer characters would find everything. */
export const LEAST_CHARACTERS = 2;

/** A pause this long means that the term is typed. */
const PAUSE_MS = 200;

/**
 * What the server finds for the term, in groups; empty ones are left out. Nothing found for an earlier term is ever
 * shown under a newer one, because Enter would then open it.
 */
export function useFound(term: string, allowed: boolean) {
  const t = useTranslations("search");
  const trpc = useTRPC();
  const wanted = term.trim();
  const settled = useDebounced(wanted, PAUSE_MS);
  const asks = allowed && wanted.length >= LEAST_CHARACTERS;
  const query = useQuery(
    trpc.search.find.queryOptions(
      { term: settled },
      { enabled: asks && settled === wanted, staleTime: 0 },
    ),
  );
  const found = asks && settled === wanted ? query.data : undefined;
  const groups: SearchGroup[] = found
    ? [
        {
          kind: "packages",
          items: found.packages.map(({ id, name }) => ({
            id,
            href: paths.package(id),
            label: name,
            icon: Package,
          })),
        },
        {
          kind: "versions",
          items: found.versions.map((version) => ({
            id: version.id,
            href: paths.version(version.packageId, version.id),
            label: version.name,
            detail: version.packageName,
            icon: Layers,
          })),
        },
        {
          kind: "images",
          items: found.images.map((image) => ({
            id: `${image.regionId}/${image.imageId}/${image.source}`,
            href: paths.version(image.packageId, image.versionId),
            label: image.imageId,
            isId: true,
            detail: t(image.source ? "sourceImage" : "regionalImage", {
              region: image.regionId,
              package: image.packageName,
              version: image.versionName,
            }),
            icon: HardDrive,
          })),
        },
      ]
    : [];
  return {
    groups: groups.filter((group) => group.items.length > 0),
    tooShort: allowed && wanted.length > 0 && !asks,
    searching: asks && !found && !query.isError,
    failed: asks && settled === wanted && query.isError ? query : null,
  };
}
