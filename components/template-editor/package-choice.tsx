"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type RefObject, useId, useState } from "react";
import { useDebounced } from "@/components/packages/use-debounced";
import { paths } from "@/components/paths";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchInput } from "@/components/ui/search-input";
import { Skeleton } from "@/components/ui/skeleton";
import { ChoiceRow } from "./choice-row";

/** A search is asked for when typing pauses this long. */
const PAUSE_MS = 200;

interface PackageChoiceProps {
  /** Its search box: where a person begins. */
  searchRef: RefObject<HTMLInputElement | null>;
  value: string | null;
  onChange: (packageId: string) => void;
}

/** The packages this account may use, to choose one. */
export function PackageChoice({ searchRef, value, onChange }: PackageChoiceProps) {
  const t = useTranslations("templateEditor.select");
  const trpc = useTRPC();
  const group = useId();
  const [text, setText] = useState("");
  const search = useDebounced(text, PAUSE_MS);
  const query = useQuery(
    trpc.package.listSelectable.queryOptions({ search }, { placeholderData: keepPreviousData }),
  );
  const { data } = query;
  if (data && data.matching === 0 && search === "" && !query.isPlaceholderData) {
    return (
      <div className="sm:col-span-2">
        <EmptyState
          title={t("emptyTitle")}
          text={t("emptyText")}
          action={<ButtonLink href={paths.newPackage()}>{t("create")}</ButtonLink>}
        />
      </div>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <SearchInput ref={searchRef} label={t("search")} value={text} onChange={setText} />
      {query.isError && <ReadTrouble query={query} />}
      {query.isPending && <Skeleton rows={4} />}
      {data && (
        <fieldset
          aria-busy={query.isPlaceholderData || undefined}
          className="relative max-h-72 min-w-0 overflow-y-auto rounded-lg border border-line"
        >
          <legend className="sr-only">{t("packages")}</legend>
          {data.items.map((item) => (
            <ChoiceRow
              key={item.id}
              group={group}
              label={item.name}
              detail={
                <>
                  {item.owner && (
                    <span className="wrap-anywhere">{t("of", { owner: item.owner })}</span>
                  )}
                  <span>
                    {t(item.draft ? "versionsAndDraft" : "versions", { count: item.versions })}
                  </span>
                </>
              }
              checked={item.id === value}
              onChoose={() => onChange(item.id)}
            />
          ))}
          {data.items.length === 0 && <p className="px-3 py-4 text-ink-soft">{t("noMatch")}</p>}
        </fieldset>
      )}
      {data && data.matching > data.items.length && (
        <p className="text-ink-soft text-sm">
          {t("more", { shown: data.items.length, total: data.matching })}
        </p>
      )}
    </div>
  );
}
