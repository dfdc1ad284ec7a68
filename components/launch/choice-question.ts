import type { TemplateParameter } from "@/server/domain/instance/template-parameter";
import { parameterIn } from "@/server/domain/instance/visible-condition";

/** What a choice may depend on, by the name that templates give it. */
const DEPENDS = { ZoneId: "zoneId", VpcId: "vpcId", InstanceType: "instanceType" } as const;

type Question = Partial<Record<(typeof DEPENDS)[keyof typeof DEPENDS], string>>;

/**
 * What the choice of a parameter depends on, as it is just now: `ZoneId: ${Zone}` with the value of Zone. What is
 * still empty narrows nothing.
 */
export function choiceQuestion(
  { dependsOn }: Pick<TemplateParameter, "dependsOn">,
  values: Readonly<Record<string, string>>,
): Question {
  const known = Object.entries(DEPENDS).flatMap(([name, asked]) => {
    const written = dependsOn[name] ?? "";
    const other = parameterIn(written);
    const value = (other === null ? written : (values[other] ?? "")).trim();
    return value === "" || value.length > LONGEST_ID ? [] : [[asked, value]];
  });
  return Object.fromEntries(known);
}

/** Longest id that can be asked for. */
const LONGEST_ID = 64;
