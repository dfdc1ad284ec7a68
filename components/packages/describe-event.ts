import type { ActivityEvent } from "./package-data";

/** What an event says: a key under `packages.activity.did` and what fills its gaps. */
export type EventWords = { key: EventKey; values: Record<string, string | number> };

const KEYS = [
  "package_create",
  "package_edit",
  "version_create",
  "version_edit",
  "version_publish",
  "version_delete",
  "version_deprecate",
  "version_restore",
  "draft_delete",
  "distribution_retry",
  "distribution_retry_all",
  "distribution_cancel",
  "distribution_skip",
  "distribution_open",
  "distribution_hold",
  "distribution_resume",
  "distribution_leave_out",
  "distribution_cancel_all",
  "orphan_adopt",
  "permission_repair",
  "other",
] as const;

type EventKey = (typeof KEYS)[number];

/** Audit details are stored as JSON of many shapes; a part that is not there reads as undefined. */
function part(details: unknown, name: string): unknown {
  if (typeof details !== "object" || details === null) return undefined;
  return (details as Record<string, unknown>)[name];
}

function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function count(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Actions whose words are found under their own name. */
const PLAIN: ReadonlySet<string> = new Set([
  "package.create",
  "package.edit",
  "version.create",
  "version.edit",
  "version.publish",
  "version.deprecate",
  "version.restore",
  "distribution.skip",
  "distribution.open",
  "distribution.hold",
  "distribution.resume",
  "orphan.adopt",
  "permission.repair",
]);

/** Copies that were stopped, regions left out whose wave was closed, or both. */
function cancelKey(regions: number, left: number): EventKey {
  if (left === 0) return "distribution_cancel";
  return regions === 0 ? "distribution_leave_out" : "distribution_cancel_all";
}

/**
 * Words an event of a package. `versionNames` maps the ids of versions that still exist to their names;
 * one that is gone is named from the event itself where it says so, else by its id.
 */
export function describeEvent(
  event: Pick<ActivityEvent, "action" | "subjectId" | "before" | "after">,
  versionNames: ReadonlyMap<string, string>,
): EventWords {
  const { after, before } = event;
  const name =
    text(part(after, "name")) ||
    versionNames.get(event.subjectId) ||
    text(part(before, "name")) ||
    event.subjectId;
  const [number, region] = [text(part(after, "number")), text(part(after, "region"))];
  const waves = Number(text(part(after, "waves")) || 0);
  const wave = text(part(after, "wave"));
  const regions = count(part(after, "regions"));
  const left = count(part(after, "left"));
  const values = { name, number, region, waves, wave, left, action: event.action };
  if (PLAIN.has(event.action)) {
    return { key: event.action.replace(".", "_") as EventKey, values: { ...values, regions } };
  }
  switch (event.action) {
    case "version.delete": {
      const draft = part(before, "state") === "draft";
      const was = text(part(before, "number"));
      return { key: draft ? "draft_delete" : "version_delete", values: { ...values, number: was } };
    }
    case "distribution.cancel":
      return { key: cancelKey(regions, left), values: { ...values, regions } };
    case "distribution.retry": {
      const copies = Number(text(part(after, "copies")) || 0);
      return region
        ? { key: "distribution_retry", values }
        : { key: "distribution_retry_all", values: { ...values, regions: copies } };
    }
    default:
      return { key: "other", values };
  }
}
