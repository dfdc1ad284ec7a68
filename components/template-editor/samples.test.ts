import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { analyseTemplate } from "@/server/domain/template/analyse-template";
import { readHclParser } from "@/server/read-hcl-parser";
import { SAMPLES } from "./samples";

const hcl = await readHclParser();
const folder = new URL("../../public/samples/", import.meta.url);

it.each(SAMPLES)("$name is a template with images and nothing wrong with it", ({ name, files }) => {
  const template = files.map((place) => ({
    path: place.slice(place.lastIndexOf("/") + 1),
    text: readFileSync(new URL(place, folder), "utf8"),
  }));
  const { kind, slots, issues } = analyseTemplate(template, hcl);
  const kinds = { rosYaml: "ros", rosJson: "ros", rosTerraform: "ros-terraform", terraform: name };
  expect(kind).toBe(kinds[name]);
  expect(slots.length).toBeGreaterThan(0);
  expect(slots.every(({ literal }) => literal)).toBe(true);
  expect(issues).toEqual([]);
});
