"use client";
import { useRef, useState } from "react";
import { type ReadError, readError } from "@/components/shell/read-error";
import { effectiveValues, inRegion } from "@/server/domain/instance/check-parameters";
import type { Sentence } from "@/server/domain/sentence";
import { findLaunchProblems, type LaunchProblem } from "./find-launch-problems";
import type { LaunchFormData } from "./launch-data";
import { leadToLaunchField } from "./launch-field-id";
import { givenValues, type LaunchValues, withSet } from "./launch-values";

interface LaunchFormOptions {
  data: LaunchFormData;
  /** Name of the instance, which outlives the choice of another template. */
  name: string;
  regionId: string | null;
  /** Values to begin with instead of those of the first parameter set, by parameter name. */
  begin?: Readonly<Record<string, string>>;
}

/**
 * What is filled in to launch a template, and what is wrong with it. A field says what is wrong once it was left or the
 * form was sent; what the server refused stands at its field until something changes.
 */
export function useLaunchForm({ data, name, regionId, begin }: LaunchFormOptions) {
  const initial: LaunchValues = begin
    ? { set: null, typed: begin }
    : { set: data.parameterSets[0]?.name ?? null, typed: {} };
  const [values, setValues] = useState(initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<LaunchProblem | null>(null);
  const [failure, setFailure] = useState<ReadError | null>(null);
  const [sending, setSending] = useState(false);
  const running = useRef(false);
  const given = inRegion(data, givenValues(values, data), regionId);
  const problems = findLaunchProblems(data, { name, regionId, given });
  const shown = [
    ...problems.filter(({ field }) => tried || left.has(field)),
    ...(refused ? [refused] : []),
  ];

  function change(next: LaunchValues): void {
    setRefused(null);
    setValues(next);
  }

  /**
   * Sends what is filled in, once; leads to the first problem instead while there is one. `stays` is for what is asked
   * before: the form goes on afterwards.
   */
  async function send(launch: () => Promise<unknown>, { stays = false } = {}): Promise<void> {
    if (running.current) return;
    setTried(true);
    setFailure(null);
    const [first] = problems;
    if (first) return leadToLaunchField(first.field);
    running.current = true;
    setSending(true);
    try {
      await launch();
      if (stays) {
        running.current = false;
        setSending(false);
      }
    } catch (caught) {
      running.current = false;
      setSending(false);
      const error = readError(caught);
      const field = error.field ?? Object.keys(error.fieldErrors)[0] ?? null;
      if (field === null) return setFailure(error);
      setRefused({ field, sentence: sentenceAt(error, field) });
      leadToLaunchField(field);
    }
  }

  return {
    data,
    name,
    regionId,
    values,
    given,
    /** What each parameter is, defaults included. */
    all: effectiveValues(data, given),
    /** Problems to tell of now, in the order of the fields. */
    problems: tried ? shown : [],
    problemAt: (field: string): Sentence | null =>
      shown.find((problem) => problem.field === field)?.sentence ?? null,
    failure,
    /** True from sending until the next page is there. */
    sending,
    dirty:
      !sending &&
      Object.entries(values.typed).some(([parameter, value]) => initial.typed[parameter] !== value),
    type: (parameter: string, value: string) =>
      change({ ...values, typed: { ...values.typed, [parameter]: value } }),
    /** Whether there are values to keep instead of those of a set. */
    keeps: begin !== undefined,
    choose: (set: string | null) => {
      const next = withSet(values, set, data.parameterSets);
      change(set === null ? { ...next, typed: { ...begin, ...next.typed } } : next);
    },
    /** Marks a field and puts the focus into it. */
    lead: (field: string) => {
      setLeft((now) => new Set(now).add(field));
      leadToLaunchField(field);
    },
    leave: (field: string) => setLeft((now) => new Set(now).add(field)),
    send,
  };
}

function sentenceAt({ field, sentence, fieldErrors }: ReadError, at: string): Sentence {
  return field === at ? sentence : { key: fieldErrors[at] ?? "errors.invalid" };
}

/** See useLaunchForm. */
export type LaunchFormState = ReturnType<typeof useLaunchForm>;
