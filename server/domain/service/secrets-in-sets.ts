import type { ServiceTemplateContent } from "./service-content";

/** A secret parameter that a parameter set gives a value to. */
export type SecretInSet = { set: string; name: string };

/** Values that parameter sets give to secret parameters: everybody who may launch the template reads the set. */
export function secretsInSets(
  { parameterSets }: Pick<ServiceTemplateContent, "parameterSets">,
  secretNames: readonly string[],
): SecretInSet[] {
  return parameterSets.flatMap(({ name: set, parameters }) =>
    secretNames
      .filter((name) => Object.hasOwn(parameters, name) && parameters[name] !== "")
      .map((name) => ({ set, name })),
  );
}
