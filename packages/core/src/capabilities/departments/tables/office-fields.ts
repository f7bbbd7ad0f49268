import { table } from "../../../schema/table.ts";
import { code, number, region, required, share, titled } from "../../../schema/table-column.ts";

/** How able each place is in each field: what offices could choose by, beside what others choose. */
export const officeFields = table({
  role: "office_fields",
  title: { en: "Capability of places by field", zh: "各地区分领域的能力" },
  meaning: { en: "Capability of places by field: strength, nearness to what is there, size", zh: "各地区分领域的能力：实力、与已有基础的关联、规模" },
  key: ["region", "field"],
  columns: {
    region: required(region()),
    field: titled(
      "Technology or field",
      "技术或领域",
      required(code("Technology of the register, or the field in words", "登记册中的技术，或领域名称", { example: "bearings" })),
    ),
    strength: titled(
      "How strong the place is in it",
      "该地区在此领域的实力",
      required(share("How strong the place is in it, 0 to 1", "该地区在此领域的实力（0至1）")),
    ),
    relatedness: titled(
      "How near it lies to what the place has",
      "与该地区已有基础的关联程度",
      share("How near it lies to what the place has, 0 to 1", "与该地区已有基础的关联程度（0至1）"),
    ),
    institutes: number("Institutes that work on it", "从事该领域的院所数", "count", { min: 0, example: 2 }),
    facilities: number("Facilities for it", "相关设施数", "count", { min: 0, example: 1 }),
    talent: number("Person-years of research on it", "相关研发人员全时当量", "person-years", { min: 0, example: 120 }),
  },
});
