import { describe, expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./password";

describe("password", () => {
  it("knows the right password from a wrong one, with parameters in the stored text", async () => {
    const stored = await hashPassword("correct horse battery");
    expect(stored).toMatch(/^\$scrypt\$ln=15,r=8,p=3\$/);
    expect(stored).not.toContain("correct horse");
    expect(await verifyPassword("correct horse battery", stored)).toBe(true);
    expect(await verifyPassword("correct horse batterz", stored)).toBe(false);
  });

  it("salts: the same password twice gives two texts", async () => {
    const [one, two] = await Promise.all([hashPassword("same"), hashPassword("same")]);
    expect(one).not.toBe(two);
  });

  it("takes composed and decomposed letters for the same password", async () => {
    const stored = await hashPassword("caf\u00e9 au lait");
    expect(await verifyPassword("cafe\u0301 au lait", stored)).toBe(true);
  });

  it("verifies texts written with other parameters", async () => {
    // scrypt("pw", 16 zero bytes, N=2^4, r=1, p=1), computed once with node:crypto.
    const stored = `$scrypt$ln=4,r=1,p=1$${"A".repeat(22)}$q1P7YQyC4zImM-zGRbQaFFM1ALs_Zvoy2Y-bS_ncSCc`;
    expect(await verifyPassword("pw", stored)).toBe(true);
  });

  it.each([
    ["nothing", null],
    ["another scheme", "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"],
    [
      "a cost that would exhaust the server",
      `$scrypt$ln=30,r=8,p=3$${"A".repeat(22)}$${"A".repeat(43)}`,
    ],
    ["a cost of zero", `$scrypt$ln=0,r=8,p=3$${"A".repeat(22)}$${"A".repeat(43)}`],
  ])("refuses %s without throwing", async (_what, stored) => {
    expect(await verifyPassword("anything", stored)).toBe(false);
  });
});
