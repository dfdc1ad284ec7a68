import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const ROOM = join(process.cwd(), "server/use-cases");

/**
 * Files that are steps of verbs and no verbs: nobody outside of this room calls them, and each verb that
 * does has asked before. A file that a router or a job calls never belongs here.
 */
const STEPS_OF_VERBS = [
  // Of creating, editing and publishing a version.
  "version/ask-regions.ts",
  "version/check-content.ts",
  "version/check-destinations.ts",
  "version/check-grant.ts",
  "version/check-product.ts",
  "version/check-regions.ts",
  "version/forecast-plan.ts",
  "version/pass-preflight.ts",
  "version/read-source-image.ts",
  "version/run-preflight.ts",
  "version/write-draft.ts",
  "wave/admit-wave.ts",
  // Of looking at a region, which authorizes as "distribution.run".
  "distribution/foresee-distribution.ts",
  "distribution/count-calls.ts",
  "distribution/cancel-copy.ts",
  "distribution/carry-out-step.ts",
  "distribution/copies-in-region.ts",
  "distribution/find-product-image.ts",
  "distribution/note-trouble.ts",
  "distribution/start-copy.ts",
  "distribution/tend-grant.ts",
  "distribution/verify-copy.ts",
  "distribution/write-copy.ts",
  // Of cancelling, skipping and retrying copies.
  "distribution/copies-of.ts",
  "distribution/hold-version.ts",
  "distribution/other-versions.ts",
  // Of making, saving and publishing versions of services.
  "service/content-summary.ts",
  "service/insert-draft.ts",
  "service/change-online-version.ts",
  "service/record-service-audit.ts",
  "service/return-to-draft.ts",
  "service/refuse-foreign-versions.ts",
  "service/refuse-secret-values.ts",
  "service/service-name-taken.ts",
  // Of reviewing.
  "review/find-thread.ts",
  "review/insert-comment.ts",
  "review/record-review.ts",
  // Of a pass over a region's permissions, which authorizes as "permission.run".
  "permission/due-permissions.ts",
  "permission/read-found.ts",
  "permission/settle-permission.ts",
  "permission/write-calls.ts",
  "permission/write-permission.ts",
  // Of listing, reading and repairing the permissions of a package.
  "permission/find-package.ts",
  "permission/told-trouble.ts",
  // Of searching, adopting and deleting orphans.
  "orphan/hold-region.ts",
  "orphan/read-stray.ts",
  "orphan/remove-image.ts",
  "orphan/search-region.ts",
  // Of launching, changing and looking at instances.
  "instance/begin-stack.ts",
  "instance/change-version.ts",
  "instance/due-instances.ts",
  "instance/mark-test-images.ts",
  "instance/move-instance.ts",
  "instance/instance-stacks.ts",
  "instance/why-not-quota.ts",
  "instance/note-trouble.ts",
  "instance/plan-change.ts",
  "instance/plan-launch.ts",
  "instance/read-deployable.ts",
  "instance/record-instance.ts",
  "instance/share-images.ts",
  "instance/tend-instance.ts",
  "instance/write-instance.ts",
  // Of keeping accounts and people, which authorize as "account.manage".
  "account/find-account.ts",
  "user/record-user-audit.ts",
  // Of changing a whitelist, which authorizes as "whitelist.manage".
  "whitelist/close-whitelist-change.ts",
  "whitelist/hold-whitelist.ts",
];

const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
  .sort();
const textOf = (folder: string, name: string) => readFileSync(join(folder, name), "utf8");
const authorizes = (name: string) =>
  /\bauthorize\(\s*(ctx\.actor|\{ \.\.\.actor)\b/.test(textOf(ROOM, name));

test.each(files)("%s authorizes, or is a step of a verb that did", (name) => {
  expect(authorizes(name) || STEPS_OF_VERBS.includes(name)).toBe(true);
});

test.each(STEPS_OF_VERBS)("%s is still a step: it exists and does not authorize itself", (name) => {
  expect(files).toContain(name);
  expect(authorizes(name)).toBe(false);
});

/** What people and timers can reach. */
const CALLERS = ["server/api", "server/jobs", "app"].flatMap((folder) =>
  readdirSync(join(process.cwd(), folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => textOf(join(process.cwd(), folder), name)),
);

test.each(STEPS_OF_VERBS)("%s is called by no router, job or page", (name) => {
  const path = `use-cases/${name.replace(/\.ts$/, "")}"`;
  expect(CALLERS.filter((text) => text.includes(path))).toEqual([]);
});
