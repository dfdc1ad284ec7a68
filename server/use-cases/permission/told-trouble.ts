import type { ImagePermission } from "@/prisma/generated/client";
import { readRecord } from "../../domain/permission/permission-record";
import { whyNotRepair } from "../../domain/permission/why-not-repair";

/** What a page tells of where a permission stands: its state, what was changed by hand, what went wrong, and what comes next. */
export function toldTrouble(permission: Omit<ImagePermission, "wantedAccounts"> | null) {
  const state = permission?.state ?? ("due" as const);
  return {
    state,
    drift: (state === "drifted" && readRecord("drift", permission?.drift)) || [],
    trouble: readRecord("error", permission?.error),
    repairing: Boolean(permission?.repairAskedAt),
    lookedAt: permission?.lookedAt ?? null,
    nextLookAt: permission?.nextLookAt ?? null,
    whyNotRepair: whyNotRepair({ state }),
  };
}
