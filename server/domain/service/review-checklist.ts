/** What a reviewer answers for, by area (Compute Nest, "Review criteria": security, design, performance, laws). */
export const CHECKLIST = [
  { item: "network-exposure", area: "security" },
  { item: "least-privilege", area: "security" },
  { item: "clear-parameters", area: "design" },
  { item: "clear-introduction", area: "design" },
  { item: "fitting-sizes", area: "performance" },
  { item: "licences", area: "laws" },
  { item: "personal-data", area: "laws" },
] as const;

/** See CHECKLIST. */
export type ChecklistItem = (typeof CHECKLIST)[number]["item"];

/** Names of the items, for input. */
export const CHECKLIST_ITEMS = CHECKLIST.map(({ item }) => item);

/** One answer: `na` where the item does not apply. */
export type ChecklistAnswer = {
  item: ChecklistItem;
  answer: "pass" | "fail" | "na";
  note: string;
};
