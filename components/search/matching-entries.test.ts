import { Package } from "lucide-react";
import { expect, it } from "vitest";
import { matchingEntries } from "./matching-entries";

const entries = ["Deployment packages", "Create deployment package", "部署物"].map((label) => ({
  id: label,
  href: "/",
  label,
  icon: Package,
}));

it.each([
  ["", ["Deployment packages", "Create deployment package", "部署物"]],
  ["  ", ["Deployment packages", "Create deployment package", "部署物"]],
  ["PACKAGE", ["Deployment packages", "Create deployment package"]],
  ["package create", ["Create deployment package"]],
  ["部署", ["部署物"]],
  ["nginx", []],
])("finds for %j", (term, labels) => {
  expect(matchingEntries(entries, term, "en").map((entry) => entry.label)).toEqual(labels);
});
