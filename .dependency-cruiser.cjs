// The doors between the rooms of the house: who may import whom. Every rule is an error.
const TEST = "\\.test\\.tsx?$|/testing/|/testing-[^/]+\\.ts$|/bench/";

/** A rule: from files of `room` (tests aside) nothing that matches `to`, except what matches `but`. */
function never(name, why, room, to, but) {
  return {
    name,
    comment: why,
    severity: "error",
    from: { path: room, pathNot: TEST },
    to: { path: to, ...(but && { pathNot: but }) },
  };
}

/** A rule: files of `room` (tests aside) import nothing outside of what matches `only`. */
function nothingBut(name, why, room, only) {
  return {
    name,
    comment: why,
    severity: "error",
    from: { path: room, pathNot: TEST },
    to: { pathNot: only },
  };
}

const rooms = [
  nothingBut(
    "domain-is-pure",
    "The study knows only itself: no clock, no environment, no database, no React.",
    "^server/domain/",
    "^server/domain/|^node_modules/(zod|yaml|web-tree-sitter)/",
  ),
  never(
    "db-knows-rows",
    "The database room turns rows into domain types; it knows no verbs, no cloud and no web.",
    "^server/db/",
    "^(server/(use-cases|api|jobs|cloud|auth|simulator)|app|components)/|^server/wiring\\.ts$",
  ),
  never(
    "cloud-knows-the-sdk",
    "Ports and adapters of the cloud know the domain and the SDK.",
    "^server/cloud/",
    "^(server/(use-cases|api|jobs|db|auth|simulator)|app|components|prisma)/|^server/wiring\\.ts$",
  ),
  never(
    "use-cases-ask-ports",
    "A verb is called by halls and jobs, not the other way round, and sees the cloud only through a port.",
    "^server/use-cases/",
    "^(server/(api|jobs|auth|simulator)|app|components)/|^server/cloud/aliyun-|^server/(wiring|env)\\.ts$|^node_modules/(next|next-auth|@trpc|pg-boss|@alicloud)/",
  ),
  {
    name: "use-cases-of-one-noun",
    comment: "A verb may call verbs of its own noun; what two nouns share belongs to domain or db.",
    severity: "error",
    // A package is made together with its first version, in one transaction.
    from: {
      path: "^server/use-cases/([^/]+)/",
      pathNot: `${TEST}|/package/create-package\\.ts$`,
    },
    to: { path: "^server/use-cases/", pathNot: "^server/use-cases/($1/|[^/]+$)" },
  },
  nothingBut(
    "cli-knows-the-study",
    "The command line runs on files alone: no database, no cloud, no web.",
    "^server/cli/",
    "^server/(cli|domain)/|^server/read-hcl-parser\\.ts$|^components/i18n/(load-messages|locales)\\.ts$|^node_modules/next-intl/|^(node:)?[a-z_]+(/promises)?$",
  ),
  never(
    "api-calls-use-cases",
    "The hall asks who it is, parses, calls a verb and translates errors; it does not read data itself.",
    "^server/api/",
    "^(server/(db|cloud|jobs|simulator)|app|components|prisma)/",
  ),
  never(
    "jobs-run-use-cases",
    "The back door runs the same verbs as the front door.",
    "^server/jobs/",
    "^(server/(api|cloud|simulator)|app|components|prisma)/|^node_modules/@prisma/",
  ),
  nothingBut(
    "simulator-is-another-world",
    "Between the house and the simulated cloud there is only HTTP. A parser of a public format is no tie between them: what is checked with it, the simulator reads by code of its own.",
    "^server/simulator/",
    "^server/simulator/|^node_modules/yaml/|^(node:)?[a-z_]+(/promises)?$",
  ),
  never(
    "components-know-words-not-rooms",
    "Pages' parts use domain values and the router's type.",
    "^components/",
    "^(server|prisma|app|bin)/",
    "^server/domain/|^server/api/root\\.ts$",
  ),
  {
    name: "components-know-only-the-type-of-the-router",
    comment: "Importing the router itself would pull the server into the browser.",
    severity: "error",
    from: { path: "^components/", pathNot: TEST },
    to: { path: "^server/api/root\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  never(
    "app-mounts-components",
    "A page prefetches through the router and mounts a component.",
    "^app/",
    "^server/(db|cloud|jobs|use-cases|simulator)/|^server/(wiring|env)\\.ts$|^prisma/",
  ),
];

const everywhere = [
  {
    name: "no-cycles",
    comment: "Two files that need each other are one file, or hide a third.",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "no-barrels",
    comment: "Import a thing from the file that is named after it.",
    severity: "error",
    from: {},
    to: { path: "/index\\.tsx?$", pathNot: "^(node_modules|prisma/generated)/" },
  },
  {
    name: "no-orphans",
    comment: "A file that nothing imports and that imports nothing is dead.",
    severity: "error",
    from: { orphan: true, path: "^(components|server|prisma)/", pathNot: "\\.d\\.ts$" },
    to: {},
  },
  {
    name: "nothing-from-tests",
    comment: "What runs in production does not stand on test helpers.",
    severity: "error",
    from: { path: "^(app|components|server|bin)/", pathNot: TEST },
    to: { path: TEST },
  },
  {
    name: "no-undeclared-packages",
    comment: "Only what package.json names.",
    severity: "error",
    from: {},
    to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
  },
  {
    name: "no-unresolvable",
    comment: "An import that leads nowhere.",
    severity: "error",
    from: {},
    to: { couldNotResolve: true, pathNot: "\\.css$" },
  },
];

module.exports = {
  forbidden: [...rooms, ...everywhere],
  options: {
    doNotFollow: { path: "node_modules|^prisma/generated" },
    exclude: { path: "^(\\.next|prisma/migrations)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
