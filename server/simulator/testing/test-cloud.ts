import Ecs, { CopyImageRequest, DescribeImagesRequest } from "@alicloud/ecs20140526";
import { $OpenApiUtil } from "@alicloud/openapi-core";
import Ros from "@alicloud/ros20190910";
import Sts from "@alicloud/sts20150401";
import { startSimulator } from "../start-simulator";
import type { visibleState } from "../visible-state";
import type { WorldFile, WorldFileImage } from "../world-file";
import { type AccountName, testWorld } from "./test-world";

/** Temporary credentials as AssumeRole answers them. */
export interface TemporaryKey {
  readonly accessKeyId?: string;
  readonly accessKeySecret?: string;
  readonly securityToken?: string;
}

/** A simulator under test, with real SDK clients for its accounts and a hand on its clock. */
export type TestCloud = Awaited<ReturnType<typeof startTestCloud>>;

/** What a refused SDK call throws. */
export interface SdkError {
  readonly code: string;
  readonly statusCode: number;
  readonly data: Record<string, string>;
}

/** Starts a simulator whose copy clock stands still. `images` become a test world. */
export async function startTestCloud(
  images: readonly WorldFileImage[],
  { stateFile, ...more }: Partial<WorldFile> & { stateFile?: string } = {},
) {
  const simulator = await startSimulator({ speed: 0, world: testWorld(images, more), stateFile });
  const config = (key: TemporaryKey, extra: object) =>
    new $OpenApiUtil.Config({
      ...key,
      endpoint: simulator.endpoint,
      protocol: "HTTP",
      regionId: "cn-hangzhou",
      readTimeout: 10_000,
      connectTimeout: 10_000,
      ...extra,
    });
  const keyOf = (name: AccountName): TemporaryKey => ({
    accessKeyId: `key-${name}`,
    accessKeySecret: `secret-${name}`,
  });
  const ecs = (name: AccountName, extra = {}) => new Ecs(config(keyOf(name), extra));
  const control = async (method: string, path: string, body?: object) => {
    const url = `${simulator.url}/__simulator/${path}`;
    return fetch(url, { method, body: body ? JSON.stringify(body) : undefined });
  };
  return {
    ...simulator,
    ecs,
    control,
    sts: (name: AccountName) => new Sts(config(keyOf(name), {})),
    ecsWith: (key: TemporaryKey, extra = {}) => new Ecs(config(key, extra)),
    ros: (name: AccountName) => new Ros(config(keyOf(name), {})),
    rosWith: (key: TemporaryKey) => new Ros(config(key, {})),
    stsWith: (key: TemporaryKey) => new Sts(config(key, {})),
    advance: async (advanceSeconds: number) => {
      await control("POST", "clock", { advanceSeconds });
    },
    state: async (): Promise<ReturnType<typeof visibleState>> =>
      (await control("GET", "state")).json(),
  };
}

/** Every status an image can have, for a `Status` filter that hides nothing. */
const ANY_STATUS = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";

/** One image as DescribeImages shows it to this client, whatever its status; undefined when unseen. */
export async function describeOne(client: Ecs, regionId: string, imageId: string | undefined) {
  const request = new DescribeImagesRequest({ regionId, imageId, status: ANY_STATUS });
  const { body } = await client.describeImages(request);
  return body?.images?.image?.[0];
}

/** Copies from cn-hangzhou and answers the id of the new image. */
export async function copyTo(
  client: Ecs,
  imageId: string,
  destinationRegionId: string,
  more: Partial<CopyImageRequest> = {},
): Promise<string> {
  const request = new CopyImageRequest({
    regionId: "cn-hangzhou",
    imageId,
    destinationRegionId,
    ...more,
  });
  return (await client.copyImage(request)).body?.imageId ?? "";
}

/** The error a call is refused with; throws when it is not refused. */
export async function refusalOf(call: Promise<unknown>): Promise<SdkError> {
  const answer = await call.then(
    () => null,
    (error: SdkError) => error,
  );
  if (answer) return answer;
  throw new Error("The call was expected to be refused, but it was answered.");
}
