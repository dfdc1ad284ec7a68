"use client";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/distribution/error-text";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";

interface ReadTroubleProps {
  error: unknown;
  /** Asks again. */
  onRetry: () => void;
  retrying: boolean;
}

/** What stands where something could not be read: why, the ids to report, and the way to try again. */
export function ReadTrouble({ error, onRetry, retrying }: ReadTroubleProps) {
  const t = useTranslations("errors");
  const trouble = readError(error);
  const action =
    trouble.code === "UNAUTHORIZED" ? (
      <ButtonLink size="sm" href={paths.signIn()}>
        {t("signIn")}
      </ButtonLink>
    ) : (
      <Button size="sm" pending={retrying} onClick={onRetry}>
        {t("retry")}
      </Button>
    );
  return (
    <Notice tone="danger" role="alert" title={<ErrorText error={trouble} />} action={action} />
  );
}
