"use client";
import { useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { VersionContent } from "@/server/domain/version/version-input";
import { type ContentPart, changedContent } from "./changed-content";
import { type PackageForm, type VersionForm, versionFormSchema } from "./form-values";
import { leadToField } from "./lead-to-field";
import { findProblems, ruleResolver } from "./rule-resolver";
import { useFormReport } from "./use-form-report";
import { type SavedDraft, useSubmission } from "./use-submission";

interface VersionFormParts {
  initial: VersionContent;
  save: (content: VersionContent) => Promise<SavedDraft>;
}

const find = (values: VersionForm) => findProblems(versionFormSchema, values, () => []);
const resolver = ruleResolver(versionFormSchema, () => []);

/** The state of a form of one version and what its buttons do. */
export function useVersionForm({ initial, save }: VersionFormParts) {
  const form = useForm<VersionForm>({ defaultValues: { version: initial }, resolver });
  const [saved, setSaved] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [kept, setKept] = useState<{ content: VersionContent; parts: ContentPart[] } | null>(null);
  const report = useFormReport({ form, find, leadTo: leadToField });
  const submission = useSubmission({
    save: () => save(versionFormSchema.parse(form.getValues()).version),
    onSaved: () => setSaved(true),
    onRefused: (error) => {
      setConfirming(false);
      report.refuse(error);
    },
  });

  return {
    form,
    /** The same form for the fields it shares with the wizard; they touch nothing outside `version`. */
    fields: form as unknown as UseFormReturn<PackageForm>,
    report,
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
    publish: async () => {
      await submission.submit("publish");
      setConfirming(false);
    },
    restore: (values: VersionForm) => form.reset(values, { keepDefaultValues: true }),
    kept,
    /** Puts a newer draft into the form and keeps in sight what was typed. */
    takeNewer: (content: VersionContent) => {
      const mine = form.getValues().version;
      const parts = changedContent(mine, content);
      setKept(parts.length > 0 ? { content: mine, parts } : null);
      form.reset({ version: content });
      report.forgetFailure();
    },
    putBack: () => {
      if (kept) form.setValue("version", kept.content, { shouldDirty: true });
      setKept(null);
    },
    forgetKept: () => setKept(null),
  };
}
