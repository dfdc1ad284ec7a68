import { describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { CHECKLIST_ITEMS, type ChecklistAnswer } from "./review-checklist";
import { decideInput } from "./review-input";
import * as why from "./why-not-review";

const ME: Actor = {
  kind: "user",
  userId: "me",
  name: "Rita",
  email: "rita@example.com",
  role: "reviewer",
  accountUid: "1000000000000001",
  accountName: "Platform",
};

const OPEN: why.ReviewFacts = {
  state: "submitted",
  accountUid: "1111111111111111",
  claimedById: null,
  claimedBy: null,
};

describe("claiming, giving back and deciding", () => {
  it.each<[string, Partial<why.ReviewFacts>, (string | null)[]]>([
    ["is open", {}, [null, "review_not_claimed", null]],
    ["is mine", { claimedById: "me" }, ["review_claimed_already", null, null]],
    [
      "is somebody else's",
      { claimedById: "li", claimedBy: "Li" },
      ["review_claimed", null, "review_claimed"],
    ],
    ["is of my own account", { accountUid: ME.accountUid }, Array(3).fill("review_own_account")],
    ["is decided", { state: "approved" }, Array(3).fill("review_over")],
    ["is withdrawn", { state: "canceled", claimedById: "li" }, Array(3).fill("review_over")],
  ])("a review that %s", (_name, change, expected) => {
    const facts = { ...OPEN, ...change };
    const said = [why.whyNotClaim, why.whyNotUnclaim, why.whyNotDecide].map(
      (rule) => rule(facts, ME)?.key ?? null,
    );
    expect(said).toEqual(expected.map((key) => key && `rules.${key}`));
  });
});

describe("approving", () => {
  const all: ChecklistAnswer[] = CHECKLIST_ITEMS.map((item) => ({
    item,
    answer: "pass",
    note: "",
  }));

  it("waits for every check and every answer", () => {
    expect(why.whyNotApprove(2)?.values).toEqual({ count: 2 });
    expect(why.whyNotApprove(0)).toBeNull();
    expect(why.whyNotApproveAnswers(all.slice(2))?.values).toEqual({ count: 2 });
    const failed = all.map((answer, index) =>
      index === 0 ? { ...answer, answer: "fail" as const } : answer,
    );
    expect(why.whyNotApproveAnswers(failed)?.key).toBe("rules.checklist_failed");
    expect(why.whyNotApproveAnswers(all.map((answer) => ({ ...answer, answer: "na" })))).toBeNull();
  });

  it.each([
    ["approve", "", true],
    ["reject", "too short", false],
    ["request_changes", "   nine ch     ", false],
    ["reject", "Opens port 22 to all.", true],
    ["reject", "请限制安全组的来源地址段", true],
  ])("%s with the reason %j", (decision, reason, accepted) => {
    const input = {
      registrationId: "sr-1",
      revision: 1,
      contentHash: "0".repeat(64),
      checklist: [],
    };
    const parsed = decideInput.safeParse({ ...input, decision, reason });
    expect(parsed.success).toBe(accepted);
    if (!accepted) expect(parsed.error?.issues[0]?.path).toEqual(["reason"]);
  });
});
