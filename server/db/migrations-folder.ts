import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One migration as it stands in prisma/migrations. */
export interface Migration {
  /** Folder name: <yyyymmddhhmmss>_<name>; the order of names is the order of application. */
  name: string;
  sql: string;
}

/** Where the migrations stand: every process of the house starts in the project's root. */
export const MIGRATIONS_FOLDER = join(process.cwd(), "prisma", "migrations");

/** The migrations of the folder, oldest first; empty when there is no folder yet. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => ({ name, sql: readFileSync(join(folder, name, "migration.sql"), "utf8") }));
}

/** A short key (16 hex digits) that changes with any change to any migration. */
export function migrationsHash(migrations: Migration[] = readMigrations()): string {
  return createHash("sha256").update(JSON.stringify(migrations)).digest("hex").slice(0, 16);
}
