"use client";
import { BadgeCheck, type LucideIcon, PackageCheck, Rocket, ShieldUser } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { classNames } from "@/components/ui/class-names";
import { Spinner } from "@/components/ui/spinner";
import type { Role } from "@/server/domain/actor";
import type { SignInWay } from "./use-sign-in";

const PERSONAS: readonly { role: Role; icon: LucideIcon }[] = [
  { role: "supplier", icon: PackageCheck },
  { role: "reviewer", icon: BadgeCheck },
  { role: "admin", icon: ShieldUser },
  { role: "customer", icon: Rocket },
];

interface PersonaButtonsProps {
  busy: SignInWay | null;
  onChoose: (role: Role) => void;
}

/** One press signs in as a demo user of a role. Offered only where demo users exist. */
export function PersonaButtons({ busy, onChoose }: PersonaButtonsProps) {
  const t = useTranslations("auth.demo");
  const id = useId();
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {PERSONAS.map(({ role, icon: Icon }) => (
        <button
          key={role}
          type="button"
          aria-label={t(role)}
          aria-describedby={`${id}-${role}`}
          aria-disabled={busy ? true : undefined}
          aria-busy={busy === `demo:${role}` || undefined}
          onClick={() => onChoose(role)}
          className={classNames(
            "flex min-h-16 items-start gap-3 rounded-lg border border-line-strong bg-surface p-3 text-left transition-colors",
            !busy && "hover:border-accent hover:bg-accent-soft",
          )}
        >
          {busy === `demo:${role}` ? (
            <Spinner className="mt-0.5 size-5 text-accent" />
          ) : (
            <Icon aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
          )}
          <span className="min-w-0">
            <span className="block font-semibold">{t(role)}</span>
            <span id={`${id}-${role}`} className="block text-ink-soft text-sm">
              {t(`${role}Hint`)}
            </span>
          </span>
        </button>
      ))}
    </div>
  );
}
