import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ctx } from "../../ctx";
import type { UserActor } from "../../domain/actor";
import { openTestHouse, SUPPLIER, type TestHouse } from "../../testing/test-house";
import { PLATFORM_UID, SUPPLIER_UID } from "../../testing/test-world";
import { addAccount } from "./add-account";
import { addGroup } from "./add-group";
import { checkAccess } from "./check-access";
import { editAccount } from "./edit-account";
import { getAccount } from "./get-account";
import { listAccounts } from "./list-accounts";
import { renameGroup } from "./rename-group";

const ADMIN: UserActor = {
  ...SUPPLIER,
  userId: "user-admin",
  name: "Omar Diaz",
  email: "omar@platform.example",
  role: "admin",
  accountUid: PLATFORM_UID,
};
const NEW_UID = "0000000000000042";
const PAGE = { search: "", page: 1, pageSize: 20 };

let house: TestHouse;
let admin: Ctx;

beforeAll(async () => {
  house = await openTestHouse();
  admin = house.ctx(ADMIN);
});
afterAll(() => house.close());

const trail = (accountUid: string) =>
  house.database.prisma.auditEvent.findMany({ where: { accountUid }, orderBy: { id: "asc" } });

describe("accounts", () => {
  it("are added with a default resource group, once, and with a trace", async () => {
    const roles = { roleName: "imagecast-supplier", deployRoleName: null };
    const input = { uid: NEW_UID, name: "Fresh Ltd", ...roles };
    await addAccount(admin, input);
    const found = await getAccount(admin, { uid: NEW_UID });
    expect(found).toMatchObject({ name: "Fresh Ltd", platformUid: PLATFORM_UID, people: [] });
    expect(found.groups).toMatchObject([{ name: "default", isDefault: true, packages: 0 }]);
    await expect(addAccount(admin, input)).rejects.toMatchObject({
      code: "CONFLICT",
      sentence: { key: "rules.uid_taken" },
      more: { field: "uid" },
    });
    expect(await trail(NEW_UID)).toMatchObject([
      { action: "account.add", actor: "user-admin", subject: "account", packageId: null },
    ]);
  });

  it("change name and roles; an edit that changes nothing leaves no trace", async () => {
    const after = { name: "Fresh GmbH", roleName: null, deployRoleName: "imagecast-customer" };
    await editAccount(admin, { uid: NEW_UID, ...after });
    const before = await trail(NEW_UID);
    await editAccount(admin, { uid: NEW_UID, ...after });
    expect(await trail(NEW_UID)).toHaveLength(before.length);
    expect(before.at(-1)).toMatchObject({
      action: "account.edit",
      before: { name: "Fresh Ltd", roleName: "imagecast-supplier", deployRoleName: null },
      after,
    });
    expect(await getAccount(admin, { uid: NEW_UID })).toMatchObject(after);
    const gone = editAccount(admin, { uid: "9999999999999999", ...after });
    await expect(gone).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("are found by name, part of the UID, role, and their people", async () => {
    await house.database.prisma.user.create({
      data: {
        id: "u-grace",
        accountUid: NEW_UID,
        role: "supplier",
        name: "Grace",
        email: "grace@fresh.example",
      },
    });
    const uids = async (search: string) =>
      (await listAccounts(admin, { ...PAGE, search })).items.map((item) => item.uid);
    expect(await uids("fresh g")).toEqual([NEW_UID]);
    expect(await uids("0000 0042")).toEqual([NEW_UID]);
    expect(await uids("GRACE@")).toEqual([NEW_UID]);
    expect(await uids("IMAGECAST-supp")).toEqual([SUPPLIER_UID, "2222222222222222"]);
    expect(await uids("nobody at all")).toEqual([]);
    const page = await listAccounts(admin, { ...PAGE, page: 2, pageSize: 2 });
    expect(page).toMatchObject({ matching: 3, all: 3, items: [{ uid: NEW_UID, people: 1 }] });
  });
});

describe("resource groups", () => {
  it("have names that are unique in their account", async () => {
    const { groupId } = await addGroup(admin, { uid: NEW_UID, name: "production" });
    await addGroup(admin, { uid: SUPPLIER_UID, name: "production" });
    const taken = { code: "CONFLICT", more: { field: "name" } };
    await expect(addGroup(admin, { uid: NEW_UID, name: "production" })).rejects.toMatchObject(
      taken,
    );
    await expect(renameGroup(admin, { groupId, name: "default" })).rejects.toMatchObject(taken);
    await renameGroup(admin, { groupId, name: "live" });
    const { groups } = await getAccount(admin, { uid: NEW_UID });
    expect(groups.map((group) => group.name)).toEqual(["default", "live"]);
    expect((await trail(NEW_UID)).at(-1)).toMatchObject({
      action: "account.rename_group",
      before: { groupId, name: "production" },
      after: { groupId, name: "live" },
    });
    const lost = renameGroup(admin, { groupId: "rg-none", name: "live" });
    await expect(lost).rejects.toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the way into an account", () => {
  const regionId = "cn-hangzhou";

  it("is open where the role trusts the platform", async () => {
    const answer = await checkAccess(admin, { uid: SUPPLIER_UID, regionId });
    expect(answer).toMatchObject({
      outcome: "admitted",
      sentence: { key: "accounts.access.admitted", values: { region: regionId } },
      cloud: null,
    });
    expect(Number(answer.sentence.values?.count)).toBeGreaterThan(0);
  });

  it("is refused with the provider's code and request id where there is no such role", async () => {
    const { prisma } = house.database;
    await prisma.account.update({ where: { uid: NEW_UID }, data: { roleName: "not-there" } });
    const answer = await checkAccess(admin, { uid: NEW_UID, regionId });
    expect(answer).toMatchObject({
      outcome: "refused",
      sentence: { key: "accounts.access.noRole", values: { role: "not-there", uid: NEW_UID } },
      cloud: { code: "EntityNotExist.Role" },
    });
    expect(answer.cloud?.requestId).toMatch(/^[0-9A-F-]{36}$/);
  });

  it("cannot be tried without a role name or in an unknown region", async () => {
    await expect(
      checkAccess(admin, { uid: SUPPLIER_UID, regionId: "mars-1" }),
    ).rejects.toMatchObject({ code: "INVALID", more: { field: "regionId" } });
    await editAccount(admin, {
      uid: NEW_UID,
      name: "Fresh GmbH",
      roleName: null,
      deployRoleName: null,
    });
    await expect(checkAccess(admin, { uid: NEW_UID, regionId })).rejects.toMatchObject({
      code: "WRONG_STATE",
      sentence: { key: "rules.role_name_missing" },
    });
  });
});

describe("people who are no admins", () => {
  it.each(["supplier", "reviewer", "customer"] as const)("a %s gets FORBIDDEN", async (role) => {
    const ctx = house.ctx({ ...SUPPLIER, role });
    const uid = SUPPLIER_UID;
    const refused = [
      listAccounts(ctx, PAGE),
      getAccount(ctx, { uid }),
      addAccount(ctx, {
        uid: "0000000000000043",
        name: "Mine",
        roleName: null,
        deployRoleName: null,
      }),
      editAccount(ctx, { uid, name: "Mine", roleName: null, deployRoleName: null }),
      checkAccess(ctx, { uid, regionId: "cn-hangzhou" }),
      addGroup(ctx, { uid, name: "mine" }),
      renameGroup(ctx, { groupId: `rg-${uid}`, name: "mine" }),
    ];
    for (const answer of await Promise.allSettled(refused)) {
      expect(answer).toMatchObject({ status: "rejected", reason: { code: "FORBIDDEN" } });
    }
  });
});
