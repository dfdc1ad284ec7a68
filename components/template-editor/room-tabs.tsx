"use client";
import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { TabPanels } from "@/components/ui/tab-panels";
import { ImagesPanel } from "./images-panel";
import { ProblemsPanel } from "./problems-panel";
import { RegionsPanel } from "./regions-panel";
import type { Room } from "./use-room";
import type { RoomActs } from "./use-room-acts";

export type RoomTab = "images" | "regions" | "problems";

interface RoomTabsProps {
  room: Room;
  acts: RoomActs;
  readOnly: boolean;
  tab: RoomTab;
  onTab: (tab: RoomTab) => void;
  /** Shows the template as a region receives it. */
  onRegion: (region: string) => void;
}

/** What is known of the template, beside the editor. */
export function RoomTabs({ room, acts, readOnly, tab, onTab, onRegion }: RoomTabsProps) {
  const t = useTranslations("templateEditor");
  const { view } = room;
  // Without any analysis, what would come would be waited for in vain.
  const unchecked = room.failed && !view && (
    <EmptyState title={t("unchecked.title")} text={t("unchecked.text")} />
  );
  const common = { view, checking: room.checking, acts, readOnly };
  return (
    <TabPanels<RoomTab>
      label={t("tabs.label")}
      value={tab}
      onChange={onTab}
      className="flex min-h-0 flex-1 flex-col rounded-lg border border-line bg-surface"
      tabs={[
        {
          value: "images",
          label: t("tabs.images"),
          count: view?.rows.length,
          content: unchecked || <ImagesPanel {...common} />,
        },
        {
          value: "regions",
          label: t("tabs.regions"),
          content: unchecked || (
            <RegionsPanel
              rows={room.regionRows}
              limited={room.limited}
              versionsQuery={room.versionsQuery}
              onRegion={onRegion}
            />
          ),
        },
        {
          value: "problems",
          label: t("tabs.problems"),
          count: view?.issues.length,
          content: unchecked || <ProblemsPanel {...common} />,
        },
      ]}
    />
  );
}
