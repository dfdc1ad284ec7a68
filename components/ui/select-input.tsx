"use client";
import { Select } from "@base-ui/react/select";
import { Check, ChevronsUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { INPUT_LOOK } from "./input-look";
import { POPUP_ITEM_LOOK } from "./popup-look";
import { SelectPopup } from "./select-popup";

export interface SelectOption<Value extends string = string> {
  value: Value;
  label: string;
  detail?: ReactNode;
  /** Why the option cannot be chosen; it stays in the list and says so. */
  reason?: string | null;
}

interface SelectInputProps<Value extends string> {
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly SelectOption<Value>[];
  placeholder?: string;
  id?: string;
  name?: string;
  onBlur?: () => void;
  "aria-label"?: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  className?: string;
}

/** One choice from a list, with details and reasons under each option. Put it in a Field, or give it aria-label. */
export function SelectInput<Value extends string>(props: SelectInputProps<Value>) {
  const { value, onChange, options, placeholder, name, className, onBlur, ...control } = props;
  const t = useTranslations("ui");
  return (
    <Select.Root
      name={name}
      items={options}
      value={value}
      onValueChange={(next) => {
        if (next !== null) onChange(next);
      }}
    >
      <Select.Trigger
        {...control}
        onBlur={onBlur}
        className={classNames(
          INPUT_LOOK,
          "flex h-8 items-center justify-between gap-2 text-left data-[popup-open]:border-accent",
          className,
        )}
      >
        <span className="min-w-0 truncate">
          <Select.Value placeholder={placeholder ?? t("select")} />
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
      </Select.Trigger>
      <SelectPopup>
        {options.map((option) => (
          <Option key={option.value} option={option} />
        ))}
      </SelectPopup>
    </Select.Root>
  );
}

function Option({ option }: { option: SelectOption }) {
  const note = option.reason ?? option.detail;
  return (
    <Select.Item value={option.value} disabled={!!option.reason} className={POPUP_ITEM_LOOK}>
      <span className="size-4 shrink-0 pt-0.5">
        <Select.ItemIndicator>
          <Check aria-hidden className="size-4 text-accent" />
        </Select.ItemIndicator>
      </span>
      <span className="min-w-0">
        <Select.ItemText className={option.reason ? "text-ink-faint" : undefined}>
          {option.label}
        </Select.ItemText>
        {note && <span className="block text-ink-faint text-sm">{note}</span>}
      </span>
    </Select.Item>
  );
}
