"use client";
import { parseAsInteger, useQueryState } from "nuqs";
import { useEffect, useRef, useState } from "react";
import { type Step, shownStep, stepOfPath } from "./form-steps";
import { leadToField } from "./lead-to-field";

/**
 * The page of the wizard, kept in the address: Back goes to the page before. A page that has not been
 * reached yet is not shown. After a change the focus is on the page's heading, or in the field led to.
 */
export function useWizardStep() {
  const [asked, setAsked] = useQueryState(
    "step",
    parseAsInteger.withDefault(1).withOptions({ history: "push", scroll: true }),
  );
  const [reached, setReached] = useState<Step>(1);
  const [lead, setLead] = useState<{ path: string } | null>(null);
  const step = shownStep(asked, reached);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    const turned = shown.current !== step;
    shown.current = step;
    if (!lead) {
      if (turned) heading.current?.focus();
    } else if (stepOfPath(lead.path) === step) {
      leadToField(lead.path);
      setLead(null);
    }
  }, [step, lead]);

  function go(next: Step) {
    setReached((before) => Math.max(before, next) as Step);
    void setAsked(next);
  }

  return {
    step,
    reached,
    heading,
    go,
    /** Opens the pages up to this one without turning to it. */
    open: (last: Step) => setReached((before) => Math.max(before, last) as Step),
    /** Goes to the field that shows an error path. */
    leadTo: (path: string) => {
      setLead({ path });
      const at = stepOfPath(path);
      if (at !== null && at !== step) void setAsked(at);
    },
  };
}
