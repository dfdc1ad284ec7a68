import { Globe, Lock, Users } from "lucide-react";
import { useTranslations } from "next-intl";

interface AccessWordsProps {
  access: { public: boolean; accounts: readonly string[] };
}

/** Who may use an image, in a few words: everybody, so many accounts, or nobody else. */
export function AccessWords({ access }: AccessWordsProps) {
  const t = useTranslations("permissions.access");
  const count = access.accounts.length;
  const Icon = access.public ? Globe : count > 0 ? Users : Lock;
  return (
    <span className="flex items-start gap-1.5 whitespace-nowrap tabular-nums">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <span>
        {access.public ? t("public") : t("accounts", { count })}
        {access.public && count > 0 && (
          <span className="block text-ink-faint text-sm">{t("sharesBeside", { count })}</span>
        )}
      </span>
    </span>
  );
}
