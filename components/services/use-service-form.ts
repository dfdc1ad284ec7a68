"use client";
import { useRef, useState } from "react";
import { type ReadError, readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { canonicalContent } from "@/server/domain/service/canonical-content";
import type { ServiceContent } from "@/server/domain/service/service-content";
import {
  findServiceProblems,
  refusedFields,
  type ServiceProblems,
  templateIndexOf,
} from "./find-service-problems";
import { leadToPlace } from "./lead-to-place";
import { contentOfValues, type ServiceValues } from "./service-values";

const textOf = (values: ServiceValues) => canonicalContent(contentOfValues(values));

/**
 * The form of a service version: its values, what is wrong with them and what its buttons do. A field says what is
 * wrong once it was left or the form was sent; what the server refused stands at its field until something changes.
 */
export function useServiceForm(initial: ServiceValues) {
  const read = useSentence();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(initial);
  const [saved, setSaved] = useState(() => textOf(initial));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<ServiceProblems>({});
  const [failure, setFailure] = useState<ReadError | null>(null);
  const [selected, setSelected] = useState(0);
  const [doing, setDoing] = useState<string | null>(null);
  const problems = findServiceProblems(contentOfValues(values));

  function leadTo(path: string | undefined): void {
    if (path === undefined) return;
    const index = templateIndexOf(path);
    if (index !== null) setSelected(index);
    // The template and the marks are drawn first.
    requestAnimationFrame(() => requestAnimationFrame(() => leadToPlace(form.current, path)));
  }

  /** Sends the form under the name of a button; presses while it runs do nothing. Says whether the server has it. */
  async function send(button: string, save: (content: ServiceContent) => Promise<unknown>) {
    if (doing) return false;
    setTried(true);
    setFailure(null);
    if (Object.keys(problems).length > 0) {
      leadTo(Object.keys(problems)[0]);
      return false;
    }
    setDoing(button);
    const sent = values;
    try {
      await save(contentOfValues(sent));
      setSaved(textOf(sent));
      setTried(false);
      return true;
    } catch (caught) {
      const error = readError(caught);
      const fields = refusedFields(error);
      setRefused(fields);
      if (Object.keys(fields).length > 0) leadTo(Object.keys(fields)[0]);
      else setFailure(error);
      return false;
    } finally {
      setDoing(null);
    }
  }

  return {
    form,
    values,
    change: (part: Partial<ServiceValues>) => {
      setRefused({});
      setValues((now) => ({ ...now, ...part }));
    },
    leave: (path: string) => setLeft((now) => new Set(now).add(path)),
    errorOf: (path: string): string | null =>
      read(
        tried || left.has(path)
          ? (problems[path] ?? refused[path] ?? null)
          : (refused[path] ?? null),
      ),
    /** How many problems are shown below a path, its own included. */
    countWithin: (path: string) =>
      Object.keys(tried ? { ...problems, ...refused } : refused).filter(
        (one) => one === path || one.startsWith(`${path}.`),
      ).length,
    /** What kept the form from being sent when it was tried last, as far as it still does. */
    listed: tried ? { ...problems, ...refused } : refused,
    leadTo,
    failure,
    /** Whether somebody had saved a newer draft when the form was sent. */
    refusedAsOld: failure?.sentence.key === "rules.changed_meanwhile",
    send,
    doing,
    dirty: textOf(values) !== saved,
    /** Starts over from a newer draft. */
    takeNewer: (newer: ServiceValues) => {
      setValues(newer);
      setSaved(textOf(newer));
      setFailure(null);
      setRefused({});
    },
    /** Place of the template that is shown. */
    selected: Math.min(selected, Math.max(0, values.templates.length - 1)),
    select: setSelected,
  };
}

/** See useServiceForm. */
export type ServiceFormState = ReturnType<typeof useServiceForm>;
