import { sentence } from "../sentence";
import type { CheckId, Evidence, SubmissionCheck } from "./submission-check";

/** A check with the sentence of its outcome; `values` fill that sentence, `found` counts the evidence. */
export function checkOf(
  id: CheckId,
  status: SubmissionCheck["status"],
  evidence: Evidence[],
  values: Record<string, string | number>,
): SubmissionCheck {
  const said = sentence(`submission.${id}.${status}`, { ...values, found: evidence.length });
  return { id, status, sentence: said, evidence };
}
