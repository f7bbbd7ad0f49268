import { byCodePoint } from "@quoin/methods";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { bindTable, tableOfRole } from "../../evidence/roles/bind-table.ts";
import { type BoundTable, partsOf } from "../../evidence/roles/bound-table.ts";
import { contractOf } from "../../evidence/tables/table-contracts.ts";
import { rootOf } from "../../evidence/territory/territory.ts";
import { type LocalText, programLanguages } from "../../language/text.ts";
import type { TableContract } from "../../schema/table.ts";
import { isNumberKind, type TableColumn } from "../../schema/table-column.ts";
import type { Template, TemplateColumn } from "./template-column.ts";

type Asked = Pick<WorkspacePorts, "evidence" | "records" | "settings">;

const furtherColumn: LocalText = { en: "A further column of the table as it stands", zh: "现有数据表的其他列" };

/**
 * The workbook of a role: a heading for each field, as the workspace's table calls it where there is one, else as the field is called; one invented row, marked as such.
 * What `import --as TABLE` reads of it plays the role without a mapping.
 */
export async function tableTemplate(asked: Asked, contract: TableContract): Promise<Template> {
  const { evidence, settings } = asked;
  const table = tableOfRole(evidence, settings, contract.role);
  const joined = bindTable(evidence, settings, contract);
  const [bound = null] = joined === null ? [] : partsOf(joined);
  const columns: TemplateColumn[] = [];
  for (const [field, column] of Object.entries(contract.columns)) {
    const choices = await choicesOf(asked, column);
    for (const heading of headings(bound, field, column, programLanguages(settings.languages)))
      if (!columns.some((other) => other.heading === heading)) columns.push(fieldColumn(heading, field, column, choices, settings.currency));
  }
  if (bound !== null)
    for (const { name, type, unit } of evidence.schema(bound.table).fields)
      if (!columns.some(({ heading }) => heading === name)) columns.push(further(name, type, unit));
  return {
    name: table,
    title: contract.meaning,
    says: [
      {
        en: `Fill in the first sheet and bring it back with: quoin import DIR --data FILE.xlsx --as ${table}`,
        zh: `请填写第一张工作表，再用以下命令导入：quoin import DIR --data FILE.xlsx --as ${table}`,
      },
      { en: "The row that is there is invented (synthetic = 1) and shows the form: write over it.", zh: "已有的一行为虚构示例（synthetic = 1），请覆盖填写。" },
      { en: "Leave a cell empty where nothing is known; empty is never zero.", zh: "不掌握的单元格请留空；空白不等于零。" },
      ...(contract.key.length === 0 ? [] : [keyLine(contract, bound)]),
      ...contract.caveats,
    ],
    columns,
    rows: [columns.map(({ example }) => example)],
  };
}

function keyLine({ key }: TableContract, bound: BoundTable | null): LocalText {
  const names = key.map((field) => headings(bound, field, undefined, [])[0] ?? field);
  return { en: `One row for each: ${names.join(", ")}.`, zh: `每一组合一行：${names.join("、")}。` };
}

/** What the columns of a field are called; none where the field comes from no column (a constant, a look-up, a ratio). */
function headings(bound: BoundTable | null, field: string, column: TableColumn | undefined, languages: readonly string[]): readonly string[] {
  const source = bound?.sources?.[field];
  if (source === undefined) return column?.languages === true ? languages.map((language) => `${field}_${language}`) : [field];
  if ("column" in source) return [source.column];
  return "languages" in source ? Object.values(source.languages) : [];
}

function fieldColumn(
  heading: string,
  field: string,
  { kind, meaning, required, unit, of, min, max, example }: TableColumn,
  choices: readonly string[],
  currency: string,
): TemplateColumn {
  const isNumber = isNumberKind(kind);
  const bounds = kind === "year" || (min === null && max === null) ? null : `${min ?? "…"} – ${max ?? "…"}`;
  return {
    heading,
    meaning,
    kind,
    unit: kind === "year" ? null : kind === "money" && unit !== null ? (unit === "1" ? currency : `${currency} ${unit}`) : unit === "1" ? "1 (0–1)" : unit,
    required,
    bounds,
    of,
    choices,
    isNumber,
    example: field === "synthetic" ? 1 : kind === "region" && field === "parent" ? null : (choices.at(-1) ?? example),
  };
}

function further(name: string, type: string, unit: string | undefined): TemplateColumn {
  const isNumber = type === "number" || type === "integer" || type === "year";
  return {
    heading: name,
    meaning: furtherColumn,
    kind: type,
    unit: unit ?? null,
    required: true,
    bounds: null,
    of: null,
    choices: [],
    isNumber,
    example: null,
  };
}

/** Codes that may be chosen: of the places on record, or of the table that plays the role which lists them. A flag is 1 or 0. */
async function choicesOf(asked: Asked, { kind, of }: TableColumn): Promise<readonly string[]> {
  if (kind === "region") {
    const root = rootOf(asked.settings);
    const regions = await asked.records.list("region");
    return regions.map(({ id }) => id).sort((a, b) => Number(b === root) - Number(a === root) || byCodePoint(a, b));
  }
  const listing = of === null ? undefined : contractOf(of);
  const bound = listing === undefined ? null : bindTable(asked.evidence, asked.settings, listing);
  const codes = new Set<string>();
  for (const { table, sources } of bound === null ? [] : partsOf(bound)) {
    const source = sources[listing?.key[0] ?? ""];
    if (source === undefined || !("column" in source)) continue;
    const rows = await asked.evidence.rows({ table, columns: [source.column] });
    for (const { values } of rows) if (values[source.column] !== null) codes.add(String(values[source.column]));
  }
  return [...codes].sort((a, b) => byCodePoint(a, b));
}
