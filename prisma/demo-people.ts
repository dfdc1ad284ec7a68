import type { UserActor } from "@/server/domain/actor";
import type { NewAccount, NewUser } from "./factories";

/** The first demo ISV. */
export const NORTHWIND = "1111111111111111";
/** The other demo ISV: what is its own, the first one never sees. */
export const BLUE_HARBOR = "2222222222222222";

/** Who can be signed in as with one press. The first of a role is the one meant. */
export const personas: NewUser[] = [
  {
    id: "user-isv",
    accountUid: NORTHWIND,
    role: "supplier",
    name: "Lin Wei",
    email: "lin.wei@northwind.example",
  },
  {
    id: "user-isv-2",
    accountUid: BLUE_HARBOR,
    role: "supplier",
    name: "Maya Chen",
    email: "maya.chen@blueharbor.example",
  },
  {
    id: "user-reviewer",
    accountUid: "1000000000000001",
    role: "reviewer",
    name: "Sun Yue",
    email: "sun.yue@imagecast.example",
  },
  {
    id: "user-admin",
    accountUid: "1000000000000001",
    role: "admin",
    name: "Omar Diaz",
    email: "omar.diaz@imagecast.example",
  },
  {
    id: "user-customer",
    accountUid: "3333333333333333",
    role: "customer",
    name: "Ada Brandt",
    email: "ada.brandt@acme.example",
  },
];

/** The tenants of the demo. */
export const accounts: NewAccount[] = [
  { uid: "1000000000000001", name: "Imagecast platform" },
  {
    uid: NORTHWIND,
    name: "Northwind Software",
    roleName: "imagecast-supplier",
    groups: ["production", "staging"],
  },
  { uid: BLUE_HARBOR, name: "Blue Harbor Labs", roleName: "imagecast-supplier" },
  { uid: "3333333333333333", name: "Acme Retail", roleName: "imagecast-customer" },
  { uid: "4444444444444444", name: "Contoso Games", roleName: "imagecast-customer" },
];

function actor(user: NewUser, accountName: string): UserActor {
  const { id: userId, ...rest } = user;
  return { kind: "user", userId, ...rest, accountName };
}

const [lin, maya] = personas as [NewUser, NewUser];

/** The persona behind "Continue as ISV". */
export const isv = actor(lin, "Northwind Software");

/** The ISV of the other tenant. */
export const otherIsv = actor(maya, "Blue Harbor Labs");
