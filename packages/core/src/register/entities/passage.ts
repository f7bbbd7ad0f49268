import { reportTemplate, reportTemplates } from "../../codes/report-section.ts";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, group, integer, language, many, reference, required, text } from "../../schema/entity-field.ts";
import { sharedRegister } from "../../schema/entity-policy.ts";

const chapters = [...new Set(reportTemplates.flatMap((template) => reportTemplate(template).sections.map(({ id }) => id)))] as [string, ...string[]];

/** What the office says in its own words in a chapter of a document: printed with every run, with a history like any entry. */
export const passage = entity({
  type: "passage",
  label: { en: "Own words in a document", zh: "文稿自拟段落" },
  policy: { ...sharedRegister, place: [["region"]] },
  fields: {
    chapter: required(choice(chapters, "Chapter", "章节")),
    /** One template alone; every one that has the chapter where nothing is said. */
    template: choice(reportTemplates as [string, ...string[]], "Document", "文稿"),
    /** The place whose document it is; that of the whole where none is named. */
    region: reference("region", "Region", "地区"),
    /** Paragraphs, parted by an empty line. A document prints those of its own language. */
    text_en: text("Text of documents in en", "英文正文"),
    text_zh: text("Text of documents in zh", "中文正文"),
    text_de: text("Text of documents in de", "德文正文"),
    /** In the languages of the office that the program does not speak: printed for whoever reads one of them, before the text of the program's own. */
    texts: many(
      group({ language: required(language("Language", "语言")), text: required(text("Text", "正文")) }, "Text of documents in other languages", "其他语种正文"),
    ),
    stands: required(choice(["before", "after"], "Where in the chapter", "在章节中的位置")),
    order: integer("Order among several", "排列次序", { min: 1 }),
  },
});
export type Passage = RecordOf<typeof passage>;
