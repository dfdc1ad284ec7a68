"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { keepFocus } from "@/components/ui/keep-focus";
import type { Intent } from "./use-submission";

interface FormActionsProps {
  cancelHref: string;
  /** Shown where there is a page before this one. */
  onPrevious?: () => void;
  /** Shown instead of saving and publishing where there is a page after this one; submits the form. */
  next?: boolean;
  doing: Intent | null;
  /** Why nothing can be saved or published, or null. */
  reason?: string | null;
  onSave: () => void;
  onPublish: () => void;
}

/** The buttons of a form that makes a version. They act on whatever was typed, and then say what is wrong. */
export function FormActions(props: FormActionsProps) {
  const t = useTranslations("versions.actions");
  const { doing, reason } = props;
  return (
    <div
      // The buttons validate everything by themselves.
      onMouseDown={keepFocus}
      className="flex flex-wrap justify-end gap-2 max-sm:border-line max-sm:border-t max-sm:pt-4"
    >
      <ButtonLink href={props.cancelHref} variant="ghost" className="max-sm:mr-auto">
        {t("cancel")}
      </ButtonLink>
      {props.onPrevious && <Button onClick={props.onPrevious}>{t("previous")}</Button>}
      {props.next ? (
        <Button type="submit" variant="primary">
          {t("next")}
        </Button>
      ) : (
        <>
          <Button
            pending={doing === "save"}
            reason={reason}
            onClick={props.onSave}
            className="max-sm:w-full"
          >
            {t("save")}
          </Button>
          <Button
            variant="primary"
            pending={doing === "publish"}
            reason={reason}
            onClick={props.onPublish}
            className="max-sm:w-full"
          >
            {t("publish")}
          </Button>
        </>
      )}
    </div>
  );
}
