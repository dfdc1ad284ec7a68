"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { RelativeTime } from "@/components/ui/relative-time";
import { TableFrame } from "@/components/ui/table-frame";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { RegistrationStateWord } from "./registration-state-word";
import type { ReviewDetail } from "./review-data";
import { ReviewPart } from "./review-part";

/** The other submissions of the service, the newest first, with who decided what and why. */
export function HistorySection({ review }: { review: ReviewDetail }) {
  const t = useTranslations("reviews.history");
  const others = review.history.filter(({ id }) => id !== review.id);
  return (
    <ReviewPart part="history" title={t("title")}>
      {others.length === 0 ? (
        <p className="text-ink-soft">{t("none")}</p>
      ) : (
        <TableFrame label={t("table")}>
          <thead>
            <tr>
              <Th>{t("submitted")}</Th>
              <Th>{t("outcome")}</Th>
              <Th>{t("decided")}</Th>
              <Th>{t("reason")}</Th>
            </tr>
          </thead>
          <tbody>
            {others.map((one) => (
              <tr key={one.id}>
                <Th scope="row" className="whitespace-nowrap">
                  <Link
                    href={paths.review(one.id)}
                    className="rounded-md text-accent hover:underline"
                  >
                    <RelativeTime at={one.submittedAt} />
                  </Link>
                  <span className="block font-normal text-ink-faint text-sm">
                    {one.submittedBy}
                  </span>
                </Th>
                <Td>
                  <RegistrationStateWord {...one} />
                </Td>
                <Td className="whitespace-nowrap">
                  <RelativeTime at={one.decidedAt} />
                  <span className="block text-ink-faint text-sm">{one.decidedBy}</span>
                </Td>
                <Td className="min-w-48 whitespace-pre-wrap break-words">{one.reason || "-"}</Td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
    </ReviewPart>
  );
}
