import { Autocomplete } from "@base-ui/react/autocomplete";
import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import { CodeText } from "@/components/ui/code-text";
import { POPUP_ITEM_LOOK } from "@/components/ui/popup-look";
import type { SearchEntry } from "./search-entry";

interface SearchOptionProps {
  entry: SearchEntry;
  onChosen: () => void;
}

/** One result: a link, so it can be opened in a new tab and asks before unsaved changes are left. */
export function SearchOption({ entry, onChosen }: SearchOptionProps) {
  const { icon: Icon, label, detail } = entry;
  return (
    <Autocomplete.Item
      value={entry}
      onClick={onChosen}
      render={<Link href={entry.href} prefetch={false} />}
      className={classNames(POPUP_ITEM_LOOK, "cursor-pointer")}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-3">
        {entry.isId ? (
          <CodeText>{label}</CodeText>
        ) : (
          <span className="min-w-0 break-words">{label}</span>
        )}
        {detail && <span className="min-w-0 text-ink-soft text-sm">{detail}</span>}
      </span>
    </Autocomplete.Item>
  );
}
