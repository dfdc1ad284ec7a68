import { Globe, Lock, Users } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PackageDetail } from "./package-data";

const ICONS = { private: Lock, whitelist: Users, public: Globe };

/** Who may see a package, as icon and word. */
export function VisibilityWord({ visibility }: { visibility: PackageDetail["visibility"] }) {
  const t = useTranslations("packages.visibility");
  const Icon = ICONS[visibility.kind];
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden className="size-4 shrink-0 text-ink-soft" />
      {visibility.kind === "whitelist"
        ? t("whitelist", { count: visibility.accountCount })
        : t(visibility.kind)}
    </span>
  );
}
