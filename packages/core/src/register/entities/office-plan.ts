import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, date, reference, required, text, year } from "../../schema/entity-field.ts";

/** The plan of an office as it came in with a signed bundle; its lines are records of their own, its versions are its history. */
export const officePlan = entity({
  type: "office-plan",
  label: { en: "Plan of an office", zh: "单位规划" },
  policy: { seen: "departments", edited: { by: "plan take" } },
  fields: {
    office: required(reference("organisation", "Office", "编制单位")),
    /** Its id at the office. */
    plan: required(text("Plan", "规划编号")),
    region: reference("region", "Region", "地区"),
    level: choice(["national", "provincial", "municipal", "county", "department"], "Level", "层级"),
    title: text("Title", "名称"),
    horizon_from: year("From", "起始年份"),
    horizon_to: year("To", "截止年份"),
    plan_version: required(text("Version", "版本")),
    status: choice(["draft", "adopted", "superseded", "withdrawn"], "Status", "状态"),
    approved_on: date("Approved on", "批准日期"),
    /** SHA-256 of the bundle's datapackage.json, and the key that signed it. */
    bundle: required(text("Bundle (SHA-256)", "规划包（校验值）")),
    signed_by: required(text("Signed by (key)", "签名公钥")),
  },
});
export type OfficePlan = RecordOf<typeof officePlan>;
