import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { MessagePage } from "@/components/shell/message-page";
import { ButtonLink } from "@/components/ui/button-link";

/** Says that there is no such version, or none the reader may see, and leads back. */
export function VersionNotFound({ packageId }: { packageId: string }) {
  const t = useTranslations("distribution.notFound");
  return (
    <MessagePage
      title={t("title")}
      actions={
        <>
          <ButtonLink variant="primary" href={paths.package(packageId)}>
            {t("toPackage")}
          </ButtonLink>
          <ButtonLink href={paths.packages()}>{t("toPackages")}</ButtonLink>
        </>
      }
    >
      <p>{t("text")}</p>
    </MessagePage>
  );
}
