import createNextIntlPlugin from "next-intl/plugin";

const withTranslations = createNextIntlPlugin("./components/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The development server would otherwise write instructions into the repository.
  agentRules: false,
  devIndicators: false,
  // Pages get their headers from proxy.ts, which files of public/ and the build do not pass.
  headers: async () => [
    { source: "/:path*", headers: [{ key: "x-content-type-options", value: "nosniff" }] },
  ],
  turbopack: {
    // The template parser opens its WebAssembly itself, from an address; the bundler would look for its imports.
    rules: { "*.wasm": { type: "asset" } },
  },
  // These load WebAssembly, workers or protocol definitions from their own folder, which bundling would move.
  serverExternalPackages: [
    "@electric-sql/pglite",
    "pglite-prisma-adapter",
    "pg-boss",
    "pg",
    "pino",
    "@prisma/schema-engine-wasm",
    "@alicloud/ecs20140526",
    "@alicloud/ros20190910",
    "@alicloud/sts20150401",
    "@alicloud/openapi-core",
    "@darabonba/typescript",
  ],
};

export default withTranslations(config);
