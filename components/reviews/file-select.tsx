"use client";
import { useTranslations } from "next-intl";
import { SelectInput } from "@/components/ui/select-input";

interface FileSelectProps {
  paths: readonly string[];
  value: string;
  onChange: (path: string) => void;
}

/** Which of several files is shown; nothing where there is only one. */
export function FileSelect({ paths, value, onChange }: FileSelectProps) {
  const t = useTranslations("reviews.template");
  if (paths.length < 2) return null;
  return (
    <SelectInput
      aria-label={t("file")}
      className="w-full sm:w-72"
      value={value}
      onChange={onChange}
      options={paths.map((path) => ({ value: path, label: path }))}
    />
  );
}
