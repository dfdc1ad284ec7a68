import { describe, expect, it } from "vitest";
import { LOCAL_DRAFT_PREFIX } from "@/components/shell/forget-local-drafts";
import { EMPTY_CONTENT, EMPTY_PACKAGE } from "./form-values";
import {
  LOCAL_DRAFT_MS,
  localDraftKey,
  readLocalDraft,
  storedPackageForm,
  storedVersionForm,
  writeLocalDraft,
} from "./local-draft";

const AT = Date.UTC(2026, 10, 23, 10, 42);
const HALF_TYPED = { ...EMPTY_PACKAGE, name: "ng", tags: [{ key: "", value: "x" }] };
const TEXT = writeLocalDraft({ savedAt: AT, values: HALF_TYPED });

describe("a draft that is read back", () => {
  it.each([[AT], [AT + 1], [AT + LOCAL_DRAFT_MS]])("is what was typed, at %d", (now) => {
    expect(readLocalDraft(TEXT, storedPackageForm, now)).toEqual({
      savedAt: AT,
      values: HALF_TYPED,
    });
  });

  it("fits the form of a version", () => {
    const draft = { savedAt: AT, values: { version: EMPTY_CONTENT } };
    expect(readLocalDraft(writeLocalDraft(draft), storedVersionForm, AT)).toEqual(draft);
  });

  it.each([
    ["there is none", null, AT],
    ["it is older than a week", TEXT, AT + LOCAL_DRAFT_MS + 1],
    ["it is from the future", TEXT, AT - 1],
    ["it is no JSON", "{", AT],
    ["it is something else", "3", AT],
    ["the form has changed", JSON.stringify({ savedAt: AT, values: { title: "x" } }), AT],
  ])("is nothing when %s", (_, text, now) => {
    expect(readLocalDraft(text, storedPackageForm, now)).toBeNull();
  });
});

it("keeps drafts apart by person and form", () => {
  const keys = [
    localDraftKey("u1", "new-package"),
    localDraftKey("u2", "new-package"),
    localDraftKey("u1", "edit-v1"),
  ];
  expect(new Set(keys).size).toBe(3);
  expect(keys.every((key) => key.startsWith(LOCAL_DRAFT_PREFIX))).toBe(true);
});
