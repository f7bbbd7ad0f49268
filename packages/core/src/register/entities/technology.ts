import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, flag, many, reference, text } from "../../schema/entity-field.ts";
import { openLists } from "../../schema/entity-policy.ts";

/** A technology. `kind` generic = usable across firms and industries before competition begins. */
export const technology = entity({
  type: "technology",
  label: { en: "Technology", zh: "技术" },
  policy: openLists,
  fields: {
    kind: choice(["generic", "specific"], "Generic or specific", "共性或专用"),
    element: code("technology-elements", "Element (who should pay)", "技术要素（由谁投入）"),
    paper_class: code("paper-technology-classes", "Class of the paper", "技术类别"),
    base_kind: code("base-kinds", "Industrial base", "所属六基"),
    is_key_core: flag("Key core technology", "关键核心技术"),
    ipc: many(text("IPC classes", "国际专利分类号")),
    cpc: many(text("CPC classes", "联合专利分类号")),
    industries: many(reference("industry", "Used in", "应用产业")),
    parent: reference("technology", "Part of", "上级技术"),
    description: text("Description", "说明"),
  },
});
export type Technology = RecordOf<typeof technology>;
