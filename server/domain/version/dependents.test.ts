import { describe, expect, it } from "vitest";
import { type Dependent, dependentValues, NO_DEPENDENTS } from "./dependents";
import { whyNotDeletePackage, whyNotDeleteVersion } from "./why-not-version";

const use = (serviceName: string, number: number | null = 1): Dependent => ({
  serviceId: `service-${serviceName}`,
  serviceName,
  serviceVersionId: `sv-${serviceName}-${number}`,
  number,
});

describe("what uses a package version", () => {
  it("names a service once, however many of its versions use it, and counts those of others", () => {
    expect(dependentValues({ own: [use("A", 2), use("A", 1), use("B")], others: 3 })).toEqual({
      count: 5,
      services: "A, B",
      named: "yes",
      others: 3,
    });
  });

  it("names five and says that there are more", () => {
    const own = ["A", "B", "C", "D", "E", "F"].map((name) => use(name));
    expect(dependentValues({ own, others: 0 }).services).toBe("A, B, C, D, E, …");
  });

  it("keeps it from being deleted", () => {
    const available = { state: "available" } as const;
    const used = { own: [], others: 1 };
    expect(whyNotDeleteVersion(available, used)?.key).toBe("rules.version_used");
    expect(whyNotDeleteVersion(available, NO_DEPENDENTS)).toBeNull();
    expect(whyNotDeletePackage([available], used)?.key).toBe("rules.package_used");
    expect(whyNotDeletePackage([{ state: "distributing" }], used)?.key).toBe(
      "rules.package_distributing",
    );
  });
});
