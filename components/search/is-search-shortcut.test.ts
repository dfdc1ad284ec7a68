import { expect, it } from "vitest";
import { isSearchShortcut } from "./is-search-shortcut";

const NONE = { key: "k", metaKey: false, ctrlKey: false, altKey: false, shiftKey: false };
const pressed = (keys: Partial<typeof NONE> & { repeat?: boolean }) => ({
  ...NONE,
  repeat: false,
  ...keys,
});

it.each([
  ["Ctrl+K", { ctrlKey: true }, true, false],
  ["Ctrl+K with caps lock", { ctrlKey: true, key: "K" }, true, false],
  ["Command+K", { metaKey: true }, false, true],
  ["K", {}, false, false],
  ["Ctrl+Shift+K", { ctrlKey: true, shiftKey: true }, false, false],
  ["Ctrl+Alt+K", { ctrlKey: true, altKey: true }, false, false],
  ["Ctrl+J", { ctrlKey: true, key: "j" }, false, false],
  ["Ctrl+K held down", { ctrlKey: true, repeat: true }, false, false],
])("takes %s", (_name, keys, elsewhere, onMac) => {
  expect(isSearchShortcut(pressed(keys), false)).toBe(elsewhere);
  expect(isSearchShortcut(pressed(keys), true)).toBe(onMac);
});
