"use client";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { ErrorText } from "./error-text";
import { readError } from "./read-error";

interface ReadTroubleProps {
  /** The query that failed. */
  query: { error: unknown; isFetching: boolean; refetch: () => unknown };
}

/** What stands where something could not be read: why, the ids to report, and the way on. */
export function ReadTrouble({ query }: ReadTroubleProps) {
  const t = useTranslations("errors");
  const trouble = readError(query.error);
  // The end of the session is told once, above the page, with the way back.
  if (trouble.code === "UNAUTHORIZED") return null;
  const again = (
    <Button size="sm" pending={query.isFetching} onClick={() => query.refetch()}>
      {t("retry")}
    </Button>
  );
  // What is not there will not be there the next time either.
  const action = trouble.code === "NOT_FOUND" ? undefined : again;
  return (
    <Notice tone="danger" role="alert" title={<ErrorText error={trouble} />} action={action} />
  );
}
