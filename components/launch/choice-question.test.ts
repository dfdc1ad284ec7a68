import { expect, it } from "vitest";
import { choiceQuestion } from "./choice-question";

const values = { Zone: "zone-a", Vpc: "", Long: "x".repeat(65) };

it.each([
  [{}, {}],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as templates write it
  [{ ZoneId: "${Zone}" }, { zoneId: "zone-a" }],
  [{ ZoneId: "zone-b" }, { zoneId: "zone-b" }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as templates write it
  [{ ZoneId: "${Zone}", VpcId: "${Vpc}" }, { zoneId: "zone-a" }],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as templates write it
  [{ InstanceType: "${Nobody}", VpcId: "${Long}" }, {}],
  [{ LocaleKey: "Type" }, {}],
])("of %j asks %j", (dependsOn, question) => {
  expect(choiceQuestion({ dependsOn }, values)).toEqual(question);
});
