"use client";
import { Search, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type RefObject, useRef } from "react";
import { classNames } from "./class-names";
import { INPUT_LOOK } from "./input-look";

interface SearchInputProps
  extends Omit<ComponentProps<"input">, "onChange" | "value" | "type" | "ref"> {
  /** Names the box for screen readers, and is its placeholder unless one is given. */
  label: string;
  value: string;
  onChange: (value: string) => void;
  ref?: RefObject<HTMLInputElement | null>;
}

/** A search box with a clear button. Escape clears it first; an empty box lets Escape through. */
export function SearchInput({ label, value, onChange, className, ref, ...rest }: SearchInputProps) {
  const t = useTranslations("ui");
  const own = useRef<HTMLInputElement>(null);
  const input = ref ?? own;

  function clear() {
    onChange("");
    input.current?.focus();
  }

  return (
    <div className={classNames("relative min-w-0", className)}>
      <Search aria-hidden className="absolute top-2 left-2.5 size-4 text-ink-faint" />
      <input
        placeholder={label}
        {...rest}
        ref={input}
        type="text"
        role="searchbox"
        inputMode="search"
        autoComplete="off"
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value && !event.nativeEvent.isComposing) {
            event.preventDefault();
            event.stopPropagation();
            clear();
          }
        }}
        className={classNames(INPUT_LOOK, "h-8 pr-8 pl-8")}
      />
      {value && (
        <button
          type="button"
          onClick={clear}
          aria-label={t("clearSearch")}
          className="absolute top-1 right-1 grid size-6 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
