"use client";
import { useTranslations } from "next-intl";
import { CopyableId } from "@/components/packages/copyable-id";
import { paths } from "@/components/paths";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { registrationLifecycle } from "@/server/domain/service/registration-lifecycle";
import { ClaimButton } from "./claim-button";
import type { Reader } from "./reader";
import { RegistrationStateWord } from "./registration-state-word";
import type { ReviewDetail } from "./review-data";
import { RiskList } from "./risk-list";

interface ReviewHeaderProps {
  review: ReviewDetail;
  reader: Reader;
}

/** Which submission of whom, where it stands, what makes it worth a closer look, and who looks at it. */
export function ReviewHeader({ review, reader }: ReviewHeaderProps) {
  const t = useTranslations("reviews");
  const types = useTranslations("services.type");
  const { account, claimedBy } = review;
  const open = registrationLifecycle.can("claim", review.state);
  const ownAccount = reader.accountUid === account.uid;
  return (
    <PageHeader
      breadcrumbs={[{ label: t("title"), href: paths.reviews() }]}
      title={review.name}
      status={<RegistrationStateWord {...review} />}
      meta={
        <>
          <span>{types(review.content.type)}</span>
          <span className="flex flex-wrap items-center gap-x-1.5">
            {account.name} <CopyableId id={account.uid} label={t("accountUid")} />
          </span>
          <span>
            {t("submittedBy", { name: review.submittedBy })}{" "}
            <RelativeTime at={review.submittedAt} />
          </span>
          {open && (
            <span>
              {claimedBy
                ? claimedBy.id === reader.userId
                  ? t("claimedByYou")
                  : t("claimedBy", { name: claimedBy.name })
                : t("unclaimed")}
            </span>
          )}
          {review.risks.length > 0 && <RiskList risks={review.risks} />}
        </>
      }
      actions={open && <ClaimButton review={{ ...review, ownAccount }} userId={reader.userId} />}
    />
  );
}
