"use client";
import { useQuery } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { Skeleton } from "@/components/ui/skeleton";
import { AccessSection } from "./access-section";
import { EditAccountDialog } from "./edit-account-dialog";
import { GroupsSection } from "./groups-section";
import { PeopleSection } from "./people-section";

/** One account: who belongs to it, how Imagecast gets in, and its resource groups. */
export function AccountPage({ uid }: { uid: string }) {
  const t = useTranslations("accounts");
  const trpc = useTRPC();
  const [editing, setEditing] = useState(false);
  const query = useQuery(trpc.account.get.queryOptions({ uid }));
  const account = query.data;
  const gone = query.isError && readError(query.error).code === "NOT_FOUND";

  return (
    <>
      <PageHeader
        title={account?.name ?? t("account")}
        breadcrumbs={[{ label: t("title"), href: paths.accounts() }]}
        meta={
          <>
            <span className="flex items-center gap-1">
              {t("columns.uid")} <CodeText>{uid}</CodeText>
              <CopyButton value={uid} label={t("columns.uid")} />
            </span>
            {account && (
              <span>
                {t.rich("addedAt", { at: () => <RelativeTime at={account.createdAt} /> })}
              </span>
            )}
          </>
        }
        actions={
          account && (
            <Button icon={<Pencil aria-hidden />} onClick={() => setEditing(true)}>
              {t("edit.open")}
            </Button>
          )
        }
      />
      {gone && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("missing.title")}
            text={t("missing.text")}
            action={<ButtonLink href={paths.accounts()}>{t("missing.all")}</ButtonLink>}
          />
        </div>
      )}
      {query.isError && !gone && (
        <div className="mb-4">
          <ReadTrouble query={query} />
        </div>
      )}
      {query.isPending && <Skeleton rows={8} className="py-4" />}
      {account && (
        <>
          <PeopleSection account={account} />
          <AccessSection account={account} />
          <GroupsSection account={account} />
        </>
      )}
      {account && editing && (
        <EditAccountDialog account={account} onClose={() => setEditing(false)} />
      )}
    </>
  );
}
