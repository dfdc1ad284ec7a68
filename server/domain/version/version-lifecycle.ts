import { defineLifecycle } from "../lifecycle";

/** States of a version. All but `draft` are rolled up from its regions. */
export const VERSION_STATES = [
  "draft",
  "distributing",
  "available",
  "partially_available",
  "failed",
] as const;

/** See VERSION_STATES. */
export type VersionState = (typeof VERSION_STATES)[number];

/** Publishing locks a version (Compute Nest: "After a version is published, its content is locked"). */
export const versionLifecycle = defineLifecycle<VersionState, "edit" | "publish" | "delete">({
  edit: { from: ["draft"], to: "draft" },
  publish: { from: ["draft"], to: "distributing" },
  // Nothing is left of it; the state it enters is never written.
  delete: { from: ["draft", "available", "partially_available", "failed"], to: "draft" },
});
