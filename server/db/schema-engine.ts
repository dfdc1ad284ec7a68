import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { MIGRATIONS_FOLDER, type Migration } from "./migrations-folder";

const SCHEMA_FILE = "schema.prisma";
const NO_FILTERS = { externalTables: [], externalEnums: [] };

/** The schema engine, reduced to what the house asks of it. */
export interface SchemaTool {
  /** Applies what the database's _prisma_migrations does not hold yet; answers the names. */
  apply(migrations: Migration[]): Promise<string[]>;
  /** SQL that leads from the connected database to the schema; null when there is nothing to do. */
  diffToSchema(schema: string): Promise<string | null>;
}

/** Prisma's schema engine on the given connection. Throws what the engine throws. */
export async function schemaTool(
  factory: SqlMigrationAwareDriverAdapterFactory,
  schema = "",
): Promise<SchemaTool> {
  const engine = await newEngine(factory, schema);
  return {
    async apply(migrations) {
      const migrationsList = toMigrationList(migrations);
      const done = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
      return done.appliedMigrationNames;
    },
    async diffToSchema(target) {
      const files = [{ path: SCHEMA_FILE, content: target }];
      const done = await engine.diff({
        from: { tag: "schemaDatasource", files, configDir: process.cwd() },
        to: { tag: "schemaDatamodel", files },
        script: true,
        exitCode: true,
        filters: NO_FILTERS,
      });
      return done.exitCode === 0 ? null : (done.stdout ?? null);
    },
  };
}

async function newEngine(factory: SqlMigrationAwareDriverAdapterFactory, schema: string) {
  const { SchemaEngine } = await loadEngine();
  return SchemaEngine.new(
    { datamodels: [[SCHEMA_FILE, schema || MINIMAL_SCHEMA]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
}

/** Applying migrations needs to know only which kind of database it is. */
const MINIMAL_SCHEMA = 'datasource db {\n  provider = "postgresql"\n}\n';

interface EngineModule {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
}

let loaded: Promise<EngineModule> | undefined;

/**
 * The package's own entry imports its .wasm as a module, which Node does only behind a flag; so the
 * module is instantiated here by hand.
 */
function loadEngine(): Promise<EngineModule> {
  loaded ??= (async () => {
    const engine = (await import(
      "@prisma/schema-engine-wasm/schema_engine_bg"
    )) as unknown as EngineModule;
    const bytes = readFileSync(
      join(process.cwd(), "node_modules/@prisma/schema-engine-wasm/schema_engine_bg.wasm"),
    );
    const { instance } = await WebAssembly.instantiate(bytes, {
      "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
    });
    engine.__wbg_set_wasm(instance.exports);
    (instance.exports.__wbindgen_start as () => void)();
    return engine;
  })();
  return loaded;
}

function toMigrationList(migrations: Migration[]) {
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}
