"use client";
import { useTranslations } from "next-intl";
import { CodeText } from "@/components/ui/code-text";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { InstanceDetail } from "./instance-data";

/** What stands where the stack tells nothing: it is not there yet or any more, or the cloud gave no answer. */
export function InstanceUnread({ instance }: { instance: InstanceDetail }) {
  const { unread, state, stackId } = instance;
  const t = useTranslations("instances.unread");
  const never = stackId === null && state === "deployed_failed";
  if (unread) {
    return (
      <Notice tone="warning" title={t("title")}>
        <CodeText>{unread.code}</CodeText> <span lang="en">{unread.message}</span>
      </Notice>
    );
  }
  return (
    <div className="rounded-lg border border-line bg-surface">
      <EmptyState
        title={t("nothing")}
        text={t(state === "deleted" ? "gone" : never ? "never" : "notYet")}
      />
    </div>
  );
}
