import type { WorldFileAccount } from "./world-file";

/** The uids of the demo world's accounts. */
export const DEMO_UIDS = {
  platform: "1000000000000001",
  northwind: "1111111111111111",
  blueHarbor: "2222222222222222",
  acme: "3333333333333333",
  contoso: "4444444444444444",
  stranger: "5555555555555555",
} as const;

/** The role ISVs and customers let the platform account assume. */
export const DEMO_ROLES = {
  supplier: "imagecast-supplier",
  customer: "imagecast-customer",
} as const;

function account(
  uid: string,
  name: string,
  key: { id: string; secret: string },
  roleName?: string,
): WorldFileAccount {
  return {
    uid,
    name,
    accessKeyId: key.id,
    accessKeySecret: key.secret,
    roles: roleName ? [{ name: roleName, trusts: [DEMO_UIDS.platform] }] : [],
  };
}

/** The accounts of the demo world. The keys open nothing but the simulator. */
export const DEMO_ACCOUNTS: readonly WorldFileAccount[] = [
  account(DEMO_UIDS.platform, "Imagecast platform", {
    id: "LTAISimPlatform",
    secret: "sim-platform-secret",
  }),
  account(
    DEMO_UIDS.northwind,
    "Northwind Software",
    { id: "LTAISimNorthwind", secret: "sim-northwind-secret" },
    DEMO_ROLES.supplier,
  ),
  account(
    DEMO_UIDS.blueHarbor,
    "Blue Harbor Labs",
    { id: "LTAISimBlueHarbor", secret: "sim-blue-harbor-secret" },
    DEMO_ROLES.supplier,
  ),
  account(
    DEMO_UIDS.acme,
    "Acme Retail",
    { id: "LTAISimAcme", secret: "sim-acme-secret" },
    DEMO_ROLES.customer,
  ),
  account(
    DEMO_UIDS.contoso,
    "Contoso Games",
    { id: "LTAISimContoso", secret: "sim-contoso-secret" },
    DEMO_ROLES.customer,
  ),
  account(DEMO_UIDS.stranger, "Open Image Collective", {
    id: "LTAISimStranger",
    secret: "sim-stranger-secret",
  }),
];
