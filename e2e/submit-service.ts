import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { ask, freshName, mutate } from "./steps";

/** A published version of the demo world that is available in REGIONS. */
const PACKAGE_VERSION = "dv-nginx126";
const REGIONS = ["cn-hangzhou", "cn-beijing", "ap-southeast-1"];

const TEMPLATE = `ROSTemplateFormatVersion: '2015-09-01'
Description: A web server for journeys
Resources:
  Network:
    Type: ALIYUN::ECS::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Web:
    Type: ALIYUN::ECS::Instance
    Properties:
      ImageId: m-replaced-in-every-region
      InstanceType: ecs.g7.large
`;

function contentOf(name: string) {
  const template = {
    name: "standard",
    files: [{ path: "template.yaml", text: TEMPLATE }],
    allowedRegionIds: REGIONS,
    parameterSets: [],
    associations: { "Resources.Web.Properties.ImageId": PACKAGE_VERSION },
  };
  return {
    type: "private",
    infos: { en: { name, description: "Made by a journey through the console." } },
    icon: null,
    releaseNotes: "",
    templates: [template],
  };
}

/** Makes a service, tests and submits it for the person signed in on the page, without the forms; returns its name. */
export async function submitService(page: Page): Promise<string> {
  const name = freshName("Journey");
  const { serviceVersionId } = await mutate<{ serviceVersionId: string }>(page, "service.create", {
    content: contentOf(name),
    idempotencyKey: randomUUID(),
  });
  const { instanceId } = await mutate<{ instanceId: string }>(page, "instance.launch", {
    serviceVersionId,
    templateName: "standard",
    regionId: "cn-hangzhou",
    parameters: {},
    name: "test",
    idempotencyKey: randomUUID(),
  });
  const state = async () =>
    (await ask<{ state: string }>(page, "instance.get", { instanceId })).state;
  await expect.poll(state, { timeout: 60_000 }).toBe("deployed");
  await mutate(page, "service.submit", { serviceVersionId, revision: 1, note: "Please look." });
  return name;
}
