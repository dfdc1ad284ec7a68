"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsInteger, parseAsString, useQueryStates } from "nuqs";
import { type FormEvent, useState } from "react";
import { Section } from "@/components/accounts/section";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { TextInput } from "@/components/ui/text-input";
import { useLastPage } from "@/components/ui/use-last-page";
import { accountUid } from "@/server/domain/account/account-fields";
import { ExplainTable } from "./explain-table";

const PAGE_SIZE = 20;

/** The account, and which page of services; the page itself has the plain names. */
const IN_ADDRESS = {
  uid: parseAsString,
  services: parseAsInteger.withDefault(1),
};

/** Answers what an account may see and deploy, and why; the account is kept in the address. */
export function ExplainSection() {
  const t = useTranslations("whitelists.explain");
  const say = useSentence();
  const trpc = useTRPC();
  const [{ uid: asked, services: page }, ask] = useQueryStates(IN_ADDRESS);
  const [text, setText] = useState(asked ?? "");
  const [problem, setProblem] = useState<string | null>(null);
  const known = accountUid.safeParse(asked ?? "");
  const query = useQuery(
    trpc.whitelist.explain.queryOptions(
      { accountUid: known.data ?? "", page, pageSize: PAGE_SIZE },
      { enabled: known.success, placeholderData: keepPreviousData },
    ),
  );

  const goTo = (services: number) => ask({ services });
  const total = query.isPlaceholderData ? undefined : query.data?.all;
  useLastPage({ page, pageSize: PAGE_SIZE, total, goTo });

  function submit(event: FormEvent) {
    event.preventDefault();
    const read = accountUid.safeParse(text);
    setProblem(read.success ? null : say({ key: read.error.issues[0]?.message ?? "" }));
    if (read.success) void ask({ uid: read.data, services: null });
  }

  return (
    <div className="mt-10">
      <Section title={t("title")} text={t("text")}>
        <form onSubmit={submit} noValidate className="mb-4">
          <Field label={t("uid")} error={problem} className="max-w-md">
            {(control) => (
              <div className="flex gap-3">
                <TextInput
                  {...control}
                  inputMode="numeric"
                  autoComplete="off"
                  value={text}
                  onChange={(event) => setText(event.target.value)}
                />
                <Button type="submit" className="shrink-0">
                  {t("ask")}
                </Button>
              </div>
            )}
          </Field>
        </form>
        {query.isError && <ReadTrouble query={query} />}
        {known.success && query.isPending && <Skeleton rows={4} />}
        {query.data && (
          <>
            <ExplainTable
              title={t("answer", { account: query.data.account?.name ?? known.data ?? "" })}
              known={query.data.account !== null}
              items={query.data.items}
            />
            <Pagination page={page} pageSize={PAGE_SIZE} total={query.data.all} onPage={goTo} />
          </>
        )}
      </Section>
    </div>
  );
}
