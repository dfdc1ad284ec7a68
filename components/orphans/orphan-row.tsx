"use client";
import { Link2, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyableId } from "@/components/packages/copyable-id";
import { RegionName } from "@/components/regions/region-name";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { StatusIndicator } from "@/components/ui/status-indicator";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { TONE_ICON } from "@/components/ui/tone-icon";
import type { Orphan } from "./orphan-data";
import type { OrphanDeeds } from "./use-orphan-deeds";

interface OrphanRowProps {
  orphan: Orphan;
  deeds: OrphanDeeds;
  onDelete: () => void;
}

/** One orphaned image: where it is, why it is listed, what it was copied from, and what can be done. */
export function OrphanRow({ orphan, deeds, onDelete }: OrphanRowProps) {
  const t = useTranslations("orphans");
  return (
    <tr className="group hover:bg-sunken">
      <Th scope="row" className="min-w-34">
        <RegionName region={{ ...orphan, id: orphan.regionId }} />
      </Th>
      <Td>
        <span className="block max-w-64 truncate" title={orphan.name}>
          {orphan.name}
        </span>
        <CopyableId id={orphan.imageId} label={t("imageId")} />
      </Td>
      <Td className="min-w-44">
        <Why orphan={orphan} />
      </Td>
      <Td className="whitespace-nowrap">
        <CodeText>{orphan.sourceImageId}</CodeText>
        <span className="block font-mono text-ink-faint text-xs">{orphan.sourceRegionId}</span>
      </Td>
      <Td align="end" className="whitespace-nowrap tabular-nums">
        {t("size", { size: orphan.sizeGiB })}
        {orphan.status !== "Available" && (
          <span className="block text-ink-faint text-sm">
            {t("imageIs", { status: orphan.status })}
          </span>
        )}
      </Td>
      <Td>
        <RelativeTime at={orphan.createdAt} />
      </Td>
      <Td
        align="end"
        className="sticky right-0 bg-surface px-2 shadow-[-1px_0_0_var(--line)] group-hover:bg-sunken"
      >
        <Deeds orphan={orphan} deeds={deeds} onDelete={onDelete} />
      </Td>
    </tr>
  );
}

function Why({ orphan }: { orphan: Orphan }) {
  const t = useTranslations("orphans");
  const { kind, root, instances, deleteAskedAt } = orphan;
  return (
    <>
      {t(`kind.${kind}`)}
      {root && <span className="block text-ink-faint text-sm">{t("root")}</span>}
      {instances > 0 && (
        <span className="block text-sm">
          <StatusIndicator
            tone="warning"
            icon={TONE_ICON.warning}
            label={t("instances", { count: instances })}
          />
        </span>
      )}
      {deleteAskedAt && (
        <span className="block text-ink-faint text-sm">
          {t.rich("deleteAsked", { time: () => <RelativeTime at={deleteAskedAt} /> })}
        </span>
      )}
    </>
  );
}

function Deeds({ orphan, deeds, onDelete }: OrphanRowProps) {
  const t = useTranslations("orphans");
  const read = useSentence();
  const { imageId } = orphan;
  const pending = deeds.adopting === imageId;
  return (
    <div className="flex flex-col items-end gap-1">
      <Button
        size="sm"
        className="whitespace-nowrap"
        icon={<Link2 aria-hidden />}
        aria-label={t("adopt.image", { image: imageId })}
        pending={pending}
        reason={pending ? null : read(orphan.whyNotAdopt)}
        onClick={() => deeds.adopt(orphan)}
      >
        {t("adopt.one")}
      </Button>
      <Button
        size="sm"
        className="whitespace-nowrap"
        variant="ghost"
        icon={<Trash2 aria-hidden />}
        aria-label={t("delete.image", { image: imageId })}
        onClick={onDelete}
      >
        {t("delete.one")}
      </Button>
    </div>
  );
}
