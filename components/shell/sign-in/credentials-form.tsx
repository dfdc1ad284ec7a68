"use client";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

interface CredentialsFormProps {
  pending: boolean;
  onSubmit: (given: { email: string; password: string }) => void;
}

/** Email and password. Empty fields are named at once; whether the pair is right only the server says. */
export function CredentialsForm({ pending, onSubmit }: CredentialsFormProps) {
  const t = useTranslations("auth");
  const [checked, setChecked] = useState(false);
  const [given, setGiven] = useState({ email: "", password: "" });
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!given.email.trim()) email.current?.focus();
    else if (!given.password) password.current?.focus();
    else onSubmit({ email: given.email.trim(), password: given.password });
  }

  return (
    // Sent by the browser itself before the page is alive, a password would else stand in the address.
    <form method="post" onSubmit={submit} noValidate className="flex flex-col gap-4">
      <Field
        label={t("credentials.email")}
        error={checked && !given.email.trim() && t("required.email")}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={email}
            type="email"
            name="email"
            autoComplete="username"
            spellCheck={false}
            value={given.email}
            onChange={(event) => setGiven({ ...given, email: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t("credentials.password")}
        error={checked && !given.password && t("required.password")}
      >
        {(control) => (
          <TextInput
            {...control}
            ref={password}
            type="password"
            name="password"
            autoComplete="current-password"
            value={given.password}
            onChange={(event) => setGiven({ ...given, password: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" variant="primary" pending={pending}>
        {t("credentials.submit")}
      </Button>
    </form>
  );
}
