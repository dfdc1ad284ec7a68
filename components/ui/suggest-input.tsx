"use client";
import { Autocomplete } from "@base-ui/react/autocomplete";
import { ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { classNames } from "./class-names";
import { INPUT_LOOK } from "./input-look";
import { POPUP_ITEM_LOOK, POPUP_LOOK } from "./popup-look";

export interface Suggestion {
  value: string;
  /** What tells it from the others. */
  detail?: string;
}

interface SuggestInputProps {
  value: string;
  onChange: (value: string) => void;
  /** Anything else can be typed as well. */
  suggestions: readonly Suggestion[];
  /** Stands in the list while there is nothing in it. */
  emptyText: string;
  placeholder?: string;
  onBlur?: () => void;
  id?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
}

/** A line of text with a list to choose from. Put it in a Field. */
export function SuggestInput(props: SuggestInputProps) {
  const { value, onChange, suggestions, emptyText, ...control } = props;
  const t = useTranslations("ui");
  const chosen = suggestions.some((one) => one.value === value);
  return (
    <Autocomplete.Root
      items={suggestions}
      value={value}
      onValueChange={onChange}
      itemToStringValue={(item: Suggestion) => item.value}
      openOnInputClick
      // A value that was chosen is no search: the others are listed with it.
      filter={(item: Suggestion, query) => chosen || matches(item, query)}
    >
      <div className="relative min-w-0">
        <Autocomplete.Input
          {...control}
          autoComplete="off"
          spellCheck={false}
          className={classNames(INPUT_LOOK, "h-8 pr-9")}
        />
        <Autocomplete.Trigger
          aria-label={t("showList")}
          tabIndex={-1}
          className="absolute top-1 right-1 grid size-6 place-items-center rounded-md text-ink-faint hover:bg-hover hover:text-ink"
        >
          <ChevronsUpDown aria-hidden className="size-4" />
        </Autocomplete.Trigger>
      </div>
      <Autocomplete.Portal>
        <Autocomplete.Positioner sideOffset={4} collisionPadding={8} className="z-40">
          <Autocomplete.Popup
            className={classNames(POPUP_LOOK, "min-w-(--anchor-width) max-w-(--available-width)")}
          >
            <Autocomplete.Empty className="px-3 text-ink-faint text-sm not-empty:py-2">
              {emptyText}
            </Autocomplete.Empty>
            <Autocomplete.List className="max-h-[min(20rem,var(--available-height))] overflow-y-auto not-empty:p-1">
              {(item: Suggestion) => (
                <Autocomplete.Item key={item.value} value={item} className={POPUP_ITEM_LOOK}>
                  <span className="min-w-0">
                    <span translate="no" className="break-all">
                      {item.value}
                    </span>
                    {item.detail && (
                      <span className="block text-ink-faint text-sm">{item.detail}</span>
                    )}
                  </span>
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

function matches({ value, detail = "" }: Suggestion, query: string): boolean {
  return `${value} ${detail}`.toLowerCase().includes(query.trim().toLowerCase());
}
