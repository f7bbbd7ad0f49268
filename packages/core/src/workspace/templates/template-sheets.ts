import type { SheetCell, SheetColumn, WrittenSheet } from "../../contract/table-writer.ts";
import type { Language, LocalText } from "../../language/text.ts";
import type { Template, TemplateColumn } from "./template-column.ts";

/** Most choices that a cell offers: a longer list is no help to anyone, and the cell takes any text. */
const mostChoices = 5000;

const words = {
  sheet: { en: "Explanation", zh: "填表说明" },
  heading: { en: "Column", zh: "列名" },
  meaning: { en: "What stands in it", zh: "含义" },
  kind: { en: "Kind", zh: "类型" },
  unit: { en: "Unit", zh: "单位" },
  required: { en: "Needed", zh: "是否必填" },
  bounds: { en: "From … to", zh: "取值范围" },
  of: { en: "Chosen from", zh: "取自" },
  example: { en: "Example", zh: "示例" },
  yes: { en: "yes", zh: "是" },
  no: { en: "where known", zh: "如有" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** The sheet that is filled in (first, so that it is the one that is read back) and the one that explains it, which holds no numbers and so is never taken for a table. */
export function templateSheets(template: Template, language: Language): readonly WrittenSheet[] {
  const { name, columns, rows } = template;
  const filled: WrittenSheet = {
    name,
    frozenRows: 1,
    columns: columns.map((column) => sheetColumn(column, language)),
    rows: [columns.map(({ heading }): SheetCell => ({ value: heading, look: "header" })), ...rows],
  };
  return [filled, explanation(template, language)];
}

function sheetColumn(column: TemplateColumn, language: Language): SheetColumn {
  const { heading, meaning, unit, choices, isNumber } = column;
  const says = [meaning[language], unit === null ? "" : `${words.unit[language]}: ${unit}`].filter((line) => line !== "");
  return {
    width: Math.max(10, Math.min(40, heading.length + 4)),
    prompt: { title: heading, text: says.join("\n") },
    ...(isNumber ? {} : { format: "text" as const }),
    ...(choices.length === 0 || choices.length > mostChoices ? {} : { choices }),
  };
}

function explanation({ title, says, columns }: Template, language: Language): WrittenSheet {
  const say = (text: LocalText): string => text[language];
  const head = ["heading", "meaning", "kind", "unit", "required", "bounds", "of", "example"] as const;
  return {
    name: say(words.sheet),
    columns: [{ width: 26 }, { width: 60 }, { width: 12 }, { width: 16 }, { width: 14 }, { width: 16 }, { width: 24 }, { width: 20 }].map((column) => ({
      ...column,
      format: "text" as const,
    })),
    rows: [
      [{ value: say(title), look: "title" }],
      ...says.map((line): SheetCell[] => [{ value: say(line), look: "plain" }]),
      [],
      head.map((part): SheetCell => ({ value: say(words[part]), look: "header" })),
      ...columns.map(({ heading, meaning, kind, unit, required, bounds, of, example }): SheetCell[] =>
        [heading, say(meaning), kind, unit ?? "", say(required ? words.yes : words.no), bounds ?? "", of ?? "", example === null ? "" : String(example)].map(
          (value) => ({
            value,
            look: "wrapped",
          }),
        ),
      ),
    ],
  };
}
