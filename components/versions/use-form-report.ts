"use client";
import { useState } from "react";
import {
  type FieldPath,
  type FieldValues,
  type UseFormReturn,
  useFormState,
} from "react-hook-form";
import type { ReadError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { inReadingOrder, pathsOfStep, type Step, stepOfPath } from "./form-steps";
import { listProblems, type Problem } from "./list-problems";
import { serverProblems } from "./server-problems";

interface FormReportParts<Values extends FieldValues> {
  form: UseFormReturn<Values>;
  /** Everything that is wrong with the values. */
  find: (values: Values) => Problem[];
  /** Puts the focus into the field of an error path. */
  leadTo: (path: string) => void;
}

/** Checks a form when a button is pressed, and says what is wrong: at the fields, in a list, for the form as a whole. */
export function useFormReport<Values extends FieldValues>(parts: FormReportParts<Values>) {
  const { form, find, leadTo } = parts;
  const read = useSentence();
  const { errors } = useFormState({ control: form.control });
  const [listed, setListed] = useState(false);
  const [failure, setFailure] = useState<ReadError | null>(null);

  /** Whether the form, or one page of it, is right; if not, leads to the first problem. */
  async function check(step?: Step): Promise<boolean> {
    setFailure(null);
    await form.trigger(step && (pathsOfStep(step) as FieldPath<Values>[]));
    const problems = find(form.getValues()).filter(
      ({ path }) => step === undefined || stepOfPath(path) === step,
    );
    setListed(problems.length > 0);
    const first = inReadingOrder(problems)[0];
    if (first) leadTo(first.path);
    return first === undefined;
  }

  /** Shows what the server refused where it belongs. */
  function refuse(error: ReadError): void {
    const problems = serverProblems(error);
    for (const { path, sentence } of problems) {
      form.setError(path as FieldPath<Values>, { type: "server", message: read(sentence) });
    }
    setListed(problems.length > 0);
    const first = problems[0];
    if (first) leadTo(first.path);
    else setFailure(error);
  }

  return {
    check,
    refuse,
    failure,
    forgetFailure: () => setFailure(null),
    /** What the list of problems shows; nothing before a press. */
    problems: listed ? listProblems(errors) : [],
  };
}
