import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { IMAGE_MAP_FORMATS, type MappedImage, writeImageMap } from "./image-map";

const IMAGES: MappedImage[] = [
  { regionId: "cn-hangzhou", name: "China (Hangzhou)", imageId: "m-bp1" },
  { regionId: "us-west-1", name: 'US, "Silicon Valley"', imageId: "m-rj9" },
];

describe("writeImageMap", () => {
  it("writes a JSON object", () => {
    expect(JSON.parse(writeImageMap("json", IMAGES))).toEqual({
      "cn-hangzhou": "m-bp1",
      "us-west-1": "m-rj9",
    });
  });

  it("writes CSV with quoted names", () => {
    expect(writeImageMap("csv", IMAGES)).toBe(
      "region_id,region_name,image_id\r\n" +
        "cn-hangzhou,China (Hangzhou),m-bp1\r\n" +
        'us-west-1,"US, ""Silicon Valley""",m-rj9\r\n',
    );
  });

  it("lets no name run as a formula", () => {
    const [image] = IMAGES;
    const text = writeImageMap("csv", image ? [{ ...image, name: "=HYPERLINK(1)" }] : []);
    expect(text).toContain("cn-hangzhou,'=HYPERLINK(1),m-bp1");
  });

  it("writes a ROS mapping that YAML reads back", () => {
    expect(parse(writeImageMap("ros", IMAGES))).toEqual({
      Mappings: {
        RegionImages: { "cn-hangzhou": { ImageId: "m-bp1" }, "us-west-1": { ImageId: "m-rj9" } },
      },
    });
  });

  it("writes an aligned Terraform local", () => {
    expect(writeImageMap("terraform", IMAGES)).toBe(
      'locals {\n  image_ids = {\n    "cn-hangzhou" = "m-bp1"\n    "us-west-1"   = "m-rj9"\n  }\n}\n',
    );
  });

  it.each(IMAGE_MAP_FORMATS)("ends %s with a line break", (format) => {
    expect(writeImageMap(format, IMAGES)).toMatch(/\n$/);
  });
});
