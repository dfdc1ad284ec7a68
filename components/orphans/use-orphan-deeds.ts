"use client";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { type RefObject, useEffect, useRef } from "react";
import { useTRPC } from "@/components/shell/trpc";
import { useFlash } from "@/components/ui/flash-provider";
import { regionLabel } from "@/server/domain/region/region-label";
import type { Orphan } from "./orphan-data";
import { useAdoptOrphan } from "./use-adopt-orphan";
import { useOrphanMutation } from "./use-orphan-mutation";

/** Adopts and deletes orphaned images; the focus goes to `home` when the row it was on is gone. */
export function useOrphanDeeds(orphans: readonly Orphan[], home: RefObject<HTMLElement | null>) {
  const t = useTranslations("orphans.delete");
  const locale = useLocale();
  const trpc = useTRPC();
  const flash = useFlash();
  const acted = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what matters is that the rows have changed
  useEffect(() => {
    if (!acted.current || document.activeElement !== document.body) return;
    acted.current = false;
    home.current?.focus({ preventScroll: true });
  }, [orphans, home]);
  const onActed = () => {
    acted.current = true;
  };
  const mutation = useMutation(trpc.orphan.delete.mutationOptions(useOrphanMutation(onActed)));
  return {
    ...useAdoptOrphan(onActed),
    removeError: mutation.error,
    /** Forgets why the last deletion was refused. */
    forget: mutation.reset,
    /** Rejects when it was refused. */
    remove: async (orphan: Orphan) => {
      const { regionId, imageId } = orphan;
      await mutation.mutateAsync({ regionId, imageId });
      const values = { image: imageId, region: regionLabel(orphan, locale) };
      flash.show({ tone: "success", title: t("done", values) });
    },
  };
}

/** See useOrphanDeeds. */
export type OrphanDeeds = ReturnType<typeof useOrphanDeeds>;
