"use client";
import { useState } from "react";
import { type UseFormReturn, useForm } from "react-hook-form";
import type { VersionContent } from "@/server/domain/version/version-input";
import { type ContentPart, changedContent } from "./changed-content";
import { type PackageForm, type VersionForm, versionFormSchema } from "./form-values";
import { leadToField } from "./lead-to-field";
import { findProblems, ruleResolver } from "./rule-resolver";
import { useFormButtons } from "./use-form-buttons";
import { useFormReport } from "./use-form-report";
import type { SavedDraft } from "./use-submission";

interface VersionFormParts {
  initial: VersionContent;
  save: (content: VersionContent) => Promise<SavedDraft>;
}

const find = (values: VersionForm) => findProblems(versionFormSchema, values, () => []);
const resolver = ruleResolver(versionFormSchema, () => []);

/** The state of a form of one version and what its buttons do. */
export function useVersionForm({ initial, save }: VersionFormParts) {
  const form = useForm<VersionForm>({ defaultValues: { version: initial }, resolver });
  const [kept, setKept] = useState<{ content: VersionContent; parts: ContentPart[] } | null>(null);
  const report = useFormReport({ form, find, leadTo: leadToField });
  const buttons = useFormButtons({
    report,
    save: () => save(versionFormSchema.parse(form.getValues()).version),
  });

  return {
    form,
    /** The same form for the fields it shares with the wizard; they touch nothing outside `version`. */
    fields: form as unknown as UseFormReturn<PackageForm>,
    report,
    ...buttons,
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
