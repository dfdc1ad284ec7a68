"use client";
import { Download } from "lucide-react";
import { useTranslations } from "next-intl";
import { saveFile } from "@/components/distribution/save-file";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { Notice } from "@/components/ui/notice";
import type { TemplateFile } from "@/server/domain/template/template-file";
import { OpenButtons } from "./open-buttons";
import type { Template } from "./rename-file";
import { ReplaceDialog } from "./replace-dialog";
import { RoomSummary } from "./room-summary";
import type { Opening } from "./use-opening";
import type { Room } from "./use-room";

interface RoomToolbarProps {
  template: Template;
  room: Room;
  /** Null where no other template may be opened. */
  opening: Opening | null;
}

/** What stands above the editor: what the template is, opening another one, taking it along. */
export function RoomToolbar({ template, room, opening }: RoomToolbarProps) {
  const t = useTranslations("templateEditor");
  const say = useSentence();
  return (
    <>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <RoomSummary room={room} />
        <div className="flex flex-wrap items-center gap-2">
          {opening && <OpenButtons onFound={opening.take} onOpen={opening.offer} />}
          <DownloadButton files={template.files} />
        </div>
      </div>
      {opening?.problem && (
        <Notice
          tone="danger"
          role="alert"
          title={say(opening.problem)}
          className="mb-3"
          action={
            <Button size="sm" variant="ghost" onClick={opening.dismissProblem}>
              {t("dismiss")}
            </Button>
          }
        />
      )}
      {opening && <ReplaceDialog opening={opening} />}
    </>
  );
}

function DownloadButton({ files }: { files: readonly TemplateFile[] }) {
  const t = useTranslations("templateEditor");
  const [only] = files;
  const save = ({ path, text }: TemplateFile) =>
    saveFile({ name: path.slice(path.lastIndexOf("/") + 1), type: "text/plain" }, text);
  if (only && files.length === 1) {
    return (
      <Button icon={<Download aria-hidden />} onClick={() => save(only)}>
        {t("download")}
      </Button>
    );
  }
  const items = files.map((file) => ({ label: file.path, onSelect: () => save(file) }));
  return <Menu label={t("download")} items={items} />;
}
