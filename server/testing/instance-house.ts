import { readFileSync } from "node:fs";
import { makeService, type NewEntry } from "@/prisma/factories";
import { writeTemplates } from "../db/service-content";
import type { Actor } from "../domain/actor";
import type { ServiceContent } from "../domain/service/service-content";
import { launchInstance } from "../use-cases/instance/launch-instance";
import { copiedWorld, placePackage } from "./copied-package";
import { serviceOf } from "./service";
import { CUSTOMER, openTestHouse, type TestHouse } from "./test-house";
import { CUSTOMER_UID, SUPPLIER_UID } from "./test-world";

/** The package whose images are launched, and the service that uses it. */
const PACKAGE = "dp-web";
const SERVICE = "service-web";

const sample = (path: string) =>
  readFileSync(new URL(`../../public/samples/${path}`, import.meta.url), "utf8");

/** A template of each kind, with the paths of its slots and values for its parameters. */
export const KINDS = {
  ros: {
    files: [{ path: "template.yaml", text: sample("single-instance.yaml") }],
    slots: ["Resources.Machines.Properties.ImageId"],
    parameters: {
      ZoneId: "zone-a",
      InstanceType: "ecs.g7.large",
      Password: "Sesame-Open-42",
      VpcId: "vpc-1",
      VSwitchId: "vsw-1",
    },
  },
  workspace: {
    files: [{ path: "template.yaml", text: sample("terraform-in-ros.yaml") }],
    slots: ["main.tf:resource.alicloud_instance.web.image_id"],
    parameters: { vpc_id: "vpc-1", vswitch_id: "vsw-1" },
  },
  terraform: {
    files: ["main.tf", "variables.tf"].map((path) => ({ path, text: sample(`terraform/${path}`) })),
    slots: [
      "main.tf:resource.alicloud_instance.web.image_id",
      "main.tf:resource.alicloud_ess_scaling_configuration.jobs.image_id",
    ],
    parameters: { vpc_id: "vpc-1", vswitch_id: "vsw-1" },
  },
} as const;

/** See KINDS. */
export type Kind = keyof typeof KINDS;

/** A service to offer; a version in the state given whose templates are one of each kind. */
type Offer = {
  type?: "private" | "public";
  state?: "draft" | "approved" | "online" | "offline";
  whitelist?: NewEntry[];
  versionId?: string;
  regionIds?: readonly string[];
};

/** What is launched, where, and by whom: a customer unless said otherwise. */
export type Order = {
  kind?: Kind;
  regionId?: string;
  parameters?: Record<string, string>;
  serviceVersionId?: string;
  key?: string;
};

/** A house with one package in these regions, copied already, and a service that uses it. */
export class InstanceHouse {
  readonly serviceVersionId = `sv-${SERVICE}`;

  private constructor(
    readonly house: TestHouse,
    readonly regionIds: readonly string[],
  ) {}

  /** `uids` are further accounts that the cloud knows; `customer` is what it says of the one that launches. */
  static async open(
    regionIds: readonly string[],
    uids: readonly string[] = [],
    customer: { vcpuQuota?: number; vcpusInUse?: number } = {},
  ): Promise<InstanceHouse> {
    const world = copiedWorld([{ id: PACKAGE, regionIds }], uids);
    const accounts = world.accounts.map((account) =>
      account.uid === CUSTOMER_UID ? { ...account, ...customer } : account,
    );
    const house = await openTestHouse({ ...world, accounts });
    await placePackage(house, { id: PACKAGE, regionIds });
    await house.database.prisma.account.create({
      data: { uid: CUSTOMER_UID, name: "Fabrikam", deployRoleName: "imagecast-customer" },
    });
    return new InstanceHouse(house, regionIds);
  }

  get db() {
    return this.house.database.prisma;
  }

  /** Image of the package in a region. */
  imageIn(regionId: string): string {
    return `m-${PACKAGE}-${regionId}`;
  }

  private content(versionId: string, regionIds: readonly string[]): ServiceContent {
    const templates = Object.entries(KINDS).map(([name, { files, slots }]) => ({
      name,
      files: [...files],
      allowedRegionIds: [...regionIds],
      parameterSets: [],
      associations: Object.fromEntries(slots.map((slot) => [slot, versionId])),
    }));
    return serviceOf("Web", versionId, { templates });
  }

  /** Makes the service; nobody has been let in to its images yet. */
  async offer({
    type = "public",
    state = "online",
    whitelist = [],
    versionId = `dv-${PACKAGE}`,
    regionIds = this.regionIds,
  }: Offer = {}): Promise<void> {
    const at = this.house.job.clock.now();
    await makeService(this.db, {
      id: SERVICE,
      name: "Web",
      accountUid: SUPPLIER_UID,
      type,
      state,
      versionIds: [],
      whitelist,
      by: "user-supplier",
      at,
    });
    await this.db.serviceVersion.updateMany({ data: { updatedAt: at } });
    await this.write(this.serviceVersionId, this.content(versionId, regionIds));
  }

  /** Puts a second version online, with a line more in each template. */
  async offerNext(): Promise<string> {
    const id = "sv-next";
    const base = { serviceId: SERVICE, type: "public" as const, createdById: "user-supplier" };
    const { infos, templates, ...content } = this.content(`dv-${PACKAGE}`, this.regionIds);
    const changed = templates.map((template) => ({
      ...template,
      files: template.files.map(({ path, text }) => ({
        path,
        text: text
          .replace("centos_7", "centos_7\n      InstanceName: second")
          .replace("#!/bin/bash", "#!/bin/sh"),
      })),
    }));
    await this.db.serviceVersion.updateMany({ data: { state: "offline", onlineOf: null } });
    await this.db.serviceVersion.create({
      data: { ...base, id, number: 2, onlineOf: SERVICE, state: "online", infos },
    });
    await this.write(id, { ...content, infos, templates: changed });
    return id;
  }

  private async write(serviceVersionId: string, content: ServiceContent): Promise<void> {
    await this.db.$transaction((tx) =>
      writeTemplates(tx, serviceVersionId, content, () => this.house.job.ids.fresh("st")),
    );
  }

  /** What launching takes. */
  order({ kind = "ros", regionId = "cn-beijing", ...more }: Order = {}) {
    return {
      serviceVersionId: more.serviceVersionId ?? this.serviceVersionId,
      templateName: kind,
      regionId,
      parameters: more.parameters ?? { ...KINDS[kind].parameters },
      name: "web",
      idempotencyKey: more.key ?? `${kind}-${regionId}`,
    };
  }

  /** Launches; nothing is deployed until work is run. */
  async launch(order: Order = {}, actor: Actor = CUSTOMER): Promise<string> {
    return (await launchInstance(this.house.ctx(actor), this.order(order))).instanceId;
  }

  row(id: string) {
    return this.db.serviceInstance.findUniqueOrThrow({ where: { id } });
  }

  /** The stacks of a region, or of all. */
  async stacks(regionId?: string) {
    const { stacks } = await this.house.cloudState();
    return stacks.filter((stack) => regionId === undefined || stack.regionId === regionId);
  }

  async breakCloud(fault: object): Promise<void> {
    const body = JSON.stringify(fault);
    await fetch(`${this.house.simulator.url}/__simulator/faults`, { method: "POST", body });
  }
}
