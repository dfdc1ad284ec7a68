import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { ButtonLink } from "@/components/ui/button-link";
import type { Role } from "@/server/domain/actor";
import { MessagePage } from "./message-page";

interface ForbiddenProps {
  /** The reader's role. */
  role: Role;
  /** The role the page asks for, when one role would do. */
  needs?: Role | null;
}

/** Says which role is missing. Pages show it in place of their content, so the address stays. */
export function Forbidden({ role, needs }: ForbiddenProps) {
  const t = useTranslations("shell");
  const own = t(`roles.${role}`);
  return (
    <MessagePage
      title={t("forbidden.title")}
      actions={
        <ButtonLink href={paths.root()} variant="primary">
          {t("forbidden.home")}
        </ButtonLink>
      }
    >
      <p>
        {needs
          ? t("forbidden.text", { role: own, needed: t(`roles.${needs}`) })
          : t("forbidden.textWithoutRole", { role: own })}
      </p>
      <p>{t("forbidden.advice")}</p>
    </MessagePage>
  );
}
