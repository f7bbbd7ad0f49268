import { expect, test } from "vitest";
import { joinedNames } from "./joined-names.ts";

const aliases = [
  ["supervisor", "中科院", "中国科学院"],
  ["supervisor", "河北省科技厅国资委", "河北省科学技术厅、国资委"],
  ["supervisor", "国资委", "国务院国有资产监督管理委员会"],
  ["host", "水利部、南京院", "水利部南京院"],
].map(([role, alias, name], index) => ({ row: index + 1, values: { kind: role ?? null, alias: alias ?? null, name: name ?? null } }));

test("abbreviations become the name of today, joined names become several, names run together are told apart", () => {
  const supervisors = joinedNames(aliases, "supervisor");
  expect(supervisors("中科院、水利部")).toEqual(["中国科学院", "水利部"]);
  expect(supervisors("中科院\n中国科学院")).toEqual(["中国科学院"]);
  expect(supervisors("河北省科技厅国资委")).toEqual(["河北省科学技术厅", "国务院国有资产监督管理委员会"]);
  expect(supervisors(null)).toEqual([]);
});

test("an alias of the whole cell goes before its parts", () => {
  expect(joinedNames(aliases, "host")("水利部、南京院")).toEqual(["水利部南京院"]);
});
