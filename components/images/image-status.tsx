import {
  Archive,
  CircleCheck,
  CircleSlash,
  CircleX,
  LoaderCircle,
  type LucideIcon,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { StatusIndicator } from "@/components/ui/status-indicator";
import type { Tone } from "@/components/ui/tone";
import type { SourceImage } from "./source-image";

const LOOKS: Record<SourceImage["status"], { tone: Tone; icon: LucideIcon }> = {
  Available: { tone: "success", icon: CircleCheck },
  Creating: { tone: "progress", icon: LoaderCircle },
  Waiting: { tone: "progress", icon: LoaderCircle },
  Deprecated: { tone: "warning", icon: Archive },
  UnAvailable: { tone: "neutral", icon: CircleSlash },
  CreateFailed: { tone: "danger", icon: CircleX },
};

/** The state of an image as ECS gives it, in words. */
export function ImageStatus({ image }: { image: Pick<SourceImage, "status" | "progress"> }) {
  const t = useTranslations("images");
  const { tone, icon } = LOOKS[image.status];
  const creating = image.status === "Creating";
  return (
    <StatusIndicator
      tone={tone}
      icon={icon}
      spin={creating}
      label={
        creating
          ? t("creatingPercent", { percent: image.progress / 100 })
          : t(`status.${image.status}`)
      }
    />
  );
}
