/** A version of a service whose templates use a package version. */
export type Dependent = {
  serviceId: string;
  serviceName: string;
  serviceVersionId: string;
  /** Null before it is published. */
  number: number | null;
};

/** Who uses a package version: the account's own services by name, those of others only counted. */
export type Dependents = { own: readonly Dependent[]; others: number };

/** Nobody. */
export const NO_DEPENDENTS: Dependents = { own: [], others: 0 };

/** How many services a sentence names before it only counts them. */
const NAMED = 5;

/** What fills a sentence about dependents: how many services there are, and what they are called. */
export function dependentValues({ own, others }: Dependents) {
  const names = [
    ...new Map(own.map(({ serviceId, serviceName }) => [serviceId, serviceName])).values(),
  ];
  const named = names.slice(0, NAMED).join(", ");
  return {
    count: names.length + others,
    services: names.length > NAMED ? `${named}, …` : named,
    named: names.length > 0 ? "yes" : "no",
    others,
  };
}
