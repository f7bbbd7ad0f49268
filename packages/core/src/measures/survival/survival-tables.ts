import {
  type CoxModel,
  coxModel,
  cumulativeIncidence,
  curveTest,
  firstTimeAtMost,
  orderByTime,
  restrictedMean,
  riskTable,
  type Subjects,
  survivalCurve,
  type Ties,
} from "@quoin/methods";
import { csvTable } from "../../contract/csv-text.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { type Note, note } from "../../language/note.ts";
import type { ReadSubjects, Term } from "./read-subjects.ts";

type Cell = string | number | null;

/** The tables of the family, in the order and with the columns of the contract; rows by group, time, kind. */
export function survivalFiles(
  read: ReadSubjects,
  horizon: number | undefined,
  ties: Ties,
): { readonly files: readonly OutputFile[]; readonly notes: readonly Note[] } {
  const { subjects, groups, kinds, terms } = read;
  const order = orderByTime(subjects.time);
  const isIn = (group: number) => (groups.length === 1 ? undefined : (subject: number) => subjects.group?.[subject] === group);
  const tables = groups.map((_, group) => riskTable(subjects, order, isIn(group)));
  const curves = tables.map((table) => survivalCurve(table));
  const upTo = horizon ?? Math.min(...tables.map(({ time }) => time.at(-1) ?? 0));
  const curveRows = groups.flatMap((name, group) => {
    const [table, curve] = [tables[group], curves[group]];
    if (table === undefined || curve === undefined) return [];
    return Array.from(table.time, (time, at): Cell[] => [
      ...[name, time, table.atRisk[at] ?? 0, table.events[at] ?? 0, table.censored[at] ?? 0],
      ...[curve.survival, curve.se, curve.low, curve.high, curve.cumulativeHazard].map((values) => values[at] ?? Number.NaN),
    ]);
  });
  const summaryRows = groups.flatMap((name, group): Cell[][] => {
    const [table, curve] = [tables[group], curves[group]];
    if (table === undefined || curve === undefined) return [];
    const medians = [curve.survival, curve.low, curve.high].map((values) => firstTimeAtMost(table.time, values, 0.5));
    const { mean, se } = restrictedMean(table, curve.survival, upTo);
    const events = table.events.reduce((sum, each) => sum + each, 0);
    return [[name, events + table.censored.reduce((sum, each) => sum + each, 0), events, ...medians, mean, se, upTo]];
  });
  const tests =
    groups.length < 2
      ? []
      : ([0, 1] as const).map((rho): Cell[] => {
          const { statistic, df, p } = curveTest(subjects, order, groups.length, rho);
          return [rho === 0 ? "logrank" : "fleming-harrington", rho, groups.length, statistic, df, p];
        });
  const cox = coxRows(subjects, terms, ties);
  const incidence = groups.flatMap((name, group) => {
    const own = groups.length === 1 ? subjects : ofGroup(subjects, group);
    const ownOrder = groups.length === 1 ? order : orderByTime(own.time);
    return kinds.flatMap((kind, place) => {
      const { time, incidence: shares, se } = cumulativeIncidence(own, ownOrder, place + 1);
      return Array.from(time, (at, row): Cell[] => [name, kind, at, shares[row] ?? Number.NaN, se[row] ?? Number.NaN]);
    });
  });
  const table = (name: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): OutputFile => ({ name, parts: [csvTable(columns, rows)] });
  return {
    files: [
      table("survival.csv", ["group", "time", "at_risk", "events", "censored", "survival", "se", "low", "high", "cumulative_hazard"], curveRows),
      table("summary.csv", ["group", "n", "events", "median", "median_low", "median_high", "rmst", "rmst_se", "horizon"], summaryRows),
      table("tests.csv", ["test", "rho", "groups", "statistic", "df", "p"], tests),
      table("cox.csv", ["term", "coefficient", "se", "robust_se", "z", "p", "low", "high", "schoenfeld_p"], cox.rows),
      table("incidence.csv", ["group", "kind", "time", "incidence", "se"], incidence),
    ],
    notes: cox.notes,
  };
}

function ofGroup({ time, event, entry, group }: Subjects, own: number): Subjects {
  const rows = Array.from(time.keys()).filter((row) => group?.[row] === own);
  const pick = <T extends Float64Array | Int32Array>(values: T): T => (values as Float64Array).filter((_, row) => group?.[row] === own) as T;
  return { time: Float64Array.from(rows, (row) => time[row] ?? 0), event: pick(event), entry: entry === undefined ? undefined : pick(entry) };
}

/** The Cox model over the rows in which every term is known. */
function coxRows(subjects: Subjects, terms: readonly Term[], ties: Ties): { readonly rows: readonly (readonly Cell[])[]; readonly notes: readonly Note[] } {
  if (terms.length === 0) return { rows: [], notes: [] };
  const known = Array.from(subjects.time.keys()).filter((row) => terms.every(({ values }) => !Number.isNaN(values[row])));
  const left = subjects.time.length - known.length;
  const of = (values: Float64Array | Int32Array) => known.map((row) => values[row] ?? 0);
  const own: Subjects = {
    time: Float64Array.from(of(subjects.time)),
    event: Int32Array.from(of(subjects.event)),
    entry: subjects.entry === undefined ? undefined : Float64Array.from(of(subjects.entry)),
  };
  const x = Float64Array.from(known.flatMap((row) => terms.map(({ values }) => values[row] ?? Number.NaN)));
  const model: CoxModel | null = coxModel(own, x, terms.length, ties);
  const notes = [
    ...(left > 0 ? [note("survival.left-out", { count: left })] : []),
    ...(model === null ? [note("survival.no-maximum", { terms: terms.map(({ name }) => name).join(", ") })] : []),
  ];
  if (model === null) return { rows: [], notes };
  const { coefficient, se, robustSe, z, p, low, high, schoenfeldP } = model;
  return {
    rows: terms.map(({ name }, term) => [name, ...[coefficient, se, robustSe, z, p, low, high, schoenfeldP].map((values) => values[term] ?? Number.NaN)]),
    notes,
  };
}
