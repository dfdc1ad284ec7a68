"use client";
import { useTranslations } from "next-intl";
import { useSentence } from "@/components/shell/use-sentence";
import { CodeText } from "@/components/ui/code-text";
import { LiveRegion } from "@/components/ui/live-region";
import { Notice } from "@/components/ui/notice";
import { ProgressBar } from "@/components/ui/progress-bar";
import { RelativeTime } from "@/components/ui/relative-time";
import { explainInstanceTrouble } from "@/server/domain/instance/explain-instance-trouble";
import type { InstanceDetail } from "./instance-data";

const MOVING = {
  created: "created",
  deploying: "deploying",
  upgrading: "upgrading",
  deleting: "deleting",
} as const;

/** How far the cloud is, or what it met; the state is read out whenever it changes. */
export function InstanceProgress({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances");
  const { state, progress, deletedAt } = instance;
  const moving = state in MOVING ? MOVING[state as keyof typeof MOVING] : null;
  return (
    <>
      <LiveRegion message={t(`state.${state}`)} />
      {moving && (
        <section
          aria-label={t("progress.title")}
          className="mb-5 flex flex-col gap-2 rounded-lg border border-line bg-surface p-5"
        >
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="font-semibold text-3xl tabular-nums">
              {t("progress.percent", { progress })}
            </span>
            <span className="text-ink-soft">{t(`progress.${moving}`)}</span>
          </p>
          <ProgressBar label={t("progress.title")} value={state === "created" ? null : progress} />
        </section>
      )}
      {state === "deleted" && (
        <Notice tone="neutral" title={t("deleted.title")} className="mb-5">
          {t.rich("deleted.text", { when: () => <RelativeTime at={deletedAt} /> })}
        </Notice>
      )}
      <Trouble instance={instance} />
      {state !== "deleted" && !instance.isServiceSeen && <Closed />}
    </>
  );
}

function Closed() {
  const t = useTranslations("instances");
  const read = useSentence();
  return (
    <Notice tone="warning" title={t("closed")} className="mb-5">
      {read({ key: "rules.instance_service_closed" })}
    </Notice>
  );
}

function Trouble({ instance }: { instance: InstanceDetail }) {
  const { trouble, state } = instance;
  const t = useTranslations("instances.trouble");
  const read = useSentence();
  if (!trouble) return null;
  const failed = state === "deployed_failed" || state === "deleted_failed";
  return (
    <Notice tone={failed ? "danger" : "warning"} title={t(`step.${trouble.step}`)} className="mb-5">
      <p>{read(explainInstanceTrouble(trouble))}</p>
      <p className="mt-1 text-ink-soft">
        {t.rich("said", {
          words: () => (
            <q lang="en" className="break-words">
              {trouble.message}
            </q>
          ),
        })}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
        <span>
          {t("code")}: <CodeText>{trouble.code}</CodeText>
        </span>
        {trouble.resource && (
          <span>
            {t("resource")}: <CodeText>{trouble.resource}</CodeText>
          </span>
        )}
        {trouble.requestId && (
          <span>
            {t("requestId")}: <CodeText>{trouble.requestId}</CodeText>
          </span>
        )}
      </p>
      <p className="mt-1">{t(`next.${nextOf(instance)}`)}</p>
    </Notice>
  );
}

/** What a person can do about it. */
function nextOf({ state, deployedAt, whyNotRetry, whyNotUpgrade }: InstanceDetail) {
  if (state === "deployed_failed") {
    if (deployedAt === null) return whyNotRetry ? "delete" : "retry";
    return whyNotUpgrade ? "delete" : "change";
  }
  if (state === "deleted_failed") return "deleteAgain";
  return state === "deployed" ? "unchanged" : "waits";
}
