"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { useFlash } from "@/components/ui/flash-provider";
import type { AppRouter } from "@/server/api/root";
import { storagePricesInput } from "@/server/domain/price/storage-price";

/** The prices as the server gives them; null before the first time. */
export type StoredPrices = inferRouterOutputs<AppRouter>["price"]["get"];

function problemsOf(values: object): Map<string, string> {
  const issues = storagePricesInput.safeParse(values).error?.issues ?? [];
  return new Map(issues.map(({ path, message }) => [path.join("."), message]));
}

function useSavePrices() {
  const t = useTranslations("prices");
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const flash = useFlash();
  return useMutation(
    trpc.price.set.mutationOptions({
      onSuccess: async () => {
        flash.show({ id: "prices", tone: "success", title: t("saved") });
        await queryClient.invalidateQueries(trpc.price.pathFilter());
      },
    }),
  );
}

/** The state of the price form: what is typed, what is wrong with it once it was sent, and sending it. */
export function usePricesForm(stored: StoredPrices) {
  const read = useSentence();
  const save = useSavePrices();
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [values, setValues] = useState({
    revision: stored?.revision ?? 0,
    currency: stored?.currency ?? "",
    defaultPrice: stored?.defaultPrice ?? "",
    prices: { ...stored?.prices } as Record<string, string>,
  });
  const problems = problemsOf(values);

  function change(changed: Partial<typeof values>): void {
    save.reset();
    setValues({ ...values, ...changed });
  }

  return {
    form,
    values,
    pending: save.isPending,
    trouble: save.error ? readError(save.error) : null,
    change,
    changePrice: (regionId: string, price: string) =>
      change({ prices: { ...values.prices, [regionId]: price } }),
    errorOf(path: string): string | null {
      const key = tried ? problems.get(path) : undefined;
      return key ? read({ key }) : null;
    },
    submit(event: FormEvent) {
      event.preventDefault();
      setTried(true);
      if (save.isPending) return;
      if (problems.size === 0) return save.mutate(values);
      // The messages are drawn by the next frame; the first of them takes the focus.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    },
  };
}
