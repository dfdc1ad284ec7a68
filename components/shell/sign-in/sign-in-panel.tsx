"use client";
import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { CredentialsForm } from "./credentials-form";
import { PersonaButtons } from "./persona-buttons";
import { useSignIn } from "./use-sign-in";

interface SignInPanelProps {
  /** Offers the demo personas. */
  demo: boolean;
  oidc: { name: string } | null;
  /** Where to go afterwards: a path of this console, already checked. */
  returnTo: string;
  /** Refusal that a redirect brought back, or null. */
  code: string | null;
}

function Problem({ problem }: { problem: NonNullable<ReturnType<typeof useSignIn>["problem"]> }) {
  const t = useTranslations("auth.problems");
  const { key } = problem;
  const text =
    key === "tooMany"
      ? t(key, { minutes: problem.minutes })
      : key === "tooManySeconds"
        ? t(key, { seconds: problem.seconds })
        : t(key);
  return (
    <Notice tone="danger" title={t("title")} role="alert">
      {text}
    </Notice>
  );
}

/** All the ways into the console that this installation offers. */
export function SignInPanel({ demo, oidc, returnTo, code }: SignInPanelProps) {
  const t = useTranslations("auth");
  const { busy, problem, start } = useSignIn(returnTo, code);
  return (
    <div className="flex flex-col gap-6">
      {problem && <Problem problem={problem} />}
      {demo && (
        <section className="flex flex-col gap-3">
          <div>
            <h2 className="font-semibold text-lg">{t("demo.title")}</h2>
            <p className="text-ink-soft">{t("demo.text")}</p>
          </div>
          <PersonaButtons
            busy={busy}
            onChoose={(persona) => start(`demo:${persona}`, { persona })}
          />
        </section>
      )}
      <section className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5">
        <h2 className="font-semibold text-lg">{t("credentials.title")}</h2>
        <CredentialsForm
          pending={busy === "credentials"}
          onSubmit={(given) => start("credentials", given)}
        />
        {oidc && (
          <div className="border-line border-t pt-4">
            <Button
              className="w-full"
              icon={<KeyRound aria-hidden />}
              pending={busy === "oidc"}
              onClick={() => start("oidc")}
            >
              {t("oidc", { name: oidc.name })}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}
