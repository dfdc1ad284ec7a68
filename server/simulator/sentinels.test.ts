import { expect, it } from "vitest";
import { readWorldFile } from "./read-world-file";
import { steeringOf, withHit } from "./sentinels";
import { testImage, testWorld } from "./testing/test-world";
import type { Image } from "./world";

function rooted(rootName: string) {
  const world = readWorldFile(testWorld([testImage({ imageId: "m-1", name: rootName })]), 0);
  return { world, image: world.images["m-1"] as Image };
}

it("acts in the named region alone", () => {
  const { world, image } = rooted("web-create-failed-in-eu-west-1");
  expect(steeringOf(world, image, "eu-west-1").fate).toBe("fails");
  expect(steeringOf(world, image, "us-west-1").fate).toBe("succeeds");
});

it("reads the longest region id and ignores what follows it", () => {
  const finance = rooted("web-vanishes-in-cn-hangzhou-finance-v2");
  expect(steeringOf(finance.world, finance.image, "cn-hangzhou").fate).toBe("succeeds");
  expect(steeringOf(finance.world, finance.image, "cn-hangzhou-finance").fate).toBe("vanishes");
});

it("lets several sentinels stand in one name", () => {
  const { world, image } = rooted("a-quota-exceeded-in-me-east-1-vanishes-in-cn-qingdao");
  expect(steeringOf(world, image, "me-east-1").quotaExceeded).toBe(true);
  expect(steeringOf(world, image, "cn-qingdao").fate).toBe("vanishes");
});

it("counts for those that act a limited number of times, per region", () => {
  const { world, image } = rooted("web-throttled-twice");
  const once = withHit(world, "throttled-twice", image, "cn-qingdao");
  const twice = withHit(once, "throttled-twice", image, "cn-qingdao");
  expect(steeringOf(once, image, "cn-qingdao").throttled).toBe(true);
  expect(steeringOf(twice, image, "cn-qingdao").throttled).toBe(false);
  expect(steeringOf(twice, image, "eu-west-1").throttled).toBe(true);
});
