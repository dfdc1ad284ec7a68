/** UID of the platform account in the test worlds. */
export const PLATFORM_UID = "1000000000000001";

/** UID of the first supplier in the test worlds. */
export const SUPPLIER_UID = "1111111111111111";

/** UID of the customer in the test worlds. */
export const CUSTOMER_UID = "7777777777777777";

/** The 30 regions a release goes to. */
export const THIRTY_REGIONS = [
  "cn-qingdao",
  "cn-beijing",
  "cn-zhangjiakou",
  "cn-huhehaote",
  "cn-wulanchabu",
  "cn-hangzhou",
  "cn-shanghai",
  "cn-nanjing",
  "cn-fuzhou",
  "cn-wuhan-lr",
  "cn-shenzhen",
  "cn-heyuan",
  "cn-guangzhou",
  "cn-chengdu",
  "cn-hongkong",
  "ap-southeast-1",
  "ap-southeast-3",
  "ap-southeast-5",
  "ap-southeast-6",
  "ap-southeast-7",
  "ap-northeast-1",
  "ap-northeast-2",
  "us-west-1",
  "us-east-1",
  "na-south-1",
  "eu-central-1",
  "eu-west-1",
  "me-east-1",
  "me-central-1",
  "cn-zhengzhou-jva",
];

const deploying = [{ name: "imagecast-customer", trusts: [PLATFORM_UID] }];
const trusting = [{ name: "imagecast-supplier", trusts: [PLATFORM_UID] }, ...deploying];

const image = {
  regionId: "cn-hangzhou",
  ownerUid: SUPPLIER_UID,
  sizeGiB: 40,
  osType: "linux",
  architecture: "x86_64",
};

/** Source image ids of the test world, by what they are for. */
export const TEST_IMAGES = {
  plain: "m-bp1testplain000000001",
  other: "m-bp1testother000000001",
  encrypted: "m-bp1testencrypted00001",
  failing: "m-bp1testfailing0000001",
  quota: "m-bp1testquota000000001",
  dropped: "m-bp1testdropped0000001",
  throttled: "m-bp1testthrottled00001",
  product: "m-bp1testproduct0000001",
} as const;

const product = {
  ...image,
  name: "analytics-5.2",
  ownerAlias: "marketplace",
  productCode: "cmjj00054321",
  subscribers: [SUPPLIER_UID, PLATFORM_UID],
};

/** A small world: two suppliers, the platform, 30 regions, one image for each kind of trouble. */
export const northwindWorld = {
  accounts: [
    {
      uid: PLATFORM_UID,
      name: "Platform",
      accessKeyId: "platform-key",
      accessKeySecret: "platform-secret",
      roles: [],
    },
    {
      uid: SUPPLIER_UID,
      name: "Northwind",
      accessKeyId: "northwind-key",
      accessKeySecret: "northwind-secret",
      roles: trusting,
    },
    {
      uid: "2222222222222222",
      name: "Blue Harbor",
      accessKeyId: "harbor-key",
      accessKeySecret: "harbor-secret",
      roles: trusting,
    },
    {
      uid: CUSTOMER_UID,
      name: "Fabrikam",
      accessKeyId: "fabrikam-key",
      accessKeySecret: "fabrikam-secret",
      roles: deploying,
    },
  ],
  regions: THIRTY_REGIONS,
  images: [
    { ...image, imageId: TEST_IMAGES.plain, name: "plain" },
    { ...image, imageId: TEST_IMAGES.other, name: "other" },
    { ...image, imageId: TEST_IMAGES.encrypted, name: "encrypted", encrypted: true },
    { ...image, imageId: TEST_IMAGES.failing, name: "failing-create-failed-in-eu-west-1" },
    { ...image, imageId: TEST_IMAGES.quota, name: "quota-quota-exceeded-in-me-east-1" },
    { ...image, imageId: TEST_IMAGES.dropped, name: "dropped-accepted-then-dropped" },
    { ...image, imageId: TEST_IMAGES.throttled, name: "throttled-throttled-twice" },
    { ...product, imageId: TEST_IMAGES.product },
    { ...product, imageId: "m-2zetestproduct0000001", regionId: "cn-beijing" },
    { ...product, imageId: "m-uw1testproduct0000001", regionId: "eu-west-1" },
  ],
};
