"use client";
import { useTranslations } from "next-intl";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import type { ReviewDetail } from "./review-data";

type Kind = ReviewDetail["visibility"]["service"]["before"];

/** Who sees the service and its packages now, and who would once it is published. */
export function VisibilityChanges({ visibility }: Pick<ReviewDetail, "visibility">) {
  const t = useTranslations("reviews.visibility");
  const { service, packages } = visibility;
  return (
    <TableFrame label={t("table")}>
      <thead>
        <tr>
          <Th>{t("table")}</Th>
          <Th>{t("now")}</Th>
          <Th>{t("then")}</Th>
        </tr>
      </thead>
      <tbody>
        <Row name={t("service")} {...service} />
        {packages.map(({ packageId, packageName, before, after }) => (
          <Row
            key={packageId}
            name={t("package", { name: packageName })}
            before={before}
            after={after}
          />
        ))}
      </tbody>
    </TableFrame>
  );
}

function Row({ name, before, after }: { name: string; before: Kind; after: Kind }) {
  const t = useTranslations("reviews.visibility");
  const changes = before !== after;
  return (
    <tr>
      <Th scope="row" className="min-w-28 break-words sm:min-w-40">
        {name}
      </Th>
      <Td className="min-w-24 text-ink-soft sm:min-w-36">{t(`kind.${before}`)}</Td>
      <Td className="min-w-24 sm:min-w-36">
        <span className={changes ? "font-medium" : "text-ink-soft"}>{t(`kind.${after}`)}</span>
        <span className="block text-ink-faint text-sm">{t(changes ? "changes" : "stays")}</span>
      </Td>
    </tr>
  );
}
