import { Autocomplete } from "@base-ui/react/autocomplete";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { LEAST_CHARACTERS } from "./use-found";

interface SearchStateProps {
  term: string;
  /** Entries in the list. */
  count: number;
  tooShort: boolean;
  searching: boolean;
  /** The query, when the server could not be asked. */
  failed: { error: unknown; isFetching: boolean; refetch: () => unknown } | null;
}

/** How the search is doing: said politely, and shown unless the list shows it. */
export function SearchState({ term, count, tooShort, searching, failed }: SearchStateProps) {
  const t = useTranslations("search");
  const errors = useTranslations("errors");
  return (
    <>
      <Autocomplete.Status className="text-ink-soft [&:has(p)]:px-2.5 [&:has(p)]:py-2">
        {searching ? (
          <p className="flex items-center gap-2">
            <Spinner />
            {t("searching")}
          </p>
        ) : tooShort ? (
          <p>{t("tooShort", { count: LEAST_CHARACTERS })}</p>
        ) : failed ? null : term && count === 0 ? (
          <p className="break-words">{t("nothing", { term })}</p>
        ) : (
          term && <VisuallyHidden>{t("count", { count })}</VisuallyHidden>
        )}
      </Autocomplete.Status>
      {failed && (
        <Notice
          tone="danger"
          role="alert"
          className="my-1"
          title={<ErrorText error={readError(failed.error)} />}
          action={
            <Button size="sm" pending={failed.isFetching} onClick={() => failed.refetch()}>
              {errors("retry")}
            </Button>
          }
        />
      )}
    </>
  );
}
