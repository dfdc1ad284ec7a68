"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { readError } from "@/components/shell/read-error";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { SelectInput } from "@/components/ui/select-input";
import { SkeletonBar } from "@/components/ui/skeleton";

interface ResourceGroupSelectProps {
  /** Id of the chosen group; empty or null lets the account's default group be chosen. */
  value: string | null;
  onChange: (resourceGroupId: string) => void;
  /** What is wrong, in the reader's language. */
  error?: string | null;
  /** "Resource group" unless given. */
  label?: string;
  hint?: string;
  onBlur?: () => void;
}

/** One resource group of the account. The default group is chosen by itself as soon as the list has come. */
export function ResourceGroupSelect(props: ResourceGroupSelectProps) {
  const { value, onChange } = props;
  const t = useTranslations("packages.resourceGroup");
  const read = useSentence();
  const trpc = useTRPC();
  const groups = useQuery(trpc.resourceGroup.list.queryOptions());
  const preset = value ? null : groups.data?.find((group) => group.isDefault)?.id;
  useEffect(() => {
    if (preset) onChange(preset);
  });

  return (
    <Field label={props.label ?? t("label")} hint={props.hint} error={props.error}>
      {(control) => {
        if (groups.isError) {
          return (
            <Notice
              tone="danger"
              title={t("unread")}
              action={
                <Button size="sm" pending={groups.isFetching} onClick={() => groups.refetch()}>
                  {t("retry")}
                </Button>
              }
            >
              {read(readError(groups.error).sentence)}
            </Notice>
          );
        }
        if (!groups.data) return <SkeletonBar className="h-8 w-full" />;
        return (
          <SelectInput
            {...control}
            value={value || null}
            onChange={onChange}
            onBlur={props.onBlur}
            placeholder={t("placeholder")}
            options={groups.data.map((group) => ({
              value: group.id,
              label: group.name,
              detail: group.isDefault ? t("defaultDetail", { id: group.id }) : group.id,
            }))}
          />
        );
      }}
    </Field>
  );
}
