import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, date, group, many, reference, required, text, year } from "../../../schema/entity-field.ts";
import { openLists } from "../../../schema/entity-policy.ts";

/** A technical standard, who drafts it and what came after it. */
export const standard = entity({
  type: "standard",
  label: { en: "Standard", zh: "标准" },
  policy: openLists,
  fields: {
    number: required(text("Number", "编号")),
    body: text("Issued by", "发布机构"),
    status: choice(["draft", "in-force", "withdrawn"], "Status", "状态"),
    year: year("Year", "年份"),
    replaced_by: reference("standard", "Replaced by", "代替标准"),
    review_on: date("Reviewed next", "复审日期"),
    committee: text("Committee", "技术委员会"),
    drafted_by: many(
      group(
        {
          organisation: required(reference("organisation", "Organisation", "单位")),
          role: choice(["lead", "member", "secretariat"], "Role", "角色"),
        },
        "Drafted by",
        "起草单位",
      ),
    ),
    technologies: many(reference("technology", "Technologies", "技术")),
  },
});
export type Standard = RecordOf<typeof standard>;
