import { describe, expect, it } from "vitest";
import { type MatrixCell, matrixRows } from "./matrix-rows";

/** Only what the rows are made from; the rest of a cell passes through untouched. */
function distribution(...ids: string[]) {
  return {
    regions: ids.map((id) => ({ regionId: id, nameEn: id, nameZh: id }) as MatrixCell),
  };
}

describe("matrixRows", () => {
  it("puts each region once, by area, with a cell per version", () => {
    const groups = matrixRows([
      distribution("eu-central-1", "cn-beijing"),
      distribution("cn-beijing"),
    ]);
    expect(groups.map(({ area }) => area)).toEqual(["cn", "eu-us"]);
    const [beijing, frankfurt] = groups.flatMap(({ regions }) => regions);
    expect(beijing?.cells.map((cell) => cell?.regionId)).toEqual(["cn-beijing", "cn-beijing"]);
    expect(frankfurt?.cells.map((cell) => cell?.regionId ?? null)).toEqual(["eu-central-1", null]);
  });

  it("is empty without versions", () => {
    expect(matrixRows([])).toEqual([]);
  });
});
