import type { LucideIcon } from "lucide-react";

/** One thing that search leads to. */
export interface SearchEntry {
  /** Unique in the whole list. */
  id: string;
  href: string;
  label: string;
  /** Where it belongs: what tells two of the same name apart. */
  detail?: string;
  /** The label is an id, shown in the fixed-width face. */
  isId?: boolean;
  icon: LucideIcon;
}

/** Entries of one kind. */
export interface SearchGroup {
  /** Key under `search.groups`. */
  kind: "packages" | "versions" | "images" | "actions" | "pages";
  items: readonly SearchEntry[];
}
