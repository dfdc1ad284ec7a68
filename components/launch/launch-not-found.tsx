import { useTranslations } from "next-intl";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button-link";

interface LaunchNotFoundProps {
  back: string;
  backLabel: string;
}

/** What stands where a service is not there, or not for this account to deploy. */
export function LaunchNotFound({ back, backLabel }: LaunchNotFoundProps) {
  const t = useTranslations("launch.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={back} variant="primary">
          {backLabel}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
