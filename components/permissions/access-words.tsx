import { Globe, Lock, Users } from "lucide-react";
import { useTranslations } from "next-intl";

interface AccessWordsProps {
  access: { public: boolean; count: number };
}

/** Who may use an image, in a few words: everybody, so many accounts, or nobody else. */
export function AccessWords({ access: { public: isPublic, count } }: AccessWordsProps) {
  const t = useTranslations("permissions.access");
  const Icon = isPublic ? Globe : count > 0 ? Users : Lock;
  return (
    <span className="flex items-start gap-1.5 whitespace-nowrap tabular-nums">
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0 text-ink-faint" />
      <span>
        {isPublic ? t("public") : t("accounts", { count })}
        {isPublic && count > 0 && (
          <span className="block text-ink-faint text-sm">{t("sharesBeside", { count })}</span>
        )}
      </span>
    </span>
  );
}
