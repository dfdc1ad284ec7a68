"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { DistributionPlan } from "./plan-data";
import { useMoney } from "./use-money";
import { useRangeWords } from "./use-range-words";

/** What a distribution takes: time, data, calls. The time is the largest: it is what people wait for. */
export function PlanFigures({ plan }: { plan: DistributionPlan }) {
  const t = useTranslations("plan");
  const range = useRangeWords();
  const { movedGiB, finish, image, basis } = plan;
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(13rem,100%),1fr))] gap-x-6 gap-y-4">
      <Figure label={t("figure.finish")} detail={basis.kinds.length > 0 && <Basis basis={basis} />}>
        {range(finish)}
      </Figure>
      <Figure
        label={t("figure.moved")}
        detail={image && <Copies plan={plan} size={image.sizeGiB} />}
      >
        {t("gib", { size: movedGiB })}
      </Figure>
      <StorageFigure storage={plan.storage} />
      <Figure label={t("figure.calls")} detail={<LaterCalls plan={plan} />}>
        {t("calls", { count: plan.permissionCalls.now })}
      </Figure>
    </dl>
  );
}

/** How many copies are made, and why they are not as many as regions. */
function Copies({ plan, size }: { plan: DistributionPlan; size: number }) {
  const t = useTranslations("plan");
  const { copies, privateCopies, regions } = plan;
  const there = regions.filter(({ deed }) => deed === "ready" || deed === "under_way").length;
  const isStaged = regions.some(
    ({ deed, regionId, fromRegionId }) => deed === "copy" && regionId === fromRegionId,
  );
  return (
    <Lines
      lines={[
        t("copies", { copies, size }),
        isStaged && copies > 1 && t("staged"),
        privateCopies > 0 && t("keptPrivate"),
        copies > 0 && there > 0 && t("alreadyThere", { count: there }),
      ]}
    />
  );
}

function Lines({ lines }: { lines: (string | false)[] }) {
  return lines.map(
    (line) =>
      line && (
        <span key={line} className="block">
          {line}
        </span>
      ),
  );
}

/** What the time is taken from, the surest first. */
function Basis({ basis: { kinds, formerCopies } }: Pick<DistributionPlan, "basis">) {
  const t = useTranslations("plan.basis");
  const sources = {
    learned: t("learned", { count: formerCopies }),
    foretold: t("foretold"),
    assumed: formerCopies > 0 ? t("assumedElse") : t("assumed"),
  };
  return <Lines lines={[...kinds.map((kind) => sources[kind]), t("now")]} />;
}

function StorageFigure({ storage }: Pick<DistributionPlan, "storage">) {
  const t = useTranslations("plan");
  const money = useMoney();
  const { currency, monthly, unpriced } = storage;
  const known = monthly !== null && currency !== null;
  return (
    <Figure
      label={t("figure.storage")}
      detail={unpriced > 0 && t(known ? "unpriced" : "unpricedAll", { count: unpriced })}
    >
      {known ? money(monthly, currency) : unpriced > 0 ? t("notSet") : t("nothingStored")}
    </Figure>
  );
}

function LaterCalls({ plan: { permissionCalls } }: { plan: DistributionPlan }) {
  const t = useTranslations("plan");
  const { now, later, accounts } = permissionCalls;
  const opens = permissionCalls.public ? t("opensAll", { later }) : t("opens", { later, accounts });
  return <Lines lines={[now > 0 && t("readsSource"), later > 0 ? opens : t("opensNothing")]} />;
}

interface FigureProps {
  label: string;
  children: ReactNode;
  detail?: ReactNode;
}

function Figure({ label, children, detail }: FigureProps) {
  return (
    <div className="min-w-0">
      <dt className="text-ink-faint text-sm">{label}</dt>
      <dd>
        <span className="block font-semibold text-ink text-lg tabular-nums">{children}</span>
        {detail && <span className="block text-ink-soft text-sm">{detail}</span>}
      </dd>
    </div>
  );
}
