"use client";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useRegionList } from "@/components/regions/use-region-list";
import { Button } from "@/components/ui/button";
import { CodeText } from "@/components/ui/code-text";
import { KeyValues } from "@/components/ui/key-values";
import { Notice } from "@/components/ui/notice";
import type { RegionInfo } from "@/server/domain/region/region-info";
import type { VersionContent } from "@/server/domain/version/version-input";
import type { ContentPart } from "./changed-content";

interface KeptTextProps {
  /** What the person had typed before the newer draft was loaded. */
  content: VersionContent;
  /** Where it differs from the newer draft; at least one. */
  parts: readonly ContentPart[];
  regions: readonly RegionInfo[];
  onPutBack: () => void;
  onDismiss: () => void;
}

/** Keeps in sight what was typed when somebody else's newer draft took its place in the form. */
export function KeptText({ content, parts, regions, onPutBack, onDismiss }: KeptTextProps) {
  const t = useTranslations("versions");
  const tImages = useTranslations("images");
  const list = useRegionList(regions);
  const shown = {
    name: { label: t("fields.versionName"), value: content.name },
    description: { label: t("fields.description"), value: content.description },
    image: { label: tImages("image"), value: <CodeText>{content.sourceImageId || "-"}</CodeText> },
    regions: { label: t("fields.regions"), value: list(content.regionIds) },
  };
  const notice = useRef<HTMLDivElement>(null);
  // The button that loaded the newer draft is gone, and may have been a screen below.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div ref={notice} tabIndex={-1} className="scroll-mt-20 rounded-lg outline-none">
      <Notice
        tone="warning"
        role="status"
        title={t("conflict.kept")}
        action={
          <>
            <Button size="sm" onClick={onPutBack}>
              {t("conflict.putBack")}
            </Button>
            <Button size="sm" variant="ghost" onClick={onDismiss}>
              {t("conflict.dismiss")}
            </Button>
          </>
        }
      >
        <KeyValues items={parts.map((part) => shown[part])} className="mt-2" />
      </Notice>
    </div>
  );
}
