import { entity, type RecordOf } from "../../schema/entity.ts";
import { code, currency, date, group, integer, many, money, reference, required, text } from "../../schema/entity-field.ts";
import { registerKeepers } from "../../schema/entity-policy.ts";

/** A firm, institute, university, department, alliance. A chain leader (an official's office) and a chain owner (a firm) are two kinds, never one. */
export const organisation = entity({
  type: "organisation",
  label: { en: "Organisation", zh: "单位" },
  policy: {
    seen: "departments",
    seenAs: ({ kind }) => (kind === "national-department" || kind === "subnational-department" ? "everybody" : "departments"),
    department: [["supervisor"]],
    isShared: true,
    organisation: ["id"],
    place: [["region"], ["parent"]],
    edited: { ...registerKeepers, "facility-manager": ["labels", "place", "other_names", "description"] },
    kept: () => ({ successors: "merge, split" }),
  },
  fields: {
    kind: code("organisation-kinds", "Kind", "类型"),
    grade: code("organisation-kinds", "Official grade", "官方认定等级", ["chain-owner", "leading-enterprise", "champion", "little-giant"]),
    region: reference("region", "Region", "地区"),
    place: text("Place", "所在地"),
    industry: reference("industry", "Industry", "产业"),
    parent: reference("organisation", "Belongs to", "上级单位"),
    supervisor: reference("organisation", "Supervised by", "主管部门"),
    staff: integer("Staff", "人员", { min: 0, unit: "persons" }),
    turnover: money("Turnover a year", "年营业额"),
    currency: currency(),
    founded: date("Founded", "成立日期"),
    identifiers: many(
      group(
        {
          scheme: required(text("Scheme (credit code, LEI, ROR, security code …)", "编码体系（统一社会信用代码、LEI、ROR、证券代码等）")),
          value: required(text("Value", "编码")),
        },
        "Identifiers",
        "标识码",
      ),
    ),
    other_names: many(text("Other names", "其他名称")),
    /** What continues it from the day on which it ends: what was done before keeps its name. */
    successors: many(reference("organisation", "Continued by", "承接单位")),
    description: text("Description", "说明"),
  },
});
export type Organisation = RecordOf<typeof organisation>;
