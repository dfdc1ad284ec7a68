import { expect, it } from "vitest";
import { searchImages } from "./search-images";

const image = (imageId: string, name: string, more: object = {}) => ({
  imageId,
  name,
  osName: "Alibaba Cloud Linux 3",
  osType: "linux",
  architecture: "x86_64",
  ...more,
});

const IMAGES = [
  image("m-1", "nginx-1.28"),
  image("m-2", "ledger", { osName: "Windows Server 2022", osType: "windows" }),
  image("m-3", "nginx-1.28-arm64", { architecture: "arm64" }),
];

it.each([
  ["", ["m-1", "m-2", "m-3"]],
  ["  ", ["m-1", "m-2", "m-3"]],
  ["NGINX", ["m-1", "m-3"]],
  ["m-2", ["m-2"]],
  ["windows", ["m-2"]],
  ["nginx arm64", ["m-3"]],
  ["nginx windows", []],
])("for %j finds %j", (query, ids) => {
  expect(searchImages(IMAGES, query).map(({ imageId }) => imageId)).toEqual(ids);
});
