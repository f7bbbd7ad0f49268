import { offeredCodes } from "../../codes/paper/offered-codes.ts";
import type { SaidOfPaper } from "../../codes/paper/paper.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { plainText } from "../../language/office-words.ts";
import type { Entity } from "../../schema/entity.ts";
import type { FieldShape } from "../../schema/field-shape.ts";
import { columnLanguages, type RecordColumn, recordColumns } from "../records/record-columns.ts";
import type { Template, TemplateColumn } from "./template-column.ts";

/**
 * The workbook of a type of record: a heading for each field, codes and references to choose from, one invented row, marked as such, where every field that is needed can be filled.
 * `record table` takes it back.
 */
export async function recordTemplate({ records, settings }: Pick<WorkspacePorts, "records" | "settings">, entity: Entity): Promise<Template> {
  const columns: TemplateColumn[] = [];
  for (const column of recordColumns(entity, columnLanguages(settings.languages)))
    if (column.shape !== null) columns.push(await templateColumn(records, entity, column, settings));
  const row: Readonly<Record<string, unknown>> = Object.fromEntries(columns.map(({ heading, example }) => [heading, example]));
  // What a type asks of several fields together (one of two, a day before another) an invented row may not keep: then there is none.
  const isWhole = columns.every(({ required, example }) => !required || example !== null) && (entity.check?.(row).length ?? 0) === 0;
  const label = plainText(entity.label);
  return {
    name: entity.type,
    title: label,
    says: [
      {
        en: `Fill in the first sheet and bring it back with: quoin record table DIR ${entity.type} --data FILE.xlsx --reason TEXT`,
        zh: `请填写第一张工作表，再用以下命令导入：quoin record table DIR ${entity.type} --data FILE.xlsx --reason TEXT`,
      },
      isWhole
        ? {
            en: "The row that is there is invented (synthetic = true) and shows the form: write over it.",
            zh: "已有的一行为虚构示例（synthetic = true），请覆盖填写。",
          }
        : {
            en: "There is no example row: what the type needs to refer to is not on record yet, or is one of several that only you know.",
            zh: "没有示例行：该类型必须引用的记录尚未登记，或须由填写人在几项中选定。",
          },
      { en: "Several values in a cell are parted by semicolons; lists of objects are JSON.", zh: "一个单元格内多个值以分号分隔；对象列表用 JSON 书写。" },
      { en: "Leave a cell empty where nothing is known; empty is never zero.", zh: "不掌握的单元格请留空；空白不等于零。" },
    ],
    columns,
    rows: isWhole ? [columns.map(({ example }) => example)] : [],
  };
}

async function templateColumn(
  records: WorkspacePorts["records"],
  { type }: Entity,
  { name, label, shape }: RecordColumn,
  office: SaidOfPaper & { readonly currency: string },
): Promise<TemplateColumn> {
  const { kind, list, required, references, codes, choices, unit, min, max } = shape as FieldShape;
  const listed =
    references !== null
      ? (await records.list(references)).map(({ id }) => id)
      : codes !== null
        ? offeredCodes(codes, office).map(({ code }) => code)
        : (choices ?? (kind === "boolean" ? ["true", "false"] : []));
  const isNumber = (kind === "number" || kind === "integer") && !list;
  // Only what the record cannot do without is invented beside its name: an example of everything would say things of records that exist.
  const isNeeded = required && name !== "labels";
  return {
    heading: name,
    meaning: label,
    kind: list ? `${kind}, …` : kind,
    unit: unit === "currency" ? office.currency : unit,
    required: isNeeded,
    bounds: min === null && max === null ? null : `${min ?? "…"} – ${max ?? "…"}`,
    of: references ?? codes,
    choices: list ? [] : listed,
    isNumber,
    example: exampleOf(name, shape as FieldShape, type, isNeeded, listed),
  };
}

function exampleOf(
  name: string,
  { kind, list, required, min, example }: FieldShape,
  type: string,
  isNeeded: boolean,
  listed: readonly string[],
): string | number | null {
  if (name === "id") return `example-${type}`;
  if (name === "synthetic") return "true";
  if (name.startsWith("labels.")) return name.endsWith(".zh") ? "示例（虚构）" : "Example (invented)";
  if (!isNeeded && !required) return null;
  const [first] = listed;
  if (first !== undefined) return first;
  if (list && kind !== "reference") return null;
  if (kind === "number" || kind === "integer") return min ?? 1;
  if (kind === "date") return "2023-05-31";
  return kind === "text" ? (example ?? "Example") : null;
}
