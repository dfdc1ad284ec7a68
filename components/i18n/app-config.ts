import type { Area } from "./areas";
import type { Locale } from "./locales";
import type accounts from "./messages/en/accounts.json";
import type activity from "./messages/en/activity.json";
import type affected from "./messages/en/affected.json";
import type auth from "./messages/en/auth.json";
import type catalog from "./messages/en/catalog.json";
import type commandLine from "./messages/en/commandLine.json";
import type dates from "./messages/en/dates.json";
import type distribution from "./messages/en/distribution.json";
import type editor from "./messages/en/editor.json";
import type errors from "./messages/en/errors.json";
import type home from "./messages/en/home.json";
import type images from "./messages/en/images.json";
import type instances from "./messages/en/instances.json";
import type instanceTrouble from "./messages/en/instanceTrouble.json";
import type launch from "./messages/en/launch.json";
import type orphans from "./messages/en/orphans.json";
import type packages from "./messages/en/packages.json";
import type permissions from "./messages/en/permissions.json";
import type plan from "./messages/en/plan.json";
import type prices from "./messages/en/prices.json";
import type regions from "./messages/en/regions.json";
import type reviews from "./messages/en/reviews.json";
import type rules from "./messages/en/rules.json";
import type search from "./messages/en/search.json";
import type services from "./messages/en/services.json";
import type setUp from "./messages/en/setUp.json";
import type shell from "./messages/en/shell.json";
import type submission from "./messages/en/submission.json";
import type templateEditor from "./messages/en/templateEditor.json";
import type templateRules from "./messages/en/templateRules.json";
import type ui from "./messages/en/ui.json";
import type versions from "./messages/en/versions.json";
import type waves from "./messages/en/waves.json";
import type whitelists from "./messages/en/whitelists.json";

interface AreaMessages {
  accounts: typeof accounts;
  activity: typeof activity;
  affected: typeof affected;
  auth: typeof auth;
  catalog: typeof catalog;
  commandLine: typeof commandLine;
  dates: typeof dates;
  distribution: typeof distribution;
  editor: typeof editor;
  errors: typeof errors;
  home: typeof home;
  images: typeof images;
  instanceTrouble: typeof instanceTrouble;
  instances: typeof instances;
  launch: typeof launch;
  orphans: typeof orphans;
  packages: typeof packages;
  permissions: typeof permissions;
  plan: typeof plan;
  prices: typeof prices;
  regions: typeof regions;
  reviews: typeof reviews;
  rules: typeof rules;
  search: typeof search;
  services: typeof services;
  setUp: typeof setUp;
  shell: typeof shell;
  submission: typeof submission;
  templateEditor: typeof templateEditor;
  templateRules: typeof templateRules;
  ui: typeof ui;
  versions: typeof versions;
  waves: typeof waves;
  whitelists: typeof whitelists;
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Pick<AreaMessages, Area>;
  }
}
