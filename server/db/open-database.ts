import type { Database } from "./database";

/** Which database to open: a server by URL, else memory, else the embedded one in a folder. */
export interface DatabaseChoice {
  url?: string;
  dataDir?: string;
  memory?: boolean;
}

/**
 * Opens the house's database; nothing is migrated yet. Throws DataFolderInUseError when the folder of
 * the embedded database belongs to another process.
 */
export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  // Loaded on demand: a process with a server has no use for 20 MB of WebAssembly.
  if (choice.url) {
    const { openPostgresqlDatabase } = await import("./postgresql-database");
    return openPostgresqlDatabase(choice.url);
  }
  const embedded = await import("./embedded-database");
  if (choice.memory) return embedded.openMemoryDatabase();
  return embedded.openEmbeddedDatabase(choice.dataDir ?? ".data");
}
