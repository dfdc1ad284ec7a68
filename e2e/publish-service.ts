import { randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { paths } from "@/components/paths";
import { CHECKLIST_ITEMS } from "@/server/domain/service/review-checklist";
import type { Persona } from "./fixtures";
import { ask, mutate } from "./steps";

/** A published package version of the demo world that is available in REGIONS. */
const PACKAGE_VERSION = "dv-nginx126";
const REGIONS = ["cn-hangzhou", "cn-beijing", "ap-southeast-1"];

function templateOf(comment: string): string {
  return `ROSTemplateFormatVersion: '2015-09-01'
# ${comment}
Parameters:
  ServerName:
    Type: String
    Label: { en: Server name, zh-cn: 服务器名称 }
    MinLength: 2
  Password:
    Type: String
    NoEcho: true
    Label: { en: Password, zh-cn: 密码 }
    MinLength: 8
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
      InstanceName: { Ref: ServerName }
      Password: { Ref: Password }
Outputs:
  InstanceId:
    Description: The machine that was created.
    Value: { 'Fn::GetAtt': [Web, InstanceId] }
`;
}

/** A service as journeys need it: what it says and who may see it. */
export type JourneyService = { name: string; type: "private" | "public" };

function contentOf({ name, type }: JourneyService, notes: string) {
  const template = {
    name: "standard",
    files: [{ path: "template.yaml", text: templateOf(notes) }],
    allowedRegionIds: REGIONS,
    parameterSets: [],
    associations: { "Resources.Web.Properties.ImageId": PACKAGE_VERSION },
  };
  return {
    type,
    infos: {
      en: { name, description: "A web server, ready after a minute." },
      "zh-CN": { name: `${name} 服务`, description: "一分钟即可使用的网站服务器。" },
    },
    icon: null,
    releaseNotes: notes,
    templates: [template],
  };
}

/** A page of somebody else, beside the one of the journey. */
export async function pageOf(
  browser: Browser,
  persona: Persona,
  baseURL: string | undefined,
): Promise<Page> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.goto(paths.signIn());
  await page.getByRole("button", { name: `Continue as ${persona}` }).click();
  await page.waitForURL((url) => url.pathname !== paths.signIn());
  return page;
}

async function testAndSubmit(isv: Page, serviceVersionId: string, revision: number): Promise<void> {
  const { instanceId } = await mutate<{ instanceId: string }>(isv, "instance.launch", {
    serviceVersionId,
    templateName: "standard",
    regionId: "cn-hangzhou",
    parameters: { ServerName: "test", Password: "Sesame-42" },
    name: "test",
    idempotencyKey: randomUUID(),
  });
  const state = async () =>
    (await ask<{ state: string }>(isv, "instance.get", { instanceId })).state;
  await expect.poll(state, { timeout: 60_000 }).toBe("deployed");
  await mutate(isv, "service.submit", { serviceVersionId, revision, note: "" });
}

type Registration = { id: string; revision: number; contentHash: string };

async function approve(reviewer: Page, name: string): Promise<void> {
  const { items } = await ask<{ items: { id: string }[] }>(reviewer, "review.list", {
    search: name,
  });
  const registrationId = items[0]?.id ?? "";
  const read = () => ask<Registration>(reviewer, "review.get", { registrationId });
  await mutate(reviewer, "review.claim", { registrationId, revision: (await read()).revision });
  const { revision, contentHash } = await read();
  await mutate(reviewer, "review.decide", {
    registrationId,
    revision,
    contentHash,
    decision: "approve",
    reason: "",
    checklist: CHECKLIST_ITEMS.map((item) => ({ item, answer: "pass", note: "" })),
  });
}

type Made = { serviceId: string; serviceVersionId: string };
type People = { isv: Page; reviewer: Page };

/** Has a new service tested, submitted, approved and published, without the forms. */
export async function publishService(
  { isv, reviewer }: People,
  service: JourneyService,
): Promise<Made> {
  const made = await mutate<Made>(isv, "service.create", {
    content: contentOf(service, "The first one."),
    idempotencyKey: randomUUID(),
  });
  const { serviceVersionId } = made;
  await testAndSubmit(isv, serviceVersionId, 1);
  await approve(reviewer, service.name);
  const { revision } = await ask<{ revision: number }>(isv, "service.getVersion", {
    serviceVersionId,
  });
  await mutate(isv, "service.publish", { serviceVersionId, revision, onlineVersionId: null });
  return made;
}

/** Publishes a further version, with another comment in its template. */
export async function publishNextVersion(
  { isv, reviewer }: People,
  service: JourneyService,
  before: Made,
): Promise<void> {
  const { serviceVersionId } = await mutate<{ serviceVersionId: string }>(
    isv,
    "service.startVersion",
    { serviceVersionId: before.serviceVersionId, idempotencyKey: randomUUID() },
  );
  const content = contentOf(service, "The second one.");
  const seen = { serviceVersionId };
  await mutate(isv, "service.saveVersion", { ...seen, revision: 1, content });
  const revisionNow = async () =>
    (await ask<{ revision: number }>(isv, "service.getVersion", seen)).revision;
  await testAndSubmit(isv, serviceVersionId, await revisionNow());
  await approve(reviewer, service.name);
  await mutate(isv, "service.publish", {
    ...seen,
    revision: await revisionNow(),
    onlineVersionId: before.serviceVersionId,
  });
}
