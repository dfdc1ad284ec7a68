import { describe, expect, it } from "vitest";
import { decodeTable, readTable } from "./read-table";

describe("readTable", () => {
  it.each([
    ["a\tb\n1\t2", "tabs"],
    ["a,b\r\n1,2", "commas and returns"],
    ["a;b\n1;2", "semicolons"],
  ])("cuts %j at %s", (text) => {
    expect(readTable(text).map(({ cells }) => cells)).toEqual([
      ["a", "b"],
      ["1", "2"],
    ]);
  });

  it("keeps digits as text, commas in quotes, and counts lines from 1", () => {
    expect(readTable('\uFEFF0123456789012345,"Acme, Ltd"\n\n3333333333333333,x')).toEqual([
      { line: 1, cells: ["0123456789012345", "Acme, Ltd"] },
      { line: 2, cells: [""] },
      { line: 3, cells: ["3333333333333333", "x"] },
    ]);
  });

  it("takes a column of bare UIDs", () => {
    expect(readTable("0123456789012345\n3333333333333333").map(({ cells }) => cells)).toEqual([
      ["0123456789012345"],
      ["3333333333333333"],
    ]);
  });
});

describe("decodeTable", () => {
  it("reads UTF-8, and what is none as GB 18030", () => {
    expect(decodeTable(new TextEncoder().encode("账号").buffer)).toBe("账号");
    expect(decodeTable(new Uint8Array([0xd5, 0xcb, 0xba, 0xc5]).buffer)).toBe("账号");
  });
});
