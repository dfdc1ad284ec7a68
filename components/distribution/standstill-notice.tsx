"use client";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { paths } from "@/components/paths";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Notice } from "@/components/ui/notice";
import type { DistributionDetail } from "@/components/versions/version-data";
import { CancelRest } from "./cancel-rest";
import type { ShownRegion } from "./shown-region";
import type { OnActed } from "./use-steer";

type Standstill = NonNullable<DistributionDetail["standstill"]>;

interface StandstillNoticeProps {
  detail: DistributionDetail;
  regions: readonly ShownRegion[];
  onActed: OnActed;
  /** Reads the distribution anew. */
  onCheck: () => void;
  checking: boolean;
}

/** Says that nothing of the version has moved for long, what holds it up and what to do. Spoken when it comes. */
export function StandstillNotice({ detail, ...props }: StandstillNoticeProps) {
  const { standstill, versionId } = detail;
  return (
    <div role="status" className="empty:hidden">
      {standstill && (
        <Words
          standstill={standstill}
          action={<Action versionId={versionId} cause={standstill.cause} {...props} />}
        />
      )}
    </div>
  );
}

function Words({ standstill, action }: { standstill: Standstill; action: ReactNode }) {
  const t = useTranslations("distribution.standstill");
  const format = useFormatter();
  const { since, cause, regions, until } = standstill;
  const time = format.dateTime(since, { dateStyle: "medium", timeStyle: "short" });
  return (
    <Notice tone="warning" title={t("title", { time })} action={action}>
      <p>
        {t(`cause.${cause}`, { count: regions })}
        {until && t("until", { time: format.dateTime(until, { timeStyle: "medium" }) })}
      </p>
      <p>{t(`next.${cause}`)}</p>
    </Notice>
  );
}

type ActionProps = Omit<StandstillNoticeProps, "detail"> & {
  versionId: string;
  cause: Standstill["cause"];
};

function Action({ cause, checking, onCheck, ...rest }: ActionProps) {
  const t = useTranslations("distribution.standstill");
  if (cause === "worker") {
    return (
      <Button size="sm" pending={checking} onClick={onCheck}>
        {t("check")}
      </Button>
    );
  }
  if (cause === "throttled" || cause === "slots") {
    return (
      <ButtonLink size="sm" href={paths.packages({ status: "distributing" })}>
        {t("others")}
      </ButtonLink>
    );
  }
  return <CancelRest size="sm" {...rest} />;
}
