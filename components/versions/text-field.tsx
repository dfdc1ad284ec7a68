"use client";
import type { ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { lengthOf } from "@/server/domain/package/package-fields";
import { fieldId } from "./lead-to-field";
import { useFormField } from "./use-form-field";

interface TextFieldProps {
  path: "name" | "version.name" | "version.description";
  label: string;
  /** The rule, shown before anything is wrong. */
  hint: string;
  /** Most characters, in code points. */
  max: number;
  /** Several lines. */
  long?: boolean;
  autoFocus?: boolean;
  /** Stands below the field. */
  children?: ReactNode;
}

/** A text of the form with its rule, its counter and what is wrong with it. */
export function TextField({ path, label, hint, max, long, autoFocus, children }: TextFieldProps) {
  const field = useFormField(path);
  return (
    <div id={fieldId(path)} className="flex max-w-xl scroll-mt-20 flex-col gap-1">
      <Field
        label={label}
        hint={hint}
        error={field.error}
        counter={{ used: lengthOf(field.value), max }}
      >
        {(control) => {
          const input = {
            ...control,
            name: path,
            value: field.value,
            autoFocus,
            autoComplete: "off",
            onBlur: field.onBlur,
          };
          return long ? (
            <TextArea {...input} onChange={(event) => field.onChange(event.target.value)} />
          ) : (
            <TextInput
              {...input}
              spellCheck={false}
              onChange={(event) => field.onChange(event.target.value)}
            />
          );
        }}
      </Field>
      {children}
    </div>
  );
}
