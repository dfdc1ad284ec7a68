"use client";
import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { FieldControlProps } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

interface SecretInputProps extends FieldControlProps {
  value: string;
  onChange: (value: string) => void;
  onBlur: () => void;
}

/** A value that is masked, with a button that shows it while it is pressed in. */
export function SecretInput({ value, onChange, onBlur, ...control }: SecretInputProps) {
  const t = useTranslations("launch.secret");
  const [open, setOpen] = useState(false);
  const Icon = open ? EyeOff : Eye;
  return (
    <div className="flex min-w-0 items-center gap-2">
      <TextInput
        {...control}
        type={open ? "text" : "password"}
        autoComplete="new-password"
        spellCheck={false}
        value={value}
        onBlur={onBlur}
        onChange={(event) => onChange(event.target.value)}
      />
      <Button
        size="icon"
        variant="ghost"
        aria-label={t("show")}
        aria-pressed={open}
        onClick={() => setOpen(!open)}
      >
        <Icon aria-hidden />
      </Button>
    </div>
  );
}
