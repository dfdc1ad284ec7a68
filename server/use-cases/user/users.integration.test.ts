import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Ctx } from "../../ctx";
import { CHANGE_CHANNEL } from "../../db/announce";
import type { Role, UserActor } from "../../domain/actor";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { SUPPLIER_UID } from "../../testing/test-world";
import { addUser } from "./add-user";
import { allowPasswordLink } from "./allow-password-link";
import { changeRole } from "./change-role";
import { disableUser } from "./disable-user";
import { enableUser } from "./enable-user";
import { endSessions } from "./end-sessions";

let house: TestHouse;

beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

const people = () => house.database.prisma.user;

async function person(id: string, role: Role, more: { demo?: boolean } = {}): Promise<Ctx> {
  const account = { accountUid: SUPPLIER_UID, role, name: id, email: `${id}@example.com` };
  await people().create({ data: { id, ...account, ...more } });
  const actor: UserActor = { kind: "user", userId: id, accountName: "Northwind", ...account };
  return house.ctx(actor);
}

let admin: Ctx;
beforeEach(async () => {
  await people().deleteMany();
  await house.database.prisma.auditEvent.deleteMany();
  admin = await person("ada", "admin");
});

const trail = async () =>
  (await house.database.prisma.auditEvent.findMany({ orderBy: { id: "asc" } })).map(
    (event) => event.action,
  );
const bob = { accountUid: SUPPLIER_UID, name: "Bob", email: "bob@example.com" };

describe("adding a person", () => {
  it("gives them a role and no password, and leaves a trace", async () => {
    const { userId } = await addUser(admin, { ...bob, role: "supplier" });
    expect(await people().findUnique({ where: { id: userId } })).toMatchObject({
      ...bob,
      role: "supplier",
      passwordHash: null,
      demo: false,
      sessionVersion: 1,
    });
    const [event] = await house.database.prisma.auditEvent.findMany();
    expect(event).toMatchObject({
      action: "user.add",
      actor: "ada",
      accountUid: SUPPLIER_UID,
      subject: "user",
      subjectId: userId,
      after: { name: "Bob", email: "bob@example.com", role: "supplier" },
    });
  });

  it("refuses a taken e-mail at its field, and an account that is not there", async () => {
    await addUser(admin, { ...bob, role: "supplier" });
    await expect(addUser(admin, { ...bob, role: "customer" })).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.email_taken" },
      more: { field: "email" },
    });
    const nowhere = { ...bob, email: "c@example.com", accountUid: "9999999999999999" };
    await expect(addUser(admin, { ...nowhere, role: "supplier" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await trail()).toEqual(["user.add"]);
  });
});

describe("looking after a person", () => {
  it("changes a role; the same role again leaves no trace", async () => {
    await person("bob", "supplier");
    await changeRole(admin, { userId: "bob", role: "reviewer" });
    await changeRole(admin, { userId: "bob", role: "reviewer" });
    expect(await people().findUnique({ where: { id: "bob" } })).toMatchObject({ role: "reviewer" });
    expect(await trail()).toEqual(["user.change_role"]);
  });

  it("disables and enables; sessions from before stay ended", async () => {
    await person("bob", "supplier");
    await disableUser(admin, { userId: "bob" });
    await expect(disableUser(admin, { userId: "bob" })).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.user_disabled_already" },
    });
    await expect(allowPasswordLink(admin, { userId: "bob" })).rejects.toMatchObject({
      sentence: { key: "rules.enable_first" },
    });
    await enableUser(admin, { userId: "bob" });
    expect(await people().findUnique({ where: { id: "bob" } })).toMatchObject({
      disabledAt: null,
      sessionVersion: 2,
    });
    await expect(enableUser(admin, { userId: "bob" })).rejects.toMatchObject({
      code: "WRONG_STATE",
    });
    expect(await trail()).toEqual(["user.disable", "user.enable"]);
  });

  it("signs out everywhere and allows a password link, also for oneself", async () => {
    await endSessions(admin, { userId: "ada" });
    await allowPasswordLink(admin, { userId: "ada" });
    expect(await people().findUnique({ where: { id: "ada" } })).toMatchObject({
      sessionVersion: 2,
    });
    expect(await trail()).toEqual(["user.end_sessions", "user.password_link"]);
  });

  it.each([
    ["disabled", () => disableUser(admin, { userId: "bob" })],
    ["given another role", () => changeRole(admin, { userId: "bob", role: "reviewer" })],
    ["signed out everywhere", () => endSessions(admin, { userId: "bob" })],
  ])("what a person has open is told when they are %s", async (_what, act) => {
    await person("bob", "supplier");
    const heard: (string | null)[] = [];
    const deaf = await house.database.listen(CHANGE_CHANNEL, (word) => heard.push(word));
    await act();
    // What is sent on the same channel afterwards arrives afterwards.
    await house.database.notify(CHANGE_CHANNEL, "end");
    await vi.waitUntil(() => heard.includes("end"));
    await deaf();
    expect(heard[0]).toBe(JSON.stringify({ userId: "bob" }));
  });

  it("refuses to disable or demote oneself", async () => {
    await expect(disableUser(admin, { userId: "ada" })).rejects.toMatchObject({
      sentence: { key: "rules.self_not_disabled" },
    });
    await expect(changeRole(admin, { userId: "ada", role: "customer" })).rejects.toMatchObject({
      sentence: { key: "rules.own_role_fixed" },
    });
    expect(await trail()).toEqual([]);
  });

  it("keeps a persona's role and gives it no password", async () => {
    await person("demo", "supplier", { demo: true });
    await expect(changeRole(admin, { userId: "demo", role: "admin" })).rejects.toMatchObject({
      sentence: { key: "rules.demo_role_fixed" },
    });
    await expect(allowPasswordLink(admin, { userId: "demo" })).rejects.toMatchObject({
      sentence: { key: "rules.demo_has_no_password" },
    });
  });

  it("of two admins who demote each other at once, one stays", async () => {
    const eve = await person("eve", "admin");
    const both = await Promise.allSettled([
      changeRole(admin, { userId: "eve", role: "customer" }),
      changeRole(eve, { userId: "ada", role: "customer" }),
    ]);
    const lost = both.filter((answer) => answer.status === "rejected");
    expect(lost).toMatchObject([{ reason: { code: "FORBIDDEN" } }]);
    expect(await people().count({ where: { role: "admin" } })).toBe(1);
  });
});

describe("people who may not", () => {
  it("an admin who was disabled meanwhile changes nothing", async () => {
    await person("bob", "supplier");
    await people().update({ where: { id: "ada" }, data: { disabledAt: new Date(0) } });
    await expect(endSessions(admin, { userId: "bob" })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await trail()).toEqual([]);
  });

  it("a person who does not exist is NOT_FOUND", async () => {
    await expect(endSessions(admin, { userId: "nobody" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it.each(["supplier", "reviewer", "customer"] as const)("a %s gets FORBIDDEN", async (role) => {
    await person("bob", "supplier");
    const ctx = house.ctx({ ...SUPPLIER, role });
    const userId = "bob";
    const refused = [
      addUser(ctx, { ...bob, email: "new@example.com", role: "admin" }),
      changeRole(ctx, { userId, role: "admin" }),
      disableUser(ctx, { userId }),
      enableUser(ctx, { userId }),
      endSessions(ctx, { userId }),
      allowPasswordLink(ctx, { userId }),
    ];
    for (const answer of await Promise.allSettled(refused)) {
      expect(answer).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
    }
    expect(await trail()).toEqual([]);
  });
});
