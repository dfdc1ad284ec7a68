"use client";
import { FileUp, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CodeText } from "@/components/ui/code-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Skeleton } from "@/components/ui/skeleton";
import { SHARES_PER_IMAGE } from "@/server/domain/permission/permission-limits";
import { EntriesSection } from "./entries-section";
import { EntryDialog } from "./entry-dialog";
import { ImportDialog } from "./import-dialog";
import { useWhitelist } from "./use-whitelist";
import { WhitelistActivity } from "./whitelist-activity";

/** The whitelist of one service: who is on it, and who changed it. */
export function WhitelistPage({ serviceId }: { serviceId: string }) {
  const t = useTranslations("whitelists");
  const state = useWhitelist(serviceId);
  const [open, setOpen] = useState<"add" | "import" | null>(null);
  const { query } = state;
  const { data } = query;
  const gone = query.isError && readError(query.error).code === "NOT_FOUND";
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader
        title={data ? t("pageTitle", { service: data.service.name }) : t("whitelist")}
        breadcrumbs={[{ label: t("title"), href: paths.whitelists() }]}
        meta={
          data && (
            <>
              <span>
                {data.service.account.name} <CodeText>{data.service.account.uid}</CodeText>
              </span>
              <span>{t(`online.${data.service.onlineType ?? "none"}`)}</span>
            </>
          )
        }
        actions={
          data && (
            <>
              <Button icon={<FileUp aria-hidden />} onClick={() => setOpen("import")}>
                {t("import.open")}
              </Button>
              <Button variant="primary" icon={<Plus aria-hidden />} onClick={() => setOpen("add")}>
                {t("entry.add")}
              </Button>
            </>
          )
        }
      />
      {gone && (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("missing.title")}
            text={t("missing.text")}
            action={<ButtonLink href={paths.whitelists()}>{t("missing.all")}</ButtonLink>}
          />
        </div>
      )}
      {query.isError && !gone && (
        <div className="mb-4">
          <ReadTrouble query={query} />
        </div>
      )}
      {query.isPending && <Skeleton rows={8} className="py-4" />}
      {data && (
        <>
          {data.service.onlineType === "public" && (
            <Notice tone="neutral" className="mb-4" title={t("publicNote")} />
          )}
          {data.all > SHARES_PER_IMAGE && (
            <Notice
              tone="neutral"
              className="mb-4"
              title={t("limit", { limit: SHARES_PER_IMAGE, count: data.all })}
            />
          )}
          <EntriesSection detail={data} state={state} />
          <WhitelistActivity serviceId={serviceId} />
          {open === "add" && <EntryDialog detail={data} entry={null} onClose={close} />}
          {open === "import" && <ImportDialog detail={data} onClose={close} />}
        </>
      )}
    </>
  );
}
