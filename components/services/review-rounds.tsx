"use client";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { outcomeOf } from "@/components/reviews/review-outcome";
import { ReviewThread } from "@/components/reviews/review-thread";
import { EmptyState } from "@/components/ui/empty-state";
import { RelativeTime } from "@/components/ui/relative-time";
import type { ServiceVersionDetail } from "./service-data";

type Registration = ServiceVersionDetail["registrations"][number];

/** The submissions of a version, the newest first, each with its outcome and what reviewers remarked. */
export function ReviewRounds({ version }: { version: ServiceVersionDetail }) {
  const t = useTranslations("services.review");
  const id = useId();
  if (version.registrations.length === 0) {
    return (
      <div className="rounded-lg border border-line bg-surface">
        <EmptyState title={t("empty.title")} text={t("empty.text")} />
      </div>
    );
  }
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="sr-only">
        {t("label")}
      </h2>
      <ol className="flex flex-col gap-4">
        {version.registrations.map((registration) => (
          <li
            key={registration.id}
            className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-surface p-4"
          >
            <Round registration={registration} />
            {version.threads
              .filter(({ registrationId }) => registrationId === registration.id)
              .map((thread) => (
                <ReviewThread key={thread.id} thread={thread} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Round({ registration }: { registration: Registration }) {
  const t = useTranslations("services.review");
  const { note, reason, decidedAt, decidedBy } = registration;
  return (
    <div className="flex flex-col gap-1">
      <h3 className="font-semibold">{t(`state.${outcomeOf(registration)}`)}</h3>
      <p className="text-ink-soft text-sm">
        {t("submittedBy", { name: registration.submittedBy })}{" "}
        <RelativeTime at={registration.submittedAt} />
        {decidedAt && (
          <>
            {" · "}
            {t("decidedBy", { name: decidedBy ?? "" })} <RelativeTime at={decidedAt} />
          </>
        )}
      </p>
      {note && <p className="whitespace-pre-wrap">{t("note", { note })}</p>}
      {reason && <p className="whitespace-pre-wrap">{t("reason", { reason })}</p>}
    </div>
  );
}
