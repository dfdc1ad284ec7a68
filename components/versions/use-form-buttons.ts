"use client";
import { useState } from "react";
import type { WaveInput } from "@/server/domain/wave/wave-input";
import type { useFormReport } from "./use-form-report";
import { type SavedDraft, useSubmission } from "./use-submission";

interface FormButtonsParts {
  report: Pick<ReturnType<typeof useFormReport>, "check" | "refuse">;
  /** Sends the form; throws what the server refused. */
  save: () => Promise<SavedDraft>;
}

/** What the buttons of a form do: each checks the form first, and publishing asks before it happens. */
export function useFormButtons({ report, save }: FormButtonsParts) {
  const [saved, setSaved] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const submission = useSubmission({
    save,
    onSaved: () => setSaved(true),
    onRefused: (error) => {
      setConfirming(false);
      report.refuse(error);
    },
  });
  return {
    /** True once the server has everything. */
    saved,
    doing: submission.doing,
    confirming,
    stopConfirming: () => setConfirming(false),
    save: async () => {
      if (await report.check()) await submission.submit("save");
    },
    askToPublish: async () => {
      if (await report.check()) setConfirming(true);
    },
    publish: async (waves: readonly WaveInput[]) => {
      await submission.submit("publish", waves);
      setConfirming(false);
    },
  };
}
