"use client";
import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";

interface ReviewSectionProps {
  title: string;
  onEdit: () => void;
  children: ReactNode;
}

/** One page of the wizard as it was filled in, with the way back to it. */
export function ReviewSection({ title, onEdit, children }: ReviewSectionProps) {
  const t = useTranslations("versions.review");
  const id = useId();
  return (
    <section aria-labelledby={id} className="rounded-lg border border-line bg-surface">
      <div className="flex items-center justify-between gap-3 border-line border-b px-4 py-2.5">
        <h3 id={id} className="font-semibold">
          {title}
        </h3>
        <Button size="sm" icon={<Pencil aria-hidden />} onClick={onEdit}>
          {t("edit")} <VisuallyHidden>{title}</VisuallyHidden>
        </Button>
      </div>
      <div className="p-4">{children}</div>
    </section>
  );
}
