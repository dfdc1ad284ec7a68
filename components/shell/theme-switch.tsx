"use client";
import { SunMoon } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { ChoiceMenu } from "@/components/ui/choice-menu";

const THEMES = ["system", "light", "dark", "contrast"] as const;
const nothingToWatch = () => () => {};

/** Chooses System, Light, Dark or High contrast. The choice lives in this browser, so the server cannot know it and shows "System". */
export function ThemeSwitch() {
  const t = useTranslations("shell.theme");
  const { theme, setTheme } = useTheme();
  const inBrowser = useSyncExternalStore(
    nothingToWatch,
    () => true,
    () => false,
  );
  return (
    <ChoiceMenu
      label={t("label")}
      trigger={<SunMoon aria-hidden />}
      value={(inBrowser && THEMES.find((known) => known === theme)) || "system"}
      options={THEMES.map((value) => ({ value, label: t(value) }))}
      onChange={setTheme}
    />
  );
}
