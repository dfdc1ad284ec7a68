"use client";
import { useTranslations } from "next-intl";
import type { ParameterType } from "@/server/domain/instance/template-parameter";

/** Says the value of a parameter where nobody can change it: yes or no instead of `true` or `false`, a dash for nothing. */
export function useValueText(): (value: string | null, type: ParameterType | null) => string {
  const t = useTranslations("launch.boolean");
  return (value, type) => {
    const isBoolean = type === "Boolean" && /^(true|false)$/i.test(value ?? "");
    if (isBoolean) return t(value?.toLowerCase() === "true" ? "yes" : "no");
    return value || "-";
  };
}
