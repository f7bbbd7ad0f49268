import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, currency, date, group, integer, many, money, reference, required, text } from "../../schema/entity-field.ts";

/** What one field said before and says since. Ids are texts and no references: what was carried may be retired later. */
const carried = group(
  {
    type: required(text("Type", "类型")),
    id: required(text("Record", "条目")),
    field: required(text("Field", "字段")),
    from: text("Was", "原值"),
    /** Nothing where the field would have named its own record. */
    to: text("Is", "现值"),
    /** Version that it made: what stood before is in the history of the record. */
    version: integer("Version", "版本", { min: 1 }),
  },
  "Carried over",
  "转移内容",
);

/** That an organisation became part of another, was parted, or took another name: what was carried over, by whom and from which day on. */
export const reorganisation = entity({
  type: "reorganisation",
  label: { en: "Reorganisation", zh: "机构调整" },
  // What it carried names records and accounts of everybody: departments are told that it was, and not of what (`reorganisation list`).
  policy: { seen: "nobody", place: "anywhere", edited: { by: "merge, split, rename, reorganisation undo" } },
  fields: {
    kind: required(choice(["merge", "split", "rename"], "Kind", "类型")),
    status: required(choice(["done", "undone"], "Status", "状态")),
    on: required(date("From this day on", "生效日期")),
    of: required(reference("organisation", "Of", "调整单位")),
    into: many(reference("organisation", "Continued by", "承接单位")),
    carried: many(carried),
    /** Accounts stand apart from the records. */
    accounts: many(carried),
    name_before: text("Name before", "原名称"),
    /** Money on its way that is told under another name from then on. */
    amount: money("Money carried", "转移资金"),
    currency: currency(),
  },
  nameless: true,
  lifecycle: { field: "status", first: ["done"], steps: { done: ["undone"], undone: [] } },
});
export type Reorganisation = RecordOf<typeof reorganisation>;
