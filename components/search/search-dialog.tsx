"use client";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { Role } from "@/server/domain/actor";
import { SearchBox } from "./search-box";

interface SearchDialogProps {
  open: boolean;
  onClose: () => void;
  role: Role;
}

/** Search over everything of the account, and the ways to every page. What was typed is gone when it closes. */
export function SearchDialog({ open, onClose, role }: SearchDialogProps) {
  const t = useTranslations("search");
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog open={open} onClose={onClose} title={t("title")} size="lg" initialFocus={input}>
      <SearchBox role={role} input={input} onChosen={onClose} />
    </Dialog>
  );
}
