import { entity, type RecordOf } from "../../../schema/entity.ts";
import { code, many, number, reference, text, year } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";
import { hoursCheck } from "../../../schema/hours-check.ts";

/** What the operator itself knows best; what it is, whose it is and how it was graded the office writes. */
const keptByManagers = [
  "labels",
  "place",
  "services",
  "capacity",
  "capacity_unit",
  "effective_hours",
  "external_hours",
  "hours_year",
  "fields",
  "description",
] as const;

/** A platform, testing base, laboratory, station or centre; `type` says which. */
export const facility = entity({
  type: "facility",
  label: { en: "@Facility", zh: "@facility" },
  policy: {
    seen: "departments",
    department: [["supervisors"]],
    isShared: true,
    organisation: ["host", "operator", "co_hosts"],
    place: [["region"], ["host"]],
    takesFromOrganisation: () => true,
    edited: { ...registerKeepers, "facility-manager": [...keptByManagers] },
  },
  fields: {
    type: code("platform-types", "Type", "类型"),
    ladder_step: code("platform-ladder", "Step of the ladder", "层级"),
    owner_type: code("platform-owners", "Run by", "建设主体"),
    host: reference("organisation", "Host", "依托单位"),
    co_hosts: many(reference("organisation", "Further hosts", "其他依托单位")),
    operator: reference("organisation", "Operator", "运营单位"),
    supervisors: many(reference("organisation", "Supervised by", "主管部门")),
    designated_by: text("Designated by", "认定部门"),
    region: reference("region", "Region", "地区"),
    place: text("Place", "所在地"),
    fields: many(text("Fields of work", "领域")),
    pilot_fields: many(code("pilot-fields", "Pilot-test fields", "中试领域")),
    services: many(code("pilot-verification-services", "Verification services", "验证服务")),
    industries: many(reference("industry", "Industries served", "服务产业")),
    capacity: number("Capacity", "能力", { min: 0 }),
    capacity_unit: text("Unit of the capacity", "能力单位"),
    effective_hours: number("Effective hours", "有效机时", { min: 0, unit: "hours a year" }),
    external_hours: number("Hours for others", "对外服务机时", { min: 0, unit: "hours a year" }),
    hours_year: year("Year of the hours", "机时年份"),
    official_number: text("Official number", "官方编号"),
    list_year: year("Year of the list it stands in", "名单年份"),
    sharing_grade: text("Grade in the evaluation of sharing", "开放共享评价等级"),
    description: text("Description", "说明"),
  },
  check: hoursCheck,
});
export type Facility = RecordOf<typeof facility>;
