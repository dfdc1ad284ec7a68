import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/**
 * The same adapter factory, but a script is run whole by `run` and waited for.
 *
 * Both adapters fall short here: the one of PGlite starts a script without waiting, so that an error in
 * a migration is lost; the one of PostgreSQL cuts the text at every semicolon, those in comments and
 * strings included.
 */
export function withWholeScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
  run: (script: string) => Promise<unknown>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    async connect() {
      const adapter = await factory.connect();
      adapter.executeScript = async (script) => {
        await run(script);
      };
      return adapter;
    },
  };
}

/** Keeps the first error that passed through it: the engine reports later ones in its stead. */
export function firstErrorOf() {
  let first: unknown;
  return {
    get: () => first,
    remember(error: unknown): never {
      first ??= error;
      throw error;
    },
  };
}
