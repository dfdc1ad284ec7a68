import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * One SHA-256 (hex) over the names and contents of the given files and folders, relative to `root`.
 * What does not exist counts as absent; generated files (prisma/generated) and tests do not count.
 */
export function hashOfFiles(root, names) {
  const hash = createHash("sha256");
  for (const name of names) {
    for (const file of filesBelow(root, name)) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

function filesBelow(root, name) {
  const found = statSync(join(root, name), { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) return [name];
  return readdirSync(join(root, name))
    .sort()
    .filter((entry) => !(entry === "generated" || /\.test\.tsx?$/.test(entry)))
    .flatMap((entry) => filesBelow(root, `${name}/${entry}`));
}
