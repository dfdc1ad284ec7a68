import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

export interface Breadcrumb {
  label: string;
  href: string;
}

interface PageHeaderProps {
  title: ReactNode;
  status?: ReactNode;
  /** The pages above this one, outermost first; the page itself is not repeated. */
  breadcrumbs?: readonly Breadcrumb[];
  /** Buttons; the one primary action comes last. */
  actions?: ReactNode;
  /** A line of facts under the title. */
  meta?: ReactNode;
}

function Breadcrumbs({ trail }: { trail: readonly Breadcrumb[] }) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={t("breadcrumbs")}>
      <ol className="flex flex-wrap items-center gap-1 text-sm">
        {trail.map((crumb, index) => (
          <li key={crumb.href} className="flex min-w-0 items-center gap-1">
            {index > 0 && <ChevronRight aria-hidden className="size-3.5 shrink-0 text-ink-faint" />}
            <Link href={crumb.href} className="rounded-md py-0.5 text-accent hover:underline">
              {crumb.label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Top of every page: breadcrumbs, the only h1 (focused on arrival), state, facts and actions. */
export function PageHeader({ title, status, breadcrumbs, actions, meta }: PageHeaderProps) {
  return (
    <div className="mb-5 flex flex-col gap-1">
      {breadcrumbs && breadcrumbs.length > 0 && <Breadcrumbs trail={breadcrumbs} />}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 tabIndex={-1} className="min-w-0 font-semibold text-2xl tracking-tight">
            {title}
          </h1>
          {status}
        </div>
        {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {meta && (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-ink-soft">{meta}</div>
      )}
    </div>
  );
}
