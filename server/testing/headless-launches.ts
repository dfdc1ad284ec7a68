import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { demo } from "@/prisma/demo";
import { makeService } from "@/prisma/factories";
import type { Ctx } from "../ctx";
import { markPermissions } from "../db/mark-permissions";
import { writeTemplates } from "../db/service-content";
import { launchInstance } from "../use-cases/instance/launch-instance";
import { house } from "../wiring";
import { serviceOf } from "./service";
import { CUSTOMER } from "./test-house";

/** A version of the demo and where it is available. */
const VERSION = "dv-nginx126";
const REGIONS = ["cn-hangzhou", "cn-beijing", "cn-shanghai", "cn-shenzhen", "ap-southeast-1"];
const LAUNCHES_PER_REGION = 3;

const SERVICE = "service-killed";
const SLOT = "Resources.Machines.Properties.ImageId";
const TEMPLATE = new URL("../../public/samples/single-instance.yaml", import.meta.url);

/** A public service of the demo that uses the version. */
async function offer(ctx: Ctx): Promise<void> {
  if ((await ctx.db.service.count({ where: { id: SERVICE } })) > 0) return;
  const { accountUid, userId } = demo.isv;
  await makeService(ctx.db, {
    id: SERVICE,
    accountUid,
    name: "Killed often",
    type: "public",
    state: "online",
    versionIds: [],
    by: userId,
    at: ctx.clock.now(),
  });
  const { templates, ...content } = serviceOf("Killed often");
  const own = {
    files: [{ path: "template.yaml", text: readFileSync(TEMPLATE, "utf8") }],
    allowedRegionIds: REGIONS,
    associations: { [SLOT]: VERSION },
  };
  const offered = { ...content, templates: templates.map((one) => ({ ...one, ...own })) };
  await ctx.db.$transaction(async (tx) => {
    await writeTemplates(tx, `sv-${SERVICE}`, offered, () => `st-${SERVICE}`);
    await markPermissions(ctx, tx, { serviceIds: [SERVICE] });
  });
}

/** Launches one after the other; those of an earlier life are met by their keys. */
async function launchAll(ctx: Ctx): Promise<void> {
  for (let number = 0; number < LAUNCHES_PER_REGION * REGIONS.length; number += 1) {
    await launchInstance(ctx, {
      serviceVersionId: `sv-${SERVICE}`,
      templateName: "web",
      regionId: REGIONS[number % REGIONS.length] ?? "",
      name: `web ${number}`,
      parameters: {
        ZoneId: "zone-a",
        InstanceType: "ecs.g7.large",
        Password: "Sesame-Open-42",
        VpcId: "vpc-1",
        VSwitchId: "vsw-1",
      },
      idempotencyKey: `killed-${number}`,
    });
    await pause(100);
  }
}

/** A whole house without a browser, made to be killed while it launches: tells its parent where every instance stands. */
async function main(): Promise<void> {
  const { ctxFor } = await house();
  const customer = demo.personas.find(({ role }) => role === "customer");
  const ctx = ctxFor({ ...CUSTOMER, ...customer });
  await offer(ctx);
  setInterval(async () => {
    const rows = await ctx.db.serviceInstance.findMany({
      select: { state: true, stackName: true, stackId: true, sealed: true, error: true },
    });
    process.send?.({ expected: LAUNCHES_PER_REGION * REGIONS.length, rows });
  }, 100);
  await launchAll(ctx);
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exit(1);
});
