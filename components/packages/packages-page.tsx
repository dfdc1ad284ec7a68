"use client";
import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { paths } from "@/components/paths";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { CountedTitle } from "@/components/ui/counted-title";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { Skeleton } from "@/components/ui/skeleton";
import { DeletePackageDialog } from "./delete-package-dialog";
import { EditPackageDialog } from "./edit-package-dialog";
import type { PackageItem } from "./package-data";
import { PackageFilters } from "./package-filters";
import { PackageTable } from "./package-table";
import { usePackageList } from "./use-package-list";
import { type PackageListState, usePackageListState } from "./use-package-list-state";

function CreateLink() {
  const t = useTranslations("packages");
  return (
    <ButtonLink href={paths.newPackage()} variant="primary" icon={<Plus aria-hidden />}>
      {t("create")}
    </ButtonLink>
  );
}

/** All deployment packages of the account. */
export function PackagesPage() {
  const t = useTranslations("packages");
  const state = usePackageListState();
  const { list, question } = usePackageList(state);
  const { data } = list;
  const some = state.filtered && data && data.matching > 0;
  const count = data && (some ? `${data.matching}/${data.all}` : `${data.all}`);
  const first = data?.all === 0 && !state.filtered;

  return (
    <>
      <PageHeader
        title={
          <CountedTitle title={t("title")} count={count && data.all > 0 ? count : undefined} />
        }
        actions={!first && <CreateLink />}
      />
      {first ? (
        <div className="rounded-lg border border-line bg-surface py-6">
          <EmptyState title={t("empty.title")} text={t("empty.text")} action={<CreateLink />} />
        </div>
      ) : (
        <PackageFilters
          state={state}
          matching={list.isPlaceholderData ? undefined : data?.matching}
        />
      )}
      {list.isError && (
        <div className="mb-3">
          <ReadTrouble query={list} />
        </div>
      )}
      {list.isPending && <Skeleton rows={8} className="py-4" />}
      {data && !first && (
        <PackageRows
          items={data.items}
          matching={data.matching}
          state={state}
          question={question}
          busy={list.isPlaceholderData}
        />
      )}
    </>
  );
}

interface PackageRowsProps {
  items: readonly PackageItem[];
  matching: number;
  state: PackageListState;
  question: string;
  busy: boolean;
}

/** The table, its pages, and the dialogs of its rows: a dialog outlives its row when the list changes under it. */
function PackageRows({ items, matching, state, question, busy }: PackageRowsProps) {
  const t = useTranslations("packages");
  const [open, setOpen] = useState<{ action: "edit" | "delete"; item: PackageItem } | null>(null);
  const subject = open && { ...open.item, published: open.item.latest !== undefined };
  const close = () => setOpen(null);

  return (
    <>
      {matching === 0 ? (
        <div className="rounded-lg border border-line bg-surface">
          <EmptyState
            title={t("noMatch.title")}
            text={t("noMatch.text")}
            action={<Button onClick={() => void state.clear()}>{t("filters.clear")}</Button>}
          />
        </div>
      ) : (
        <>
          <PackageTable
            items={items}
            state={state}
            question={question}
            busy={busy}
            onAction={(action, item) => setOpen({ action, item })}
          />
          <Pagination
            page={state.page}
            pageSize={state.size}
            total={matching}
            onPage={(page) => void state.goTo(page)}
            onPageSize={state.resize}
          />
        </>
      )}
      {subject && open.action === "edit" && <EditPackageDialog subject={subject} onClose={close} />}
      {subject && open.action === "delete" && (
        <DeletePackageDialog subject={subject} onClose={close} onDeleted={close} />
      )}
    </>
  );
}
