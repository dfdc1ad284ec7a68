"use client";
import { useTranslations } from "next-intl";
import { FormProvider, useFormState } from "react-hook-form";
import { paths } from "@/components/paths";
import { UnsavedChanges } from "@/components/shell/unsaved-changes";
import { PageHeader } from "@/components/ui/page-header";
import { ErrorSummary } from "./error-summary";
import { FormActions } from "./form-actions";
import { FORM_CARD } from "./form-card";
import { FormFailure } from "./form-failure";
import { LAST_STEP, type Step } from "./form-steps";
import { ImageFields } from "./image-fields";
import { storedPackageForm } from "./local-draft";
import { LocalDraftBanner } from "./local-draft-banner";
import { PackageStep } from "./package-step";
import { PublishDialog } from "./publish-dialog";
import { RegionsField } from "./regions-field";
import { ReviewStep } from "./review-step";
import { usePackageWizard } from "./use-package-wizard";
import { WithRegions } from "./with-regions";
import { WizardSteps } from "./wizard-steps";

/** Creates a deployment package with its first version in four pages: information, content, regions, review. */
export function PackageWizard({ userId }: { userId: string }) {
  const t = useTranslations("versions");
  const tHome = useTranslations("shell.nav");
  const wizard = usePackageWizard();
  const { form, pages, report } = wizard;
  const { isDirty } = useFormState({ control: form.control });
  const values = form.getValues();

  return (
    <FormProvider {...form}>
      <PageHeader
        title={t("newPackage.title")}
        breadcrumbs={[{ label: tHome("packages"), href: paths.packages() }]}
        meta={t("newPackage.lead")}
      />
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-18 lg:self-start">
          <WizardSteps step={pages.step} reached={pages.reached} onGo={wizard.turnTo} />
        </div>
        <form
          method="post"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!wizard.isLast) void wizard.turnTo((pages.step + 1) as Step);
          }}
          className="flex min-w-0 flex-col gap-5"
        >
          <LocalDraftBanner
            userId={userId}
            form="new-package"
            shape={storedPackageForm}
            saved={wizard.saved}
            onRestore={wizard.restore}
            control={form.control}
          />
          {report.failure && <FormFailure error={report.failure} />}
          <ErrorSummary problems={report.problems} onFollow={pages.leadTo} />
          <h2
            ref={pages.heading}
            tabIndex={-1}
            className="scroll-mt-20 font-semibold text-xl outline-none"
          >
            {t(`steps.${pages.step}`)}
          </h2>
          {pages.step === 1 && (
            <div className={FORM_CARD}>
              <PackageStep autoFocus={pages.reached === 1} />
            </div>
          )}
          {pages.step > 1 && (
            <WithRegions>
              {(regions) => (
                <>
                  {pages.step < LAST_STEP && (
                    <div className={FORM_CARD}>
                      {pages.step === 2 && <ImageFields regions={regions} />}
                      {pages.step === 3 && <RegionsField regions={regions} />}
                    </div>
                  )}
                  {wizard.isLast && <ReviewStep regions={regions} onEdit={wizard.turnTo} />}
                  <PublishDialog
                    open={wizard.confirming}
                    onClose={wizard.stopConfirming}
                    content={values.version}
                    packageName={values.name}
                    packageId={null}
                    regions={regions}
                    onPublish={wizard.publish}
                  />
                </>
              )}
            </WithRegions>
          )}
          <FormActions
            cancelHref={paths.packages()}
            onPrevious={pages.step > 1 ? () => wizard.turnTo((pages.step - 1) as Step) : undefined}
            next={!wizard.isLast}
            doing={wizard.doing}
            onSave={wizard.save}
            onPublish={wizard.askToPublish}
          />
        </form>
      </div>
      <UnsavedChanges dirty={isDirty && !wizard.saved} />
    </FormProvider>
  );
}
