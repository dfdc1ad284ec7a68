"use client";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/components/paths";
import { useVersionLabel } from "@/components/services/use-version-label";
import { CodeText } from "@/components/ui/code-text";
import { RelativeTime } from "@/components/ui/relative-time";
import { Td } from "@/components/ui/td";
import { Th } from "@/components/ui/th";
import { registrationLifecycle } from "@/server/domain/service/registration-lifecycle";
import { ClaimButton } from "./claim-button";
import { RegistrationStateWord } from "./registration-state-word";
import type { ReviewItem } from "./review-data";
import { RiskList } from "./risk-list";
import { WaitingTime } from "./waiting-time";

interface ReviewRowProps {
  item: ReviewItem;
  userId: string;
  /** Which columns the table has: for decisions, and for what can be done while a review is open. */
  columns: { decided: boolean; open: boolean };
}

/** One submission in the queue. */
export function ReviewRow({ item, userId, columns }: ReviewRowProps) {
  const t = useTranslations("reviews");
  const types = useTranslations("services.type");
  const labelOf = useVersionLabel();
  const open = registrationLifecycle.can("claim", item.state);
  return (
    <tr className="hover:bg-sunken">
      <Th scope="row" className="min-w-60 max-w-80">
        <Link href={paths.review(item.id)} className="rounded-md text-accent hover:underline">
          {item.name}
        </Link>
        <span className="block font-normal text-ink-faint text-sm">
          {item.number !== null && <>{labelOf(item)} · </>}
          {types(item.type)} · {item.account.name}
          <span className="block whitespace-nowrap">
            <CodeText>{item.account.uid}</CodeText>
          </span>
        </span>
      </Th>
      <Td>
        <RegistrationStateWord {...item} />
      </Td>
      <Td>
        {open && <WaitingTime since={item.submittedAt} />}
        <span className="block text-ink-faint text-sm">
          <RelativeTime at={item.submittedAt} /> {t("by", { name: item.submittedBy })}
        </span>
      </Td>
      <Td>
        <RiskList risks={item.risks} />
      </Td>
      <Td className="whitespace-nowrap">
        {item.claimedBy?.id === userId ? t("you") : (item.claimedBy?.name ?? "-")}
      </Td>
      {columns.decided && (
        <Td>
          <RelativeTime at={item.decidedAt} />
          <span className="block text-ink-faint text-sm">
            {item.decidedBy && t("by", { name: item.decidedBy })}
          </span>
        </Td>
      )}
      {columns.open && <Td>{open && <ClaimButton review={item} userId={userId} size="sm" />}</Td>}
    </tr>
  );
}
