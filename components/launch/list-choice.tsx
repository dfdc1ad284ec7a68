"use client";
import { Checkbox } from "@/components/ui/checkbox";
import type { FieldControlProps } from "@/components/ui/field";
import type { SelectOption } from "@/components/ui/select-input";

interface ListChoiceProps {
  control: FieldControlProps;
  label: string;
  /** Those chosen, separated by commas. */
  value: string;
  onChange: (value: string) => void;
  options: readonly SelectOption[];
}

/** Several of the values that a template allows. */
export function ListChoice({ control, label, value, onChange, options }: ListChoiceProps) {
  const chosen = value.split(",").filter(Boolean);
  return (
    <fieldset
      id={control.id}
      aria-label={label}
      aria-describedby={control["aria-describedby"]}
      className="grid min-w-0 gap-x-4 sm:grid-cols-2"
    >
      {options.map((option) => (
        <Checkbox
          key={option.value}
          aria-invalid={control["aria-invalid"]}
          label={option.label}
          checked={chosen.includes(option.value)}
          onChange={(checked) =>
            onChange(
              options
                .map((one) => one.value)
                .filter((one) => (one === option.value ? checked : chosen.includes(one)))
                .join(","),
            )
          }
        />
      ))}
    </fieldset>
  );
}
