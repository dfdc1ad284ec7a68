"use client";
import { Autocomplete } from "@base-ui/react/autocomplete";
import { Search } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { INPUT_LOOK } from "@/components/ui/input-look";
import type { Role } from "@/server/domain/actor";
import type { SearchEntry, SearchGroup } from "./search-entry";
import { SearchOption } from "./search-option";
import { SearchState } from "./search-state";
import { useFound } from "./use-found";
import { usePlaces } from "./use-places";

interface SearchBoxProps {
  role: Role;
  input: RefObject<HTMLInputElement | null>;
  onChosen: () => void;
}

/** A box and the list below it: arrows move, Enter opens, the focus stays in the box. */
export function SearchBox({ role, input, onChosen }: SearchBoxProps) {
  const t = useTranslations("search");
  const [term, setTerm] = useState("");
  const supplier = role === "supplier";
  const found = useFound(term, supplier);
  const groups = [...found.groups, ...usePlaces(term, role)];
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);

  return (
    <Autocomplete.Root
      open
      inline
      mode="none"
      autoHighlight="always"
      keepHighlight
      items={groups}
      itemToStringValue={(entry: SearchEntry) => entry.label}
      value={term}
      onValueChange={(value, { reason }) => {
        // Choosing an entry would write its label into the box.
        if (reason !== "item-press") setTerm(value);
      }}
    >
      <div className="relative">
        <Search aria-hidden className="absolute top-2.5 left-3 size-4 text-ink-faint" />
        <Autocomplete.Input
          ref={input}
          aria-label={t("title")}
          placeholder={t(supplier ? "placeholder" : "placeholderPages")}
          maxLength={200}
          spellCheck={false}
          className={classNames(INPUT_LOOK, "h-9 pr-3 pl-9")}
        />
      </div>
      <div className="h-[min(24rem,50dvh)] overflow-y-auto">
        <SearchState term={term.trim()} count={count} {...found} />
        <Autocomplete.List aria-label={t("results")} className="p-0.5">
          {(group: SearchGroup) => (
            <Autocomplete.Group key={group.kind} items={group.items} className="pb-2">
              <Autocomplete.GroupLabel className="px-2.5 py-1 text-ink-faint text-sm">
                {t(`groups.${group.kind}`)}
              </Autocomplete.GroupLabel>
              <Autocomplete.Collection>
                {(entry: SearchEntry) => (
                  <SearchOption key={entry.id} entry={entry} onChosen={onChosen} />
                )}
              </Autocomplete.Collection>
            </Autocomplete.Group>
          )}
        </Autocomplete.List>
      </div>
    </Autocomplete.Root>
  );
}
