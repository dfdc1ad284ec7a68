import { describe, expect, it } from "vitest";
import { COPY_STATES } from "./copy-lifecycle";
import { regionStatus, STALLED_AFTER_MS, stalledMinutes, statusGroup } from "./region-status";

describe("regionStatus", () => {
  it("words every state", () => {
    const words = COPY_STATES.map((state) =>
      regionStatus({ state, cancelling: false, skipped: false, held: false }),
    );
    expect(words).toEqual([
      "waiting",
      "queued",
      "copying",
      "verifying",
      "available",
      "failed",
      "cancelled",
    ]);
  });

  it("says cancelling only until the copy has come to rest", () => {
    const words = COPY_STATES.map((state) =>
      regionStatus({ state, cancelling: true, skipped: false, held: false }),
    );
    expect(words).toEqual([
      "cancelling",
      "cancelling",
      "cancelling",
      "cancelling",
      "available",
      "failed",
      "cancelled",
    ]);
  });

  it("says skipped whatever became of the copy", () => {
    const words = COPY_STATES.map((state) =>
      regionStatus({ state, cancelling: true, skipped: true, held: false }),
    );
    expect(new Set(words)).toEqual(new Set(["skipped"]));
  });

  it("says held of a region whose wave is closed, unless it is skipped", () => {
    const part = { state: "pending", cancelling: false, held: true } as const;
    expect(regionStatus({ ...part, skipped: false })).toBe("held");
    expect(regionStatus({ ...part, skipped: true })).toBe("skipped");
    expect(statusGroup("held")).toBe("held");
  });

  it("groups what is on its way together", () => {
    expect(statusGroup("waiting")).toBe("moving");
    expect(statusGroup("cancelling")).toBe("moving");
    expect(statusGroup("available")).toBe("available");
    expect(statusGroup("skipped")).toBe("skipped");
  });
});

describe("stalledMinutes", () => {
  const now = new Date("2026-01-01T12:00:00Z");
  const earlier = (ms: number) => new Date(now.getTime() - ms);

  it("speaks up at the limit and not before", () => {
    const at = (ms: number) =>
      stalledMinutes({ status: "copying", progressedAt: earlier(ms) }, now);
    expect(at(STALLED_AFTER_MS - 1)).toBeNull();
    expect(at(STALLED_AFTER_MS)).toBe(20);
    expect(at(STALLED_AFTER_MS * 3.02)).toBe(60);
  });

  it.each(["waiting", "available", "failed", "cancelled"] as const)("lets %s be", (status) => {
    expect(stalledMinutes({ status, progressedAt: earlier(STALLED_AFTER_MS * 9) }, now)).toBeNull();
  });

  it("cannot judge what never moved", () => {
    expect(stalledMinutes({ status: "copying", progressedAt: null }, now)).toBeNull();
  });
});
