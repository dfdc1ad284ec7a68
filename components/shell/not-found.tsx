import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import { MessagePage } from "./message-page";

/** Says that an address leads nowhere, or to something the reader's account cannot see: the two look the same on purpose. */
export function NotFound() {
  const t = useTranslations("shell.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <ButtonLink href={paths.root()} variant="primary">
          {t("home")}
        </ButtonLink>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
