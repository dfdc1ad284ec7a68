/**
 * Message areas. Each is a file in every language folder of ./messages and the namespace that
 * `useTranslations(area)` opens. Adding an area means adding its name here, its two files, and its type in app-config.ts.
 */
export const AREAS = [
  "accounts",
  "activity",
  "affected",
  "auth",
  "catalog",
  "commandLine",
  "dates",
  "distribution",
  "editor",
  "errors",
  "home",
  "images",
  "instanceTrouble",
  "instances",
  "launch",
  "orphans",
  "packages",
  "permissions",
  "plan",
  "prices",
  "regions",
  "reviews",
  "rules",
  "search",
  "services",
  "setUp",
  "shell",
  "submission",
  "templateEditor",
  "templateRules",
  "ui",
  "versions",
  "waves",
  "whitelists",
] as const;

export type Area = (typeof AREAS)[number];
