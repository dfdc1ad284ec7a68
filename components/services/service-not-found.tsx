import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button-link";

/** What stands where a service, or a version of one, is not or is not yours. */
export function ServiceNotFound() {
  const t = useTranslations("services.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.services()} variant="primary">
          {t("back")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
