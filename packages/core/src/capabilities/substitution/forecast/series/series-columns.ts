import { fault, type Outcome, success } from "../../../../contract/outcome.ts";
import type { RawTable } from "../../../../evidence/files/table-reader.ts";
import { note } from "../../../../language/note.ts";
import { listedNames } from "../../../../measures/listed-names.ts";

/** What a table of shares or amounts tells, as the columns of the contract are called; the last two say of a row when its value was published, and that it is invented. */
export const seriesRoles = ["episode", "technology", "region", "year", "value", "unit", "published", "synthetic"] as const;
export type SeriesRole = (typeof seriesRoles)[number];

/** The column that plays each role; a role that none plays is undefined. */
export type SeriesColumns = Readonly<Record<SeriesRole, string | undefined>>;

export const usualColumns: SeriesColumns = {
  episode: "episode",
  technology: "technology",
  region: "region",
  year: "year",
  value: "value",
  unit: "unit",
  published: undefined,
  synthetic: undefined,
};

/** Other names under which an office keeps such columns. */
const otherNames: Readonly<Record<SeriesRole, readonly string[]>> = {
  episode: ["market", "product", "市场", "替代过程", "产品"],
  technology: ["tech", "series", "技术", "技术路线", "类型"],
  region: ["country", "area", "地区", "国家", "区域"],
  year: ["date", "time", "年份", "年", "年度", "时间"],
  value: ["share", "amount", "份额", "占比", "数值", "值", "销量", "产量"],
  unit: ["units", "单位", "计量单位"],
  published: ["published_on", "publication_date", "发布日期", "公布日期"],
  synthetic: ["invented", "虚构"],
};

const neededRoles = ["technology", "year", "value"] as const satisfies readonly SeriesRole[];

/**
 * Columns from `ROLE=COLUMN` texts; the roles that are not named there are played by the column of that name, or of another usual one, and by none where there is none.
 *
 * A role that is unknown and a column that the table has not are faults.
 */
export function seriesColumns(table: RawTable, named: readonly string[]): Outcome<SeriesColumns> {
  const names = table.columns.map(({ name }) => name);
  const at = { file: table.file, line: table.headerLine, column: 1 };
  const columns: Partial<Record<SeriesRole, string>> = {};
  for (const role of seriesRoles) {
    const found = usualName(names, role);
    if (found !== undefined) columns[role] = found;
  }
  for (const text of named) {
    const cut = text.indexOf("=");
    const [said, column] = [text.slice(0, Math.max(0, cut)).trim(), text.slice(cut + 1).trim()];
    const role = seriesRoles.find((each) => each === said);
    if (role === undefined) return fault(note("substitution.unknown-role", { text, roles: seriesRoles.join(", ") }));
    if (column === "") delete columns[role];
    else if (names.includes(column)) columns[role] = column;
    else return fault(note("substitution.no-column", { role, column, columns: listedNames(names) }, at));
  }
  return success({ ...noColumns, ...columns });
}

/** The column of a table that plays a role by its name. */
export function usualName(names: readonly string[], role: SeriesRole): string | undefined {
  return [role, ...otherNames[role]].map((name) => names.find((own) => own.trim().toLowerCase() === name)).find((name) => name !== undefined);
}

/** The roles without which nothing can be forecast and that no column plays. */
export function missingRoles(columns: SeriesColumns): readonly SeriesRole[] {
  return neededRoles.filter((role) => columns[role] === undefined);
}

const noColumns: SeriesColumns = {
  episode: undefined,
  technology: undefined,
  region: undefined,
  year: undefined,
  value: undefined,
  unit: undefined,
  published: undefined,
  synthetic: undefined,
};
