"use client";
import { SkipForward } from "lucide-react";
import { useTranslations } from "next-intl";
import { ErrorText } from "@/components/shell/error-text";
import { readError } from "@/components/shell/read-error";
import { useSentence } from "@/components/shell/use-sentence";
import { Button } from "@/components/ui/button";
import { useFlash } from "@/components/ui/flash-provider";
import type { ShownRegion } from "./shown-region";
import { useStay } from "./use-stay";
import type { useSteer } from "./use-steer";

interface SkipActionProps {
  versionId: string;
  region: ShownRegion;
  skip: ReturnType<typeof useSteer>["skip"];
}

/** Leaves a region out of the version. It asks nothing: the region can be put back. */
export function SkipAction({ versionId, region, skip }: SkipActionProps) {
  const t = useTranslations("distribution.actions");
  const read = useSentence();
  const flash = useFlash();
  const { regionId, name } = region;
  const id = `skip-${versionId}-${regionId}`;
  const stay = useStay(region.whyNotSkip === null || skip.isPending);
  if (!stay.shown) return null;
  function press() {
    flash.dismiss(id);
    const onError = (thrown: unknown) => {
      const text = <ErrorText error={readError(thrown)} />;
      flash.show({ id, tone: "danger", title: t("skipFailed", { region: name }), text });
    };
    skip.mutate({ versionId, regionId }, { onError });
  }
  return (
    <Button
      size="sm"
      className="whitespace-nowrap"
      variant="ghost"
      icon={<SkipForward aria-hidden />}
      aria-label={t("skipRegion", { region: name })}
      pending={skip.isPending}
      reason={skip.isPending ? null : read(region.whyNotSkip)}
      onClick={press}
      {...stay.handlers}
    >
      {t("skip")}
    </Button>
  );
}
