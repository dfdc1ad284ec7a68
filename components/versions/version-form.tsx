"use client";
import { useTranslations } from "next-intl";
import { FormProvider, useFormState } from "react-hook-form";
import { UnsavedChanges } from "@/components/shell/unsaved-changes";
import type { RegionInfo } from "@/server/domain/region/region-info";
import type { VersionContent } from "@/server/domain/version/version-input";
import { ErrorSummary } from "./error-summary";
import { FormActions } from "./form-actions";
import { FormFailure } from "./form-failure";
import { FormSection } from "./form-section";
import { ImageFields } from "./image-fields";
import { KeptText } from "./kept-text";
import { leadToField } from "./lead-to-field";
import { LoadNewerButton } from "./load-newer-button";
import { storedVersionForm } from "./local-draft";
import { LocalDraftBanner } from "./local-draft-banner";
import { OutdatedNotice } from "./outdated-notice";
import { PublishDialog } from "./publish-dialog";
import { RegionsField } from "./regions-field";
import type { SavedDraft } from "./use-submission";
import { useVersionForm } from "./use-version-form";
import { VersionTexts } from "./version-texts";

interface VersionFormProps {
  userId: string;
  /** Names the form and what it edits, for the draft kept in this browser. */
  formName: string;
  packageId: string;
  packageName: string;
  initial: VersionContent;
  regions: readonly RegionInfo[];
  /** Regions of the version before, if there is one. */
  previous?: readonly string[];
  save: (content: VersionContent) => Promise<SavedDraft>;
  cancelHref: string;
  /** Why nothing can be saved any more, or null. */
  reason?: string | null;
  /** True when the server has a newer draft than the one this form was opened with. */
  outdated?: boolean;
  /** Reads the newer draft. */
  readNewer?: () => Promise<VersionContent>;
}

/** Name, content and regions of one version on one page. */
export function VersionForm(props: VersionFormProps) {
  const t = useTranslations("versions");
  const state = useVersionForm(props);
  const { form, report, kept } = state;
  const { isDirty } = useFormState({ control: form.control });
  const content = form.getValues().version;
  const { readNewer } = props;
  const refusedAsOld = report.failure?.sentence.key === "rules.changed_meanwhile";
  const reload = readNewer && (
    <LoadNewerButton onLoad={async () => state.takeNewer(await readNewer())}>
      {t("conflict.reload")}
    </LoadNewerButton>
  );

  return (
    <FormProvider {...state.fields}>
      <form
        method="post"
        noValidate
        onSubmit={(event) => event.preventDefault()}
        className="flex min-w-0 flex-col gap-6"
      >
        <LocalDraftBanner
          userId={props.userId}
          form={props.formName}
          shape={storedVersionForm}
          saved={state.saved}
          onRestore={state.restore}
          control={state.fields.control}
        />
        {report.failure && !refusedAsOld && <FormFailure error={report.failure} />}
        {(refusedAsOld || (props.outdated && !report.failure && !state.doing)) && (
          <OutdatedNotice title={t("conflict.outdated")} refused={refusedAsOld} action={reload}>
            {t("conflict.outdatedText")}
          </OutdatedNotice>
        )}
        {kept && (
          <KeptText
            {...kept}
            regions={props.regions}
            onPutBack={state.putBack}
            onDismiss={state.forgetKept}
          />
        )}
        <ErrorSummary problems={report.problems} onFollow={leadToField} />
        <FormSection title={t("sections.information")}>
          <VersionTexts autoFocus />
        </FormSection>
        <FormSection title={t("steps.2")}>
          <ImageFields regions={props.regions} />
        </FormSection>
        <FormSection title={t("steps.3")}>
          <RegionsField regions={props.regions} previous={props.previous} />
        </FormSection>
        <FormActions
          cancelHref={props.cancelHref}
          doing={state.doing}
          reason={props.reason}
          onSave={state.save}
          onPublish={state.askToPublish}
        />
        <PublishDialog
          open={state.confirming}
          onClose={state.stopConfirming}
          content={content}
          packageName={props.packageName}
          packageId={props.packageId}
          regions={props.regions}
          onPublish={state.publish}
        />
      </form>
      <UnsavedChanges dirty={isDirty && !state.saved} />
    </FormProvider>
  );
}
