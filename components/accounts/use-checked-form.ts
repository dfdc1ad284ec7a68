"use client";
import { type FormEvent, useRef, useState } from "react";
import type { z } from "zod";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";

/** The part of a mutation that a form needs. */
interface Saving<Values> {
  mutate: (values: Values) => void;
  error: unknown;
  reset: () => void;
  isPending: boolean;
}

/** One field of a checked form, ready for its control. */
export interface CheckedField<Value extends string = string> {
  name: string;
  value: Value;
  error: string | null;
  onChange: (value: Value) => void;
  onBlur: () => void;
}

function problemsOf(schema: z.ZodObject, values: object): Record<string, string> {
  const problems: Record<string, string> = {};
  for (const issue of schema.safeParse(values).error?.issues ?? []) {
    problems[issue.path.join(".")] ??= issue.message;
  }
  return problems;
}

/**
 * A small form checked by the schema that the server uses too. A field says what is wrong once it was left or the form was sent;
 * what the server refuses stands at its field until something is changed. The server gets the values as they were typed.
 */
export function useCheckedForm<Values extends Record<string, string>>(
  schema: z.ZodObject,
  initial: Values,
  saving: Saving<Values>,
) {
  const read = useSentence();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const problems = problemsOf(schema, values);
  const refused = saving.error ? readError(saving.error) : null;

  function errorOf(name: string): string | null {
    const key = tried || left.has(name) ? problems[name] : undefined;
    if (key) return read({ key });
    if (refused?.field === name) return read(refused.sentence);
    const refusedKey = refused?.fieldErrors[name];
    return refusedKey ? read({ key: refusedKey }) : null;
  }

  return {
    form,
    pending: saving.isPending,
    /** A failure that belongs to no field of this form. */
    trouble: refused && !Object.keys(values).some((name) => errorOf(name)) ? refused : null,
    field<Name extends keyof Values & string>(name: Name): CheckedField<Values[Name]> {
      return {
        name,
        value: values[name],
        error: errorOf(name),
        onChange: (value) => {
          saving.reset();
          setValues({ ...values, [name]: value });
        },
        onBlur: () => {
          if (values[name]) setLeft(new Set([...left, name]));
        },
      };
    },
    submit(event: FormEvent) {
      event.preventDefault();
      setTried(true);
      if (saving.isPending) return;
      if (Object.keys(problems).length === 0) return saving.mutate(values);
      // The messages are drawn by the next frame; the first of them takes the focus.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus(),
      );
    },
  };
}
