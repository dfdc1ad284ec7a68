import { expect, it } from "vitest";
import { openVault } from "./vault";

const secret = "s".repeat(32);

it("gives back what was sealed, and seals it differently each time", () => {
  const vault = openVault(secret);
  const [one, two] = [vault.seal("pässword 密码"), vault.seal("pässword 密码")];
  expect(one).not.toBe(two);
  expect(openVault(secret).open(one)).toBe("pässword 密码");
});

it("opens nothing with another secret, and nothing that was changed", () => {
  const sealed = openVault(secret).seal("password");
  expect(() => openVault("t".repeat(32)).open(sealed)).toThrow();
  const changed = Buffer.from(sealed, "base64url");
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(() => openVault(secret).open(changed.toString("base64url"))).toThrow();
});
