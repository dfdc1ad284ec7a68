"use client";
import { Ellipsis, FilePen } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useSentence } from "@/components/shell/use-sentence";
import { Menu } from "@/components/ui/menu";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { VersionStatus } from "@/components/versions/version-status";
import type { PackageTag } from "@/server/domain/package/package-tags";
import { whyNotDeletePackage, whyNotNewVersion } from "@/server/domain/version/why-not-version";
import type { PackageItem } from "./package-data";
import { TagList } from "./tag-list";
import { VersionProgress } from "./version-progress";
import { VisibilityWord } from "./visibility-word";

interface PackageRowProps {
  item: PackageItem;
  onEdit: () => void;
  onDelete: () => void;
  onChooseTag: (tag: PackageTag) => void;
}

const LINK = "rounded-md text-accent hover:underline";
/** Tall enough to be pressed with a finger beside the link above or below. */
const STACKED_LINK = `${LINK} inline-flex min-h-6 items-center`;

/** One package of the list. */
export function PackageRow({ item, onChooseTag, ...actions }: PackageRowProps) {
  const { latest, draft } = item;
  return (
    <tr className="group hover:bg-sunken">
      <Th scope="row" className="min-w-44 max-w-80">
        <Link href={paths.package(item.id)} className={LINK}>
          {item.name}
        </Link>
        <span className="line-clamp-2 font-normal text-ink-faint text-sm">{item.description}</span>
      </Th>
      <Td>
        {latest ? (
          <VersionProgress state={latest.state} counts={latest.counts} />
        ) : (
          draft && <VersionStatus state="draft" className="whitespace-nowrap" />
        )}
        <span className="mt-1 block text-ink-soft text-sm">
          <VisibilityWord visibility={item.visibility} />
        </span>
      </Td>
      <Td>
        <Versions item={item} />
      </Td>
      <Td>{item.resourceGroup.name}</Td>
      <Td className="min-w-32">
        <TagList tags={item.tags} shown={2} onChoose={onChooseTag} />
      </Td>
      <Td className="*:whitespace-normal">
        <RelativeTime at={item.updatedAt} />
      </Td>
      <Td className="*:whitespace-normal">
        <RelativeTime at={item.createdAt} />
      </Td>
      <Td className="sticky right-0 w-10 bg-surface px-2 py-1 shadow-[-1px_0_0_var(--line)] group-hover:bg-sunken">
        <RowMenu item={item} {...actions} />
      </Td>
    </tr>
  );
}

/** The latest published version, and the draft under it. */
function Versions({ item: { id, latest, draft } }: { item: PackageItem }) {
  const t = useTranslations("packages.columns");
  return (
    <>
      {latest ? (
        <Link href={paths.version(id, latest.id)} className={STACKED_LINK}>
          {latest.name}
        </Link>
      ) : (
        !draft && "-"
      )}
      {draft && (
        <span className="flex items-center gap-1 text-sm" title={t("draft")}>
          <FilePen aria-hidden className="size-3.5 shrink-0 text-ink-faint" />
          <Link href={paths.version(id, draft.id)} className={STACKED_LINK}>
            <VisuallyHidden>{t("draft")} </VisuallyHidden>
            {draft.name}
          </Link>
        </span>
      )}
    </>
  );
}

function RowMenu({ item, onEdit, onDelete }: Omit<PackageRowProps, "onChooseTag">) {
  const t = useTranslations("packages.actions");
  const read = useSentence();
  const router = useRouter();
  const known = [
    ...(item.draft ? [{ state: "draft" as const }] : []),
    ...(item.latest ? [item.latest] : []),
  ];
  return (
    <Menu
      label={t("menuOf", { name: item.name })}
      trigger={<Ellipsis aria-hidden />}
      variant="ghost"
      size="sm"
      items={[
        { label: t("open"), onSelect: () => router.push(paths.package(item.id)) },
        {
          label: t("newVersion"),
          reason: read(whyNotNewVersion(known)),
          onSelect: () => router.push(paths.newVersion(item.id)),
        },
        { label: t("edit"), onSelect: onEdit },
        {
          label: t("delete"),
          tone: "danger",
          reason: read(whyNotDeletePackage(known)),
          onSelect: onDelete,
        },
      ]}
    />
  );
}
