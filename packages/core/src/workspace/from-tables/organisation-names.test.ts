import { expect, test } from "vitest";
import { organisationKind } from "./organisation-kind.ts";
import { organisationNames } from "./organisation-names.ts";

const aliases = [
  ["supervisor", "中科院", "中国科学院"],
  ["supervisor", "林草局", "国家林业和草原局"],
  ["supervisor", "安徽省科技厅河南省科技厅", "安徽省科学技术厅、河南省科学技术厅"],
  ["host", "中国电子科技集团公司第五十五研究、所", "中国电子科技集团公司第五十五研究所"],
].map(([role = "", alias = "", name = ""], index) => ({ row: index + 1, values: { role, alias_zh: alias, name_zh: name } }));
const names = organisationNames(aliases);

test("joined names are told apart, short and renamed ones replaced", () => {
  expect(names.read("中科院、林草局", "supervisor")).toEqual(["中国科学院", "国家林业和草原局"]);
  expect(names.read("甘肃省科技厅\n林草局", "supervisor")).toEqual(["甘肃省科技厅", "国家林业和草原局"]);
  expect(names.read("安徽省科技厅河南省科技厅", "supervisor")).toEqual(["安徽省科学技术厅", "河南省科学技术厅"]);
  expect(names.read("中科院、中国科学院", "supervisor")).toEqual(["中国科学院"]);
});

test("a name that the table knows as a whole is not cut; an alias counts in its own column only", () => {
  expect(names.read("中国电子科技集团公司第五十五研究、所", "host")).toEqual(["中国电子科技集团公司第五十五研究所"]);
  expect(names.read("中科院", "host")).toEqual(["中科院"]);
  expect(names.read(null, "host")).toEqual([]);
});

test("what stands before a bracket that never closes belongs to the post", () => {
  expect(names.read("糯）品种选育：某某（四川省农业科学院", "host")).toEqual(["四川省农业科学院"]);
  expect(names.read("中国石油大学（北京）", "host")).toEqual(["中国石油大学（北京）"]);
});

test.each([
  ["清华大学", "university"],
  ["中国石油大学（北京）", "university"],
  ["北京大学深圳研究生院", "university"],
  ["浙江万里学院", "university"],
  ["中国农业科学院棉花研究所", "public-institute"],
  ["山西省农业科学院", "public-institute"],
  ["中国科学院", "public-institute"],
  ["中国电力科学研究院有限公司", "enterprise"],
  ["方正国际软件（北京）有限公司", "enterprise"],
  ["半导体照明产业技术创新战略联盟", "alliance"],
  ["甘肃省地震局", "subnational-department"],
  ["四川大学华西医院", null],
])("%s speaks of %s", (name, kind) => {
  expect(organisationKind(name)).toBe(kind);
});
