import { expect, it } from "vitest";
import { testDatabase } from "../testing/test-database";

/** Foreign keys that no index begins with: deleting what they refer to reads the whole table, and so does asking for its children. */
const BARE = `
  select conrelid::regclass::text || ': ' || pg_get_constraintdef(key.oid) as told
  from pg_constraint key
  where key.contype = 'f' and not exists (
    select from pg_index index
    where index.indrelid = key.conrelid and index.indpred is null
      and (index.indkey::int2[])[0:cardinality(key.conkey) - 1] = key.conkey
  )
  order by told`;

it("every foreign key is the beginning of an index", async () => {
  const database = await testDatabase();
  try {
    expect((await database.executeSql(BARE)).rows).toEqual([]);
  } finally {
    await database.close();
  }
});
