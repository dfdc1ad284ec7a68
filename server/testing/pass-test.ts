import type { TestHouse } from "./test-house";

/** Writes down that every template of a version was deployed with its content of now, as a test would. */
export async function passTest(house: TestHouse, serviceVersionId: string): Promise<void> {
  const { prisma } = house.database;
  const ctx = house.ctx();
  const version = await prisma.serviceVersion.findUniqueOrThrow({
    where: { id: serviceVersionId },
    include: { templates: true, service: true },
  });
  const now = ctx.clock.now();
  for (const { name } of version.templates) {
    await prisma.serviceInstance.create({
      data: {
        id: ctx.ids.fresh("si"),
        serviceId: version.serviceId,
        serviceVersionId,
        templateName: name,
        accountUid: version.service.accountUid,
        regionId: "cn-hangzhou",
        name: "test",
        test: true,
        state: "deployed",
        parameters: {},
        stackName: ctx.ids.fresh("stack"),
        createdById: "user-supplier",
        createdAt: now,
        updatedAt: now,
        deployedAt: now,
      },
    });
  }
}
