"use client";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { lengthOf } from "@/server/domain/package/package-fields";
import type { ServiceFormState } from "./use-service-form";

interface FormTextProps {
  form: ServiceFormState;
  /** Where the text lies in the content, for what is wrong with it. */
  path: string;
  label: string;
  hint?: string;
  /** Most characters, in code points. */
  max: number;
  value: string;
  onChange: (value: string) => void;
  long?: boolean;
  optional?: boolean;
  lang?: string;
  /** What is wrong with it beyond the rules of the form. */
  error?: string | null;
}

/** A text of a service with its rule, its counter and what is wrong with it. */
export function FormText({ form, path, value, onChange, ...props }: FormTextProps) {
  return (
    <Field
      label={props.label}
      hint={props.hint}
      optional={props.optional}
      error={form.errorOf(path) ?? props.error}
      counter={{ used: lengthOf(value), max: props.max }}
      className="max-w-xl"
    >
      {(control) => {
        const input = {
          ...control,
          name: path,
          lang: props.lang,
          value,
          autoComplete: "off",
          onBlur: () => form.leave(path),
        };
        return props.long ? (
          <TextArea {...input} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <TextInput {...input} onChange={(event) => onChange(event.target.value)} />
        );
      }}
    </Field>
  );
}
