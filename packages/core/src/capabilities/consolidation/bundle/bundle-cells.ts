import { decimalOfText } from "@quoin/methods";
import { codeList } from "../../../codes/code-lists.ts";
import type { Ports } from "../../../contract/ports.ts";
import { type Note, note } from "../../../language/note.ts";
import type { LocalText } from "../../../language/text.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { type BundleContent, type BundleLayout, type BundleTableName, bundleTableNames, bundleTables, planLayout } from "./bundle-tables.ts";

/** Columns that name a record, and of which type. */
export const referenceColumns: Readonly<Record<string, string>> = {
  "plan.office": "organisation",
  "plan.region": "region",
  "lines.technology": "technology",
  "lines.item": "item",
  "lines.industry": "industry",
  "lines.region": "region",
};
/** Columns that hold one of a few words or codes. */
export const bundleWords: Readonly<Record<string, readonly string[]>> = {
  "plan.level": ["national", "provincial", "municipal", "county", "department"],
  "plan.status": ["draft", "adopted", "superseded", "withdrawn"],
  "money.level": ["central", "provincial", "local", "enterprise", "bank", "foreign", "other"],
  "money.kind": ["commitment", "intention"],
  "lines.measure_item": codeList("measures").map(({ code }) => code),
  "lines.instrument": codeList("stip-instruments").map(({ code }) => code),
  "lines.status": ["not-started", "on-track", "late", "ahead-of-results", "silent", "done"],
  "reached.kind": ["target", "capacity", "end", "milestone"],
};
/** Columns that no row may leave empty. */
export const neededColumns: Readonly<Record<BundleTableName, readonly string[]>> = {
  plan: ["id", "office", "version"],
  lines: ["line"],
  money: ["line", "year", "amount", "currency", "kind"],
  targets: ["line", "indicator", "year", "target"],
  capacity: ["line", "product", "year", "amount", "unit"],
  needs: ["line", "need"],
};

/** Every cell that the register could not take, with its table and row; names that the workspace does not know, lines that the plan does not have. Empty: all of it can be taken. */
export async function bundleFaults(records: Pick<RecordStore, "list">, content: BundleContent, file: string): Promise<Note[]> {
  if (content.plan.length !== 1) return [note("bundle.one-plan", { count: content.plan.length }, { file, table: "plan" })];
  const faults: Note[] = [];
  const known = await knownNames(records, content);
  const lines = new Set<string>();
  content.lines.forEach(({ line }, at) => {
    if (lines.has(line)) faults.push(note("bundle.repeated-line", { line }, { file, table: "lines", row: at + 1 }));
    lines.add(line);
  });
  faults.push(...cellFaults(planLayout, neededColumns, content, file));
  for (const table of bundleTableNames)
    rowsOf(content, table).forEach((row, place) => {
      for (const column of Object.keys(bundleTables[table])) {
        const text = row[column] ?? "";
        const at = { file, table, row: place + 1, column };
        const type = referenceColumns[`${table}.${column}`];
        if (text !== "" && type !== undefined && known.get(type)?.has(text) !== true)
          faults.push(note("bundle.unknown-name", { text, column, table, type }, at));
        if (table !== "plan" && table !== "lines" && column === "line" && text !== "" && !lines.has(text))
          faults.push(note("bundle.unknown-line", { line: text, table }, at));
      }
    });
  return faults;
}

/** Every cell of a bundle that is not of the form of its column, or empty where it must not be. */
export function cellFaults(
  { tables }: BundleLayout,
  filled: Readonly<Record<string, readonly string[]>>,
  content: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
  file: string,
): Note[] {
  return Object.entries(tables).flatMap(([table, columns]) =>
    (content[table] ?? []).flatMap((row, place) =>
      Object.entries(columns).flatMap(([column, kind]) => {
        const text = row[column] ?? "";
        const problem = text === "" ? (filled[table]?.includes(column) === true ? forms.missing : null) : cellProblem(`${table}.${column}`, kind, text);
        return problem === null
          ? []
          : [note("bundle.bad-cell", { text, column, table, problem: problem.en, problem_zh: problem.zh }, { file, table, row: place + 1, column })];
      }),
    ),
  );
}

const forms = {
  missing: { en: "it must not be empty", zh: "不得为空" },
  year: { en: "a year is YYYY", zh: "年份应为四位数字" },
  date: { en: "a day is YYYY-MM-DD, or YYYY-MM, or YYYY", zh: "日期应为 YYYY-MM-DD、YYYY-MM 或 YYYY" },
  amount: { en: "an amount is a number of at most 18 digits and 6 decimals, without signs between", zh: "金额最多 18 位整数、6 位小数，不含分隔符" },
  number: { en: "it is no number", zh: "不是数字" },
  capacity: { en: "a capacity is a number, 0 or more", zh: "产能应为不小于 0 的数字" },
  currency: { en: "a currency has three capital letters (ISO 4217)", zh: "币种应为三位大写字母（ISO 4217）" },
  name: { en: "a number has 1 to 80 signs, without blanks, : and @", zh: "编号为 1 至 80 个字符，不含空格、: 和 @" },
} as const satisfies Readonly<Record<string, LocalText>>;

/** What is wrong with a cell; null where nothing is. */
function cellProblem(name: string, kind: string, text: string): LocalText | null {
  if (kind === "year") return /^(1\d{3}|2[01]\d{2})$/.test(text) ? null : forms.year;
  if (kind === "date") return isCalendarDate(text) ? null : forms.date;
  if (kind === "amount") return /^\d{1,18}(\.\d{1,6})?$/.test(text) ? null : forms.amount;
  if (name === "capacity.amount") return decimalOfText(text) !== null && !text.startsWith("-") ? null : forms.capacity;
  if (kind === "number") return decimalOfText(text) !== null ? null : forms.number;
  if (name.endsWith(".currency")) return /^[A-Z]{3}$/.test(text) ? null : forms.currency;
  if (name === "plan.id" || name === "lines.line") return /^[^\s\p{C}:@]{1,80}$/u.test(text) ? null : forms.name;
  const allowed = bundleWords[name];
  if (allowed === undefined || allowed.includes(text)) return null;
  const some = allowed.length > 12 ? `${allowed.slice(0, 12).join(", ")} …` : allowed.join(", ");
  return { en: `it is one of ${some}`, zh: `应为 ${some} 之一` };
}

/** The rows of a table, whatever its columns are. */
function rowsOf(content: BundleContent, table: BundleTableName): readonly Readonly<Partial<Record<string, string>>>[] {
  return content[table];
}

/** Ids of the types that a bundle names. */
async function knownNames(records: Pick<RecordStore, "list">, content: BundleContent): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const wanted = new Set(
    Object.entries(referenceColumns)
      .filter(([name]) => {
        const [table, column] = name.split(".") as [BundleTableName, string];
        return rowsOf(content, table).some((row) => row[column] !== "");
      })
      .map(([, type]) => type),
  );
  return new Map(await Promise.all([...wanted].map(async (type) => [type, new Set((await records.list(type)).map(({ id }) => id))] as const)));
}

/** What a use case on bundles needs. */
export type BundlePorts = Pick<Ports, "bundles" | "hasher">;
