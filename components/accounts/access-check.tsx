"use client";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SelectInput } from "@/components/ui/select-input";
import { regionLabel } from "@/server/domain/region/region-label";
import type { AccountDetail } from "./account-data";

/** Every account can use it, and its endpoint is always there. */
const FIRST_REGION = "cn-hangzhou";

const TONES = { admitted: "success", refused: "danger", unknown: "warning" } as const;

/** Tries the account's role in a region and says in a sentence what came of it. */
export function AccessCheck({ account }: { account: AccountDetail }) {
  const t = useTranslations("accounts.access");
  const read = useSentence();
  const locale = useLocale();
  const trpc = useTRPC();
  const [chosen, setChosen] = useState<string | null>(null);
  const regions = useQuery(trpc.region.list.queryOptions());
  const open = (regions.data ?? []).filter((region) => region.open);
  const regionId =
    chosen ?? open.find((region) => region.id === FIRST_REGION)?.id ?? open[0]?.id ?? null;
  const check = useMutation(trpc.account.checkAccess.mutationOptions());

  return (
    <>
      <div className="flex flex-wrap items-end gap-3">
        <Field label={t("region")} className="w-full sm:w-72">
          {(control) => (
            <SelectInput
              {...control}
              value={regionId}
              onChange={(id) => {
                check.reset();
                setChosen(id);
              }}
              options={open.map((region) => ({
                value: region.id,
                label: regionLabel(region, locale),
                detail: region.id,
              }))}
            />
          )}
        </Field>
        <Button
          pending={check.isPending}
          reason={read(account.whyNotCheckAccess) ?? (regionId ? null : t("noRegion"))}
          onClick={() => {
            if (regionId) check.mutate({ uid: account.uid, regionId });
          }}
        >
          {t("check")}
        </Button>
      </div>
      {check.data && (
        <Notice
          role="status"
          tone={TONES[check.data.outcome]}
          title={<ErrorText error={{ ...check.data, requestId: null }} />}
        />
      )}
      {check.error && (
        <Notice tone="danger" role="alert" title={<ErrorText error={readError(check.error)} />} />
      )}
    </>
  );
}
