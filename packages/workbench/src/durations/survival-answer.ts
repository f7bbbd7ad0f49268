/** A step of a curve: what is told from this time on. */
export interface Step {
  readonly time: number;
  readonly value: number;
  /** Null where nothing can be told of it. */
  readonly low: number | null;
  readonly high: number | null;
  readonly atRisk: number | null;
  readonly events: number | null;
  readonly censored: number | null;
}

export interface Line {
  readonly group: string;
  readonly kind: string | null;
  readonly steps: readonly Step[];
}

type Row = Readonly<Record<string, string>>;

/** The files of `measure survival`, read for a picture. */
export interface SurvivalAnswer {
  readonly curves: readonly Line[];
  readonly incidence: readonly Line[];
  readonly summary: readonly Row[];
  readonly tests: readonly Row[];
  readonly cox: readonly Row[];
  /** Of times between dates; null where numbers keep a unit of their own. */
  readonly unit: "days" | "months" | "years" | null;
  /** Whether invented cases of the register are among them; a file of one's own does not say. */
  readonly synthetic: boolean;
}

/** Reads what the command delivers; a table that is not among the files has no rows. */
export function survivalAnswer(files: readonly { readonly name: string; readonly text: string }[]): SurvivalAnswer {
  const rows = (name: string) => csvRecords(files.find((file) => file.name === name)?.text ?? "");
  const provenance: unknown = JSON.parse(files.find(({ name }) => name === "provenance.json")?.text ?? "{}");
  const unit = member(member(provenance, "parameters"), "unit");
  return {
    curves: lines(rows("survival.csv"), "survival"),
    incidence: lines(rows("incidence.csv"), "incidence"),
    summary: rows("summary.csv"),
    tests: rows("tests.csv"),
    cox: rows("cox.csv"),
    unit: unit === "days" || unit === "months" || unit === "years" ? unit : null,
    synthetic: rows("cases.csv").some((row) => row["synthetic"] === "true"),
  };
}

function member(held: unknown, name: string): unknown {
  return typeof held === "object" && held !== null && name in held ? Object.entries(held).find(([key]) => key === name)?.[1] : undefined;
}

/** The number of a cell, null of an empty one. */
export function numberOf(row: Row, column: string): number | null {
  const cell = row[column] ?? "";
  return cell === "" ? null : Number(cell);
}

function lines(rows: readonly Row[], value: string): Line[] {
  const found = new Map<string, { readonly group: string; readonly kind: string | null; readonly steps: Step[] }>();
  for (const row of rows) {
    const [group, kind] = [row["group"] ?? "", row["kind"] ?? null];
    const key = JSON.stringify([group, kind]);
    const line = found.get(key) ?? { group, kind, steps: [] };
    found.set(key, line);
    line.steps.push({
      time: Number(row["time"]),
      value: Number(row[value]),
      low: numberOf(row, "low"),
      high: numberOf(row, "high"),
      atRisk: numberOf(row, "at_risk"),
      events: numberOf(row, "events"),
      censored: numberOf(row, "censored"),
    });
  }
  return [...found.values()];
}

/** Records of a table as the command prints it: comma, header row, quotes where needed. */
export function csvRecords(text: string): Row[] {
  const cells = /("(?:[^"]|"")*"|[^,\n]*)(,|\n|$)/gy;
  const rows: string[][] = [];
  let row: string[] = [];
  for (let match = cells.exec(text); match !== null && cells.lastIndex <= text.length; match = cells.exec(text)) {
    const [, written = "", end = ""] = match;
    if (end === "" && written === "" && row.length === 0) break;
    row.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written);
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  const [head = [], ...records] = rows;
  return records.map((record) => Object.fromEntries(head.map((name, at) => [name, record[at] ?? ""])));
}

/** How many are at risk at a time: those of the first step at it or after it, none after the last. */
export function atRiskAt(steps: readonly Step[], time: number): number {
  return steps.find((step) => step.time >= time)?.atRisk ?? 0;
}

/** At most so many steps, the last among them: a drawing has no more places. */
export function thinned(steps: readonly Step[], most: number): readonly Step[] {
  if (steps.length <= most) return steps;
  const every = Math.ceil(steps.length / most);
  return steps.filter((_, at) => at % every === every - 1 || at === steps.length - 1);
}

/** A curve that goes on as it is until a time. */
export function heldTo(steps: readonly Step[], time: number): readonly Step[] {
  const last = steps.at(-1);
  return last === undefined || last.time >= time ? steps : [...steps, { ...last, time, events: 0, censored: null }];
}
