"use client";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { MessagePage } from "@/components/shell/message-page";
import { useSentence } from "@/components/shell/use-sentence";
import { ButtonLink } from "@/components/ui/button-link";
import type { Sentence } from "@/server/domain/sentence";

interface LaunchForbiddenProps {
  serviceId: string;
  reason: Sentence;
}

/** What stands where a service may be looked at but not deployed: trying again would not help. */
export function LaunchForbidden({ serviceId, reason }: LaunchForbiddenProps) {
  const t = useTranslations("launch.forbidden");
  const read = useSentence();
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.catalogService(serviceId)} variant="primary">
          {t("toService")}
        </ButtonLink>
      }
    >
      <p>{read(reason)}</p>
    </MessagePage>
  );
}
