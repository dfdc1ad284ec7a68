"use client";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { WaitingReviews } from "@/components/reviews/waiting-reviews";
import { classNames } from "@/components/ui/class-names";
import type { Role } from "@/server/domain/actor";
import { isWithin, NAVIGATION } from "./navigation";

interface SideNavigationProps {
  role: Role;
  /** Called when an entry is chosen, so that a folding menu can close. */
  onChosen?: () => void;
}

/** The main navigation of a role. */
export function SideNavigation({ role, onChosen }: SideNavigationProps) {
  const t = useTranslations("shell");
  const pathname = usePathname();
  return (
    <nav aria-label={t("mainNavigation")}>
      <ul className="flex flex-col gap-0.5">
        {NAVIGATION[role].map(({ key, href, icon: Icon }) => {
          const current = isWithin(pathname, href);
          return (
            <li key={key}>
              <Link
                href={href}
                onClick={onChosen}
                aria-current={current ? "page" : undefined}
                data-edge={current ? "" : undefined}
                className={classNames(
                  "flex min-h-9 items-center gap-2.5 rounded-md px-3 py-1.5 transition-colors",
                  current
                    ? "bg-accent-soft font-medium text-accent"
                    : "text-ink-soft hover:bg-hover hover:text-ink",
                )}
              >
                <Icon aria-hidden className="size-4 shrink-0" />
                {t(`nav.${key}`)}
                {key === "reviews" && <WaitingReviews />}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
