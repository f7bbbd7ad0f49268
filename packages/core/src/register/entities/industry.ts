import { entity, type RecordOf } from "../../schema/entity.ts";
import { flag, group, many, reference, required, text } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** A class of an industrial classification, or an industry as a source of evidence names it. */
export const industry = entity({
  type: "industry",
  label: { en: "Industry", zh: "产业" },
  policy: openLists,
  fields: {
    classification: text("Classification with its version", "分类标准（含版本）"),
    code: text("Code in the classification", "分类代码"),
    parent: reference("industry", "Belongs to", "上级产业"),
    group: text("Group used in comparisons", "比较用分组"),
    manufacturing: flag("Manufacturing", "制造业"),
    correspondences: many(
      group(
        { classification: required(text("Classification", "分类标准")), code: required(text("Code", "代码")) },
        "Codes in other classifications",
        "其他分类标准中的代码",
      ),
    ),
  },
});
export type Industry = RecordOf<typeof industry>;
