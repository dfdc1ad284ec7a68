/**
 * The flags this script was called with, as a Set. Anything but `known` ends the process with a sentence: a flag
 * that is silently ignored looks like one that works.
 */
export function readFlags(known) {
  const given = process.argv.slice(2);
  const unknown = given.filter((flag) => !known.includes(flag));
  if (unknown.length === 0) return new Set(given);
  console.error(
    `Unknown argument: ${unknown.join(" ")}. Known: ${known.join(", ")}. Ports, folders and everything else are set by environment variables; README.md lists them.`,
  );
  process.exit(1);
}
