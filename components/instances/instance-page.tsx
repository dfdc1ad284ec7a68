"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useRef } from "react";
import { paths } from "@/components/paths";
import { MessagePage } from "@/components/shell/message-page";
import { readError } from "@/components/shell/read-error";
import { ReadTrouble } from "@/components/shell/read-trouble";
import { useTRPC } from "@/components/shell/trpc";
import { useDocumentTitle } from "@/components/shell/use-document-title";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PageSkeleton } from "@/components/ui/page-skeleton";
import { MOVING_STATES } from "@/server/domain/instance/instance-lifecycle";
import { InstanceChange } from "./instance-change";
import { INSTANCE_CHANGES } from "./instance-change-kind";
import { InstanceHeader } from "./instance-header";
import { InstanceProgress } from "./instance-progress";
import { InstanceTabs } from "./instance-tabs";

/** While the cloud is at work its events are read this often, in milliseconds; they are told nowhere else. */
const EVENTS_MS = 4_000;

const isMoving = (state: string) => MOVING_STATES.some((moving) => moving === state);

/** An instance: where it stands, what it is made of, and what can be done with it. */
export function InstancePage({ instanceId }: { instanceId: string }) {
  const t = useTranslations("instances");
  const trpc = useTRPC();
  const [change, setChange] = useQueryState(
    "change",
    parseAsStringLiteral(INSTANCE_CHANGES).withOptions({ history: "push" }),
  );
  const query = useQuery(
    trpc.instance.get.queryOptions(
      { instanceId },
      { refetchInterval: ({ state }) => isMoving(state.data?.state ?? "") && EVENTS_MS },
    ),
  );
  const { data, error } = query;
  const page = useRef<HTMLDivElement>(null);

  function close() {
    void setChange(null);
    page.current?.querySelector("h1")?.focus();
  }

  useDocumentTitle(data ? `${data.name} – ${t("title")}` : null);
  if (error && readError(error).code === "NOT_FOUND") return <NotFound />;
  if (!data && !error) return <PageSkeleton />;
  if (!data) {
    return (
      <>
        <PageHeader
          breadcrumbs={[{ label: t("title"), href: paths.instances() }]}
          title={t("pageTitle")}
        />
        <ReadTrouble query={query} />
      </>
    );
  }
  return (
    <div ref={page} className="contents">
      <InstanceHeader
        instance={data}
        isChanging={change !== null}
        onChange={(kind) => void setChange(kind)}
      />
      <InstanceProgress instance={data} />
      {change ? (
        <InstanceChange key={change} kind={change} instance={data} onClose={close} />
      ) : (
        <InstanceTabs instance={data} />
      )}
    </div>
  );
}

function NotFound() {
  const t = useTranslations("instances.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.instances()} variant="primary">
          {t("back")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
