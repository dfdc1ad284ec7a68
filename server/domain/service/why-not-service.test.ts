import { describe, expect, it } from "vitest";
import { SERVICE_VERSION_STATES, type ServiceVersionState } from "./service-version-lifecycle";
import * as why from "./why-not-service";

const keys = (rule: (version: { state: ServiceVersionState }) => { key: string } | null) =>
  SERVICE_VERSION_STATES.map((state) => rule({ state })?.key.replace("rules.", "") ?? null);

describe("draft, submitted, approved, online, offline", () => {
  it.each<[string, ReturnType<typeof keys>, (string | null)[]]>([
    [
      "edited",
      keys(why.whyNotEditServiceVersion),
      [
        null,
        "service_version_submitted",
        "service_version_approved",
        "service_version_locked",
        "service_version_locked",
      ],
    ],
    [
      "submitted",
      keys((version) => why.whyNotSubmit(version, 0)),
      [null, ...Array(4).fill("service_version_not_draft")],
    ],
    [
      "withdrawn",
      keys(why.whyNotWithdraw),
      ["service_version_not_submitted", null, ...Array(3).fill("service_version_not_submitted")],
    ],
    [
      "reopened",
      keys(why.whyNotReopen),
      [
        ...Array(2).fill("service_version_not_approved"),
        null,
        ...Array(2).fill("service_version_not_approved"),
      ],
    ],
    [
      "published",
      keys((version) => why.whyNotPublishService(version, true)),
      [
        ...Array(2).fill("service_version_not_approved"),
        null,
        ...Array(2).fill("service_version_not_approved"),
      ],
    ],
    [
      "taken offline",
      keys(why.whyNotTakeOffline),
      [...Array(3).fill("service_version_not_online"), null, "service_version_not_online"],
    ],
    ["put back", keys(why.whyNotPutBack), [...Array(4).fill("service_version_not_offline"), null]],
    [
      "deleted",
      keys((version) => why.whyNotDeleteServiceVersion(version, { siblings: 2, tests: 0 })),
      [
        null,
        ...Array(2).fill("service_version_kept"),
        ...Array(2).fill("service_version_published"),
      ],
    ],
  ])("can be %s, or say why not", (_action, said, expected) => {
    expect(said).toEqual(expected);
  });
});

describe("what other rows forbid", () => {
  it("counts the checks that keep a draft back", () => {
    expect(why.whyNotSubmit({ state: "draft" }, 2)).toMatchObject({
      key: "rules.submission_blocked",
      values: { count: 2 },
    });
  });

  it("does not publish what was approved with another content", () => {
    expect(why.whyNotPublishService({ state: "approved" }, false)?.key).toBe("rules.approval_void");
  });

  it("keeps a version that has test deployments", () => {
    const draft = { state: "draft" } as const;
    const keyOf = (rows: { siblings: number; tests: number }) =>
      why.whyNotDeleteServiceVersion(draft, rows)?.key;
    expect(keyOf({ siblings: 2, tests: 1 })).toBe("rules.service_version_tested");
    expect(keyOf({ siblings: 1, tests: 0 })).toBe("rules.service_version_only");
    expect(why.whyNotDeleteService([draft], 1)?.key).toBe("rules.service_version_tested");
  });

  it.each<[ServiceVersionState[], string | null, string | null]>([
    [["draft"], null, "rules.service_draft_exists"],
    [["submitted"], "rules.service_version_kept", "rules.service_draft_exists"],
    [["online", "draft"], "rules.service_kept", "rules.service_draft_exists"],
    [["offline"], "rules.service_kept", null],
  ])("a service whose versions are %j", (states, deleted, started) => {
    const versions = states.map((state) => ({ state }));
    expect(why.whyNotDeleteService(versions, 0)?.key ?? null).toBe(deleted);
    expect(why.whyNotStartServiceVersion(versions)?.key ?? null).toBe(started);
  });
});
