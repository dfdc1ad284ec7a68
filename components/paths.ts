type Query = Record<string, string | null | undefined>;

function withQuery(path: string, query: Query): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => !!entry[1]);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

const segment = encodeURIComponent;

/**
 * Every address of the console as a function. Ids are percent-encoded. Pages, redirects and browser
 * tests take addresses from here only, so a route moves in one place.
 */
export const paths = {
  /** Start page: sends each role to what it does first. */
  root: () => "/",
  home: () => "/home",
  /** `returnTo` is where to go after signing in; the page accepts same-origin paths only. */
  signIn: (options: { returnTo?: string | null } = {}) => withQuery("/sign-in", options),
  /** Stands in for every page while the database is away; nobody is led here. */
  unavailable: () => "/unavailable",
  /** `needs` is the role that the refused page asks for. */
  forbidden: (options: { needs?: string } = {}) => withQuery("/forbidden", options),

  /** `status` keeps to packages whose newest version is so. */
  packages: (options: { status?: string } = {}) => withQuery("/packages", options),
  newPackage: () => "/packages/new",
  package: (packageId: string) => `/packages/${segment(packageId)}`,
  /** `from` is the version to prefill from. */
  newVersion: (packageId: string, options: { from?: string } = {}) =>
    withQuery(`/packages/${segment(packageId)}/versions/new`, options),
  version: (packageId: string, versionId: string) =>
    `/packages/${segment(packageId)}/versions/${segment(versionId)}`,
  editVersion: (packageId: string, versionId: string) =>
    `/packages/${segment(packageId)}/versions/${segment(versionId)}/edit`,

  orphans: () => "/orphans",

  services: () => "/services",
  newService: () => "/services/new",
  service: (serviceId: string) => `/services/${segment(serviceId)}`,
  serviceVersion: (serviceId: string, serviceVersionId: string) =>
    `/services/${segment(serviceId)}/versions/${segment(serviceVersionId)}`,
  editServiceVersion: (serviceId: string, serviceVersionId: string) =>
    `/services/${segment(serviceId)}/versions/${segment(serviceVersionId)}/edit`,
  testServiceVersion: (serviceId: string, serviceVersionId: string) =>
    `/services/${segment(serviceId)}/versions/${segment(serviceVersionId)}/test`,

  reviews: () => "/reviews",
  review: (registrationId: string) => `/reviews/${segment(registrationId)}`,

  catalog: () => "/catalog",
  catalogService: (serviceId: string) => `/catalog/${segment(serviceId)}`,
  launch: (serviceId: string) => `/catalog/${segment(serviceId)}/launch`,
  instances: () => "/instances",
  instance: (instanceId: string) => `/instances/${segment(instanceId)}`,

  templateEditor: () => "/template-editor",
  templateRules: () => "/template-rules",
  /** A rule's place on the page of rules. */
  templateRule: (ruleId: string) => `/template-rules#${segment(ruleId)}`,

  accounts: () => "/admin/accounts",
  account: (uid: string) => `/admin/accounts/${segment(uid)}`,
  prices: () => "/admin/prices",
  whitelists: () => "/admin/whitelists",
  whitelist: (serviceId: string) => `/admin/whitelists/${segment(serviceId)}`,
} as const;
