"use client";
import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { LinkOutcome } from "@/components/shell/sign-in/link-outcome";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { SET_UP_FIELDS, type SetUpField, type SetUpState } from "./set-up-state";

const INPUT: Record<SetUpField, { type?: string; autoComplete: string; inputMode?: "numeric" }> = {
  name: { autoComplete: "name" },
  email: { type: "email", autoComplete: "username" },
  password: { type: "password", autoComplete: "new-password" },
  accountUid: { autoComplete: "off", inputMode: "numeric" },
  accountName: { autoComplete: "organization" },
};

interface SetUpFormProps {
  /** The secret of the set-up link. */
  token: string;
  action: (before: SetUpState, form: FormData) => Promise<SetUpState>;
}

/** Asks for the first admin and their account; says when the link has been used meanwhile. */
export function SetUpForm({ token, action }: SetUpFormProps) {
  const t = useTranslations("setUp");
  const [state, submit, pending] = useActionState(action, { step: "form", wrong: [], values: {} });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = state.wrong[0];
    if (first) form.current?.querySelector<HTMLInputElement>(`[name="${first}"]`)?.focus();
  }, [state]);

  if (state.step !== "form") {
    const done = state.step === "done";
    return (
      <LinkOutcome done={done} title={t(done ? "done.title" : "void.title")} signIn={t("signIn")}>
        {t(done ? "done.text" : "void.text")}
      </LinkOutcome>
    );
  }
  return (
    <form
      ref={form}
      action={submit}
      noValidate
      className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-5"
    >
      <p className="text-ink-soft">{t("lead")}</p>
      <input type="hidden" name="token" value={token} />
      {SET_UP_FIELDS.map((name) => (
        <Field
          key={name}
          label={t(`fields.${name}.label`)}
          hint={t(`fields.${name}.hint`)}
          error={state.wrong.includes(name) && t(`fields.${name}.wrong`)}
        >
          {(control) => (
            <TextInput
              {...control}
              {...INPUT[name]}
              name={name}
              defaultValue={state.values[name]}
            />
          )}
        </Field>
      ))}
      <Button type="submit" variant="primary" pending={pending}>
        {t("submit")}
      </Button>
    </form>
  );
}
