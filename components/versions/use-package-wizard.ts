"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useForm } from "react-hook-form";
import { useTRPC } from "@/components/shell/trpc";
import { furthestStep, LAST_STEP, type Step } from "./form-steps";
import { EMPTY_PACKAGE, type PackageForm, packageFormSchema } from "./form-values";
import { type FindMore, findProblems, ruleResolver } from "./rule-resolver";
import { useFormButtons } from "./use-form-buttons";
import { useFormReport } from "./use-form-report";
import { useIdempotencyKey } from "./use-idempotency-key";
import { useWizardStep } from "./use-wizard-step";

/** The state of the create wizard and what its buttons do. */
export function usePackageWizard() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const create = useMutation(trpc.package.create.mutationOptions());
  const keyOf = useIdempotencyKey();
  const sent = useRef(false);
  const pages = useWizardStep();

  const findMore: FindMore<PackageForm> = ({ name }) => {
    // Once sent, the name may be taken by what this form itself created; then only the server knows.
    if (sent.current) return [];
    const known = queryClient.getQueryData(trpc.package.checkName.queryKey({ name }));
    return known?.free === false ? [{ path: "name", message: "rules.package_name_taken" }] : [];
  };
  const form = useForm<PackageForm>({
    defaultValues: EMPTY_PACKAGE,
    resolver: ruleResolver(packageFormSchema, findMore),
  });
  const find = (values: PackageForm) => findProblems(packageFormSchema, values, findMore);
  const report = useFormReport({ form, find, leadTo: pages.leadTo });

  const buttons = useFormButtons({
    report,
    save: async () => {
      sent.current = true;
      const values = packageFormSchema.parse(form.getValues());
      const ids = await create.mutateAsync({ ...values, idempotencyKey: keyOf(values) });
      return { ...ids, revision: 1, content: values.version };
    },
  });

  async function turnTo(step: Step) {
    if (step < pages.step || (await report.check(pages.step))) pages.go(step);
  }

  return {
    form,
    pages,
    report,
    ...buttons,
    turnTo,
    /** Fills in what an earlier visit left, and opens the pages that are right. */
    restore: (values: PackageForm) => {
      form.reset(values, { keepDefaultValues: true });
      const wrong = findProblems(packageFormSchema, values, () => []).map(({ path }) => path);
      pages.open(furthestStep(wrong));
    },
    isLast: pages.step === LAST_STEP,
  };
}
