"use client";
import { useFormatter, useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { usePresent } from "@/components/ui/use-present";
import type { VersionDetail } from "@/components/versions/version-data";
import { useDeprecate } from "./use-deprecate";

/** How often it is looked whether the day has come, in milliseconds. */
const REFRESH_MS = 60_000;

/** Says from when on a version should not be chosen, and what to choose instead; it can be taken back. */
export function DeprecationNotice({ version }: { version: VersionDetail }) {
  const t = useTranslations("versions.deprecate");
  const format = useFormatter();
  const now = usePresent(REFRESH_MS);
  const { mutate, isPending, error } = useDeprecate(version.name);
  const { id, deprecatedFrom: from } = version;
  if (!from) return null;
  const day = format.dateTime(from, { dateStyle: "long", timeZone: "UTC" });
  const successor = version.successors.find((one) => one.id === version.replacement);
  return (
    <Notice
      tone="warning"
      title={t(from <= now ? "since" : "announced", { day })}
      action={
        <Button
          size="sm"
          pending={isPending}
          onClick={() => mutate({ versionId: id, from: null, replacementId: null })}
        >
          {t("undo")}
        </Button>
      }
    >
      {successor ? t("moveTo", { name: successor.name }) : t("noMove")}
      {error && (
        <p role="alert" className="text-danger">
          <ErrorText error={readError(error)} />
        </p>
      )}
    </Notice>
  );
}
