import { describe, expect, it } from "vitest";
import { searchRegions } from "./region-search";
import { TESTING_REGIONS } from "./testing-regions";

describe("searchRegions", () => {
  it.each([
    ["an id", "cn-hangzhou", ["cn-hangzhou"]],
    ["a part of an id", "ap-s", ["ap-southeast-1", "ap-southeast-2", "ap-south-1"]],
    ["an English city in any case", "tOkYo", ["ap-northeast-1"]],
    ["a country", "germany", ["eu-central-1"]],
    ["a Chinese name", "香港", ["cn-hongkong"]],
    ["a Chinese zone", "华北2", ["cn-beijing"]],
    ["pinyin initials of a city", "bj", ["cn-beijing"]],
    ["pinyin initials that are also those of a zone", "hz", ["cn-hangzhou"]],
    ["pinyin initials of a country", "rb", ["ap-northeast-1"]],
    ["the beginning of initials", "xj", ["ap-southeast-1"]],
    ["whole pinyin", "wuhan", ["cn-wuhan-lr"]],
    ["pinyin from a syllable on", "hong", ["cn-hongkong"]],
    ["the pinyin of a zone", "huazhong", ["cn-wuhan-lr"]],
    ["pinyin with the apostrophe of an input method", "xin'jia", ["ap-southeast-1"]],
    ["pinyin syllables apart", "xiang gang", ["cn-hongkong"]],
    ["full-width letters", "ｂｊ", ["cn-beijing"]],
    ["an accent left out", "sao paulo", ["sa-east-1"]],
    ["an accent too many", "frànkfurt", ["eu-central-1"]],
    ["another name of the place", "saudi", ["me-central-1"]],
    ["two words in any order", "region local", ["cn-wuhan-lr"]],
    ["words of two languages", "cn 北京", ["cn-beijing"]],
    ["nothing that exists", "atlantis", []],
    ["one word that exists and one that does not", "beijing atlantis", []],
  ])("finds by %s (%s)", (_what, query, ids) => {
    expect(searchRegions(TESTING_REGIONS, query).map((region) => region.id)).toEqual(ids);
  });

  it.each(["", "   "])("finds every region for an empty query (%j)", (query) => {
    expect(searchRegions(TESTING_REGIONS, query)).toEqual(TESTING_REGIONS);
  });

  it("finds a region whose Chinese name has unknown characters by its id", () => {
    const region = { id: "ap-new-1", nameEn: "New", nameZh: "鑫城", open: true };
    expect(searchRegions([region], "ap-new")).toEqual([region]);
    expect(searchRegions([region], "xc")).toEqual([]);
  });
});
