"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useAffectedText } from "@/components/instances/use-affected-text";
import { useTRPC } from "@/components/shell/trpc";
import { Notice } from "@/components/ui/notice";
import { leftBehind } from "@/server/domain/instance/left-behind";
import type { TemplateValues } from "./service-values";

interface LeftBehindNoticeProps {
  serviceVersionId: string;
  /** As the form has them now. */
  templates: readonly TemplateValues[];
}

/** Warns, while templates and their regions are edited, of running instances that could not be brought to this version. */
export function LeftBehindNotice({ serviceVersionId, templates }: LeftBehindNoticeProps) {
  const t = useTranslations("affected");
  const trpc = useTRPC();
  const say = useAffectedText();
  const { data } = useQuery(trpc.service.affected.queryOptions({ serviceVersionId }));
  const behind = leftBehind(templates, data?.running ?? []);
  return (
    <div role="status">
      {behind.length > 0 && (
        <Notice tone="warning" title={t("leftBehindTitle")}>
          {say("leftBehind", behind)}
        </Notice>
      )}
    </div>
  );
}
