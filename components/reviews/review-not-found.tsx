import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button-link";

/** What stands where a submission is not. */
export function ReviewNotFound() {
  const t = useTranslations("reviews.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.reviews()} variant="primary">
          {t("back")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
