"use client";
import { LogIn } from "lucide-react";
import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import { useSession } from "./session-provider";
import { useSignInHref } from "./use-sign-in-href";

/** A line above the page once the session is over, with the way back to this very page. */
export function SessionEndedBanner() {
  const t = useTranslations("shell.session");
  const href = useSignInHref();
  const { phase } = useSession();
  return (
    <div role="alert">
      {phase === "ended" && (
        <p
          data-edge
          className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1 bg-warning-soft px-4 py-1.5 text-center text-ink text-sm"
        >
          {t("ended")}
          <ButtonLink size="sm" href={href} prefetch={false} icon={<LogIn aria-hidden />}>
            {t("signInAgain")}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
