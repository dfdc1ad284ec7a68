"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { CodeEditorHandle } from "@/components/editor/code-editor-types";
import { classNames } from "@/components/ui/class-names";
import { SplitPane } from "@/components/ui/split-pane";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { DropTarget } from "./drop-target";
import { RegionDiff } from "./region-diff";
import type { Template } from "./rename-file";
import { RoomEditor } from "./room-editor";
import { type RoomTab, RoomTabs } from "./room-tabs";
import { RoomToolbar } from "./room-toolbar";
import { SelectPackageDialog } from "./select-package-dialog";
import { useOpening } from "./use-opening";
import { useRoom } from "./use-room";
import { useRoomActs } from "./use-room-acts";
import { useSplitShare } from "./use-split-share";

interface OpenRoomProps {
  template: Template;
  onChange: (template: Template) => void;
  /** Another template is opened in the place of this one. */
  onOpen: (files: readonly TemplateFile[]) => void;
  readOnly: boolean;
  /** Where the template may be deployed; undefined where nobody has said. */
  regions: readonly string[] | undefined;
  /** Puts the cursor into the editor: the template was just opened by hand. */
  autoFocus: boolean;
}

/** A room with a template in it. */
export function OpenRoom(props: OpenRoomProps) {
  const { template, onChange, onOpen, readOnly, autoFocus } = props;
  const t = useTranslations("templateEditor");
  const editor = useRef<CodeEditorHandle>(null);
  const room = useRoom(template, props.regions);
  const [tab, setTab] = useState<RoomTab>("images");
  const [asked, setRegion] = useState<string | null>(null);
  // The template may no longer be deployed in the region whose preview is open.
  const gone = room.regionRows && !room.regionRows.some((row) => row.region === asked);
  const region = gone ? null : asked;
  const [share, setShare] = useSplitShare();
  const { acts, choosingFor, stopChoosing } = useRoomActs({ template, onChange, editor });
  const opening = useOpening({ template, onOpen, onChange });
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  return (
    <DropTarget onDrop={readOnly ? null : opening.take}>
      <RoomToolbar template={template} room={room} opening={readOnly ? null : opening} />
      <SplitPane
        label={t("split")}
        share={share}
        onShare={setShare}
        className={classNames(
          "min-[1100px]:h-[max(34rem,calc(100dvh-15rem))]",
          region !== null && "hidden min-[1100px]:hidden",
        )}
        first={
          <RoomEditor
            ref={editor}
            template={template}
            onChange={onChange}
            view={room.view}
            acts={readOnly ? null : acts}
            onShowProblems={() => setTab("problems")}
          />
        }
        second={
          <RoomTabs
            room={room}
            acts={acts}
            readOnly={readOnly}
            tab={tab}
            onTab={setTab}
            onRegion={setRegion}
          />
        }
      />
      {region !== null && room.view && (
        <RegionDiff
          view={room.view}
          rows={room.regionRows}
          region={region}
          onRegion={setRegion}
          onClose={() => setRegion(null)}
        />
      )}
      {choosingFor !== null && room.view && (
        <SelectPackageDialog
          slotPath={choosingFor}
          rows={room.view.rows}
          onSelect={acts.associate}
          onClose={stopChoosing}
        />
      )}
    </DropTarget>
  );
}
