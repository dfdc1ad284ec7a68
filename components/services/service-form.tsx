"use client";
import type { ReactNode } from "react";
import { UnsavedChanges } from "@/components/shell/unsaved-changes";
import { FormFailure } from "@/components/versions/form-failure";
import { InformationSection } from "./information-section";
import { MethodSection } from "./method-section";
import { ServiceProblemList } from "./service-problem-list";
import { TemplatesSection } from "./templates-section";
import type { ServiceFormState } from "./use-service-form";

interface ServiceFormProps {
  form: ServiceFormState;
  /** The service whose version it is; null for a new one. */
  serviceId: string | null;
  /** Stands above the form. */
  notice?: ReactNode;
  /** What saving leads to; stands above the buttons. */
  consequences?: ReactNode;
  /** The buttons. */
  children: ReactNode;
}

/** Everything of a service version that its supplier writes. */
export function ServiceForm(props: ServiceFormProps) {
  const { form, serviceId, notice, consequences, children } = props;
  return (
    <form
      ref={form.form}
      tabIndex={-1}
      // Sent by the browser itself before the page is alive, the values would else stand in the address.
      method="post"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="flex min-w-0 flex-col gap-6 outline-none"
    >
      {form.failure && !form.refusedAsOld && <FormFailure error={form.failure} />}
      <ServiceProblemList form={form} />
      {notice}
      <MethodSection form={form} />
      <InformationSection form={form} serviceId={serviceId} />
      <TemplatesSection form={form} />
      {consequences}
      <div className="flex flex-wrap justify-end gap-2 max-sm:border-line max-sm:border-t max-sm:pt-4">
        {children}
      </div>
      <UnsavedChanges dirty={form.dirty} />
    </form>
  );
}
