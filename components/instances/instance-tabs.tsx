"use client";
import { useTranslations } from "next-intl";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { paths } from "@/components/paths";
import { Tabs } from "@/components/ui/tabs";
import type { InstanceDetail } from "./instance-data";
import { InstanceEvents } from "./instance-events";
import { InstanceOverview } from "./instance-overview";
import { InstanceResources } from "./instance-resources";
import { InstanceTemplate } from "./instance-template";

const PANELS = {
  overview: InstanceOverview,
  resources: InstanceResources,
  events: InstanceEvents,
  template: InstanceTemplate,
};
const TABS = ["overview", "resources", "events", "template"] as const;

/** The parts of an instance's page. */
export function InstanceTabs({ instance }: { instance: InstanceDetail }) {
  const t = useTranslations("instances.tabs");
  const [tab] = useQueryState("tab", parseAsStringLiteral(TABS).withDefault("overview"));
  const Panel = PANELS[tab];
  const here = paths.instance(instance.id);
  const counts = { resources: instance.resources?.length, events: instance.events?.length };
  return (
    <>
      <Tabs
        label={t("label")}
        tabs={TABS.map((name) => ({
          label: t(name),
          href: name === "overview" ? here : `${here}?tab=${name}`,
          current: name === tab,
          count: name === "resources" || name === "events" ? counts[name] : undefined,
        }))}
      />
      <Panel instance={instance} />
    </>
  );
}
