"use client";
import type { ComponentProps, ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { CheckedField } from "./use-checked-form";

interface TextLineProps
  extends Omit<ComponentProps<"input">, "value" | "onChange" | "onBlur" | "name" | "id"> {
  field: CheckedField;
  label: string;
  hint?: ReactNode;
  optional?: boolean;
}

/** One line of a checked form. */
export function TextLine({ field, label, hint, optional, ...input }: TextLineProps) {
  return (
    <Field label={label} hint={hint} optional={optional} error={field.error}>
      {(control) => (
        <TextInput
          autoComplete="off"
          {...input}
          {...control}
          name={field.name}
          value={field.value}
          onChange={(event) => field.onChange(event.target.value)}
          onBlur={field.onBlur}
        />
      )}
    </Field>
  );
}
