/** Installs and generates what is missing, and builds what is not built; `dev` needs no build. */
export async function prepare({ dev }) {
  const { install } = await import("./install.mjs");
  await install();
  const { generate } = await import("./generate.mjs");
  generate();
  if (dev) return;
  const { build } = await import("./build.mjs");
  await build();
}
