"use client";
import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef, useState } from "react";
import { LinkOutcome } from "@/components/shell/sign-in/link-outcome";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { ChoosePasswordState } from "./choose-password-state";

const START: ChoosePasswordState = { step: "form", wrong: false };

interface ChoosePasswordFormProps {
  /** The secret of the link. */
  token: string;
  person: { name: string; email: string };
  action: (before: ChoosePasswordState, form: FormData) => Promise<ChoosePasswordState>;
}

/** Asks the holder of a password link for a password; says when the link has been used meanwhile. */
export function ChoosePasswordForm({ token, person, action }: ChoosePasswordFormProps) {
  const t = useTranslations("accounts.choosePassword");
  const rules = useTranslations("rules");
  const [state, submit, pending] = useActionState(action, START);
  const [shown, setShown] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state.wrong) password.current?.focus();
  }, [state]);

  if (state.step !== "form") {
    const done = state.step === "done";
    return (
      <LinkOutcome done={done} title={t(done ? "doneTitle" : "voidTitle")} signIn={t("signIn")}>
        {done ? t("doneText", { email: person.email }) : t("voidText")}
      </LinkOutcome>
    );
  }
  return (
    <form
      action={submit}
      noValidate
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5"
    >
      <p className="text-ink-soft">{t("lead", { name: person.name })}</p>
      <input type="hidden" name="token" value={token} />
      <Field label={t("email")}>
        {(control) => (
          <TextInput
            {...control}
            type="email"
            readOnly
            value={person.email}
            autoComplete="username"
          />
        )}
      </Field>
      <Field label={t("password")} hint={t("hint")} error={state.wrong && rules("password_length")}>
        {(control) => (
          <TextInput
            {...control}
            ref={password}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete="new-password"
            spellCheck={false}
          />
        )}
      </Field>
      <Checkbox label={t("show")} checked={shown} onChange={setShown} />
      <Button type="submit" variant="primary" pending={pending}>
        {t("submit")}
      </Button>
    </form>
  );
}
