import type { Call } from "./call";
import { Refusal } from "./refusal";

/** Ends a call whose checks all passed with the error `DryRunOperation` when it asked for `DryRun`. */
export function refuseDryRun({ params }: Call): void {
  if (params.flag("DryRun")) {
    throw new Refusal(
      400,
      "DryRunOperation",
      "Request validation has been passed with DryRun flag set.",
    );
  }
}
