"use client";
import { ChevronDown, CircleUserRound, LogOut } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSignOut } from "@/components/session/use-sign-out";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { CopyButton } from "@/components/ui/copy-button";
import { Popover } from "@/components/ui/popover";
import type { UserActor } from "@/server/domain/actor";

interface AccountMenuProps {
  actor: UserActor;
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-ink-faint text-sm">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who is signed in, for which account, and the way out. */
export function AccountMenu({ actor }: AccountMenuProps) {
  const t = useTranslations("shell");
  const { leaving, signOut } = useSignOut();

  return (
    <Popover
      align="end"
      title={actor.name}
      trigger={
        <Button
          variant="ghost"
          aria-label={t("account.menu", { name: actor.name })}
          className="max-nav:size-8 max-nav:px-0"
        >
          <CircleUserRound aria-hidden />
          <span className="max-nav:hidden max-w-48 truncate">{actor.name}</span>
          <ChevronDown aria-hidden className="max-nav:hidden" />
        </Button>
      }
    >
      <p className="-mt-2 mb-3 text-ink-soft text-sm">{actor.email}</p>
      <dl className="flex flex-col gap-2.5 border-line border-y py-3">
        <Fact label={t("account.role")}>{t(`roles.${actor.role}`)}</Fact>
        <Fact label={t("account.account")}>{actor.accountName}</Fact>
        <Fact label={t("account.uid")}>
          <span className="flex items-center gap-1">
            <CodeText>{actor.accountUid}</CodeText>
            <CopyButton value={actor.accountUid} label={t("account.uid")} />
          </span>
        </Fact>
      </dl>
      <Button
        className="mt-3 w-full"
        icon={<LogOut aria-hidden />}
        pending={leaving}
        onClick={signOut}
      >
        {t("account.signOut")}
      </Button>
    </Popover>
  );
}
