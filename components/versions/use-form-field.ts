"use client";
import type { FocusEvent } from "react";
import {
  type FieldError,
  type FieldPath,
  type FieldPathValue,
  get,
  useFormContext,
  useFormState,
  useWatch,
} from "react-hook-form";
import { useSentence } from "@/components/shell/use-sentence";
import type { PackageForm } from "./form-values";

/** What is wrong with a field, in the reader's language; undefined while nothing is known to be. */
export function useFieldError(path: FieldPath<PackageForm>): string | undefined {
  const read = useSentence();
  const message = useRawError(path)?.message;
  // What the server said is in words already, and reads as itself.
  return message === undefined ? undefined : read({ key: message });
}

function useRawError(path: FieldPath<PackageForm>): FieldError | undefined {
  const { control } = useFormContext<PackageForm>();
  const { errors } = useFormState({ control });
  return get(errors, path);
}

/**
 * One field of the form around: its value, what is wrong with it, and how to change it. It is validated
 * when it is left, and on every change while something is wrong with it.
 */
export function useFormField<Path extends FieldPath<PackageForm>>(path: Path) {
  const { control, setValue, trigger } = useFormContext<PackageForm>();
  const value = useWatch({ control, name: path });
  const error = useFieldError(path);
  const refused = useRawError(path)?.type === "server";
  return {
    value,
    error,
    onChange: (next: FieldPathValue<PackageForm, Path>) =>
      setValue(path, next, { shouldDirty: true, shouldValidate: error !== undefined }),
    onBlur: (event?: FocusEvent) => {
      // A sentence that appears moves what is below it away from under a press; buttons validate by themselves.
      const pressed = event?.relatedTarget?.matches("button, a") ?? false;
      // What the server refused stays said until it is changed: the rules here would find nothing.
      if (!pressed && !refused) void trigger(path);
    },
  };
}
