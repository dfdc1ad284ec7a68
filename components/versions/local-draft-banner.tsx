"use client";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type UseFormReturn, useFormState, useWatch } from "react-hook-form";
import type { z } from "zod";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { PackageForm } from "./form-values";
import { type LocalDraft, localDraftKey, readLocalDraft, writeLocalDraft } from "./local-draft";

interface LocalDraftBannerProps<Values extends object> {
  userId: string;
  /** Names the form and what it edits. */
  form: string;
  shape: z.ZodType<Values>;
  /** True once the server has everything: the draft is forgotten. */
  saved: boolean;
  onRestore: (values: Values) => void;
  control: UseFormReturn<PackageForm>["control"];
}

/** Keeps what is typed in this browser, and offers what an earlier visit left. Storage that is refused or full is done without. */
export function LocalDraftBanner<Values extends object>(props: LocalDraftBannerProps<Values>) {
  const { shape, saved, control } = props;
  const t = useTranslations("versions.localDraft");
  const key = localDraftKey(props.userId, props.form);
  const [offer, setOffer] = useState<LocalDraft<Values> | null>(null);
  const values = useWatch({ control });
  const { isDirty } = useFormState({ control });

  useEffect(() => {
    setOffer(attempt(() => readLocalDraft(localStorage.getItem(key), shape, Date.now())));
  }, [key, shape]);
  useEffect(() => {
    if (saved) attempt(() => localStorage.removeItem(key));
    if (saved || !isDirty) return;
    // At once, not after a pause: whoever leaves right after the last key would lose it.
    const text = writeLocalDraft({ savedAt: Date.now(), values });
    attempt(() => localStorage.setItem(key, text));
  }, [key, saved, isDirty, values]);

  if (!offer || saved) return null;
  function discard() {
    // What has been typed since is stored under the same key and stays.
    if (!isDirty) attempt(() => localStorage.removeItem(key));
    setOffer(null);
  }
  function restore() {
    if (offer) props.onRestore(offer.values);
    setOffer(null);
  }
  return (
    <Notice
      tone="neutral"
      role="status"
      title={<OfferTitle at={offer.savedAt} />}
      action={
        <>
          <Button size="sm" onClick={restore}>
            {t("restore")}
          </Button>
          <Button size="sm" variant="ghost" onClick={discard}>
            {t("discard")}
          </Button>
        </>
      }
    >
      {t("text")}
    </Notice>
  );
}

/** The hour suffices for a draft of today; an older one has its day. */
function OfferTitle({ at }: { at: number }) {
  const t = useTranslations("versions.localDraft");
  const format = useFormatter();
  const now = useNow();
  const day = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const today = format.dateTime(at, day) === format.dateTime(now, day);
  const time = format.dateTime(at, {
    ...(today ? {} : { month: "long", day: "numeric" }),
    hour: "2-digit",
    minute: "2-digit",
  });
  return t("title", { time });
}

function attempt<Result>(storage: () => Result): Result | null {
  try {
    return storage();
  } catch {
    return null;
  }
}
