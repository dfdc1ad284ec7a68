import {
  Boxes,
  Building2,
  ClipboardCheck,
  Coins,
  FileCode,
  HardDriveDownload,
  House,
  ListChecks,
  type LucideIcon,
  Package,
  ShoppingBag,
  Unlink,
} from "lucide-react";
import { paths } from "@/components/paths";
import type { Role } from "@/server/domain/actor";

export interface NavigationItem {
  /** Key under `shell.nav`. */
  key:
    | "home"
    | "packages"
    | "orphans"
    | "services"
    | "reviews"
    | "templates"
    | "catalog"
    | "instances"
    | "prices"
    | "accounts"
    | "whitelists";
  href: string;
  icon: LucideIcon;
}

const HOME: NavigationItem = { key: "home", href: paths.home(), icon: House };

const TEMPLATES: NavigationItem = {
  key: "templates",
  href: paths.templateEditor(),
  icon: FileCode,
};

const CATALOG: NavigationItem = { key: "catalog", href: paths.catalog(), icon: ShoppingBag };

const INSTANCES: NavigationItem = {
  key: "instances",
  href: paths.instances(),
  icon: HardDriveDownload,
};

/** Side navigation by role. An area joins when its pages exist: no entry leads nowhere. */
export const NAVIGATION: Record<Role, readonly NavigationItem[]> = {
  supplier: [
    { key: "packages", href: paths.packages(), icon: Package },
    { key: "services", href: paths.services(), icon: Boxes },
    TEMPLATES,
    CATALOG,
    INSTANCES,
    { key: "orphans", href: paths.orphans(), icon: Unlink },
  ],
  reviewer: [{ key: "reviews", href: paths.reviews(), icon: ClipboardCheck }, TEMPLATES],
  admin: [
    HOME,
    { key: "accounts", href: paths.accounts(), icon: Building2 },
    { key: "whitelists", href: paths.whitelists(), icon: ListChecks },
    { key: "prices", href: paths.prices(), icon: Coins },
  ],
  customer: [HOME, CATALOG, INSTANCES],
};

/** Where a role starts. */
export function startOf(role: Role): string {
  return NAVIGATION[role][0]?.href ?? paths.home();
}

/** Says whether an address is the item's page or lies below it. */
export function isWithin(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`);
}
