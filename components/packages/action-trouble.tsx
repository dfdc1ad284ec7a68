"use client";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { ErrorFacts } from "./error-facts";

/** Why an action failed, for the error place of a dialog. */
export function ActionTrouble({ error }: { error: unknown }) {
  const read = useSentence();
  const trouble = readError(error);
  return (
    <>
      {read(trouble.sentence)}
      <span className="block font-normal">
        <ErrorFacts error={trouble} />
      </span>
    </>
  );
}
