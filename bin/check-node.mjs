/** Ends the process with a sentence unless this Node is 20.19 or later, or 22.12 or later. */
export function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return;
  console.error(
    `Imagecast needs Node 20.19 or later, or 22.12 or later; this is ${process.versions.node}.`,
  );
  process.exit(1);
}
