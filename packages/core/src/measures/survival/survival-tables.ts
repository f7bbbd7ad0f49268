import {
  type CoxModel,
  coxModel,
  cumulativeIncidence,
  curveTest,
  firstTimeAtMost,
  orderByTime,
  partedOrder,
  restrictedMean,
  riskTables,
  type Subjects,
  subjectsAt,
  survivalCurve,
  type Ties,
} from "@quoin/methods";
import { elementAt } from "../../contract/assert-present.ts";
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
  const { groups, kinds, terms, strata: parts } = read;
  const byTime = orderByTime(read.subjects.time);
  const subjects = subjectsAt(read.subjects, byTime);
  const order = byTime.map((_, at) => at);
  const strata = parts === undefined ? undefined : { of: Int32Array.from(byTime, (subject) => parts.of[subject]!), count: parts.count };
  const tables = riskTables(subjects, order, groups.length);
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
          const { statistic, df, p } = curveTest(subjects, order, groups.length, rho, strata);
          return [rho === 0 ? "logrank" : "fleming-harrington", rho, groups.length, statistic, df, p];
        });
  const cox = coxRows(read.subjects, terms, ties);
  const orders = kinds.length === 0 || subjects.group === undefined ? [order] : partedOrder(order, subjects.group, groups.length);
  const incidence = groups.flatMap((name, group) =>
    kinds.flatMap((kind, place) => {
      const { time, incidence: shares, se } = cumulativeIncidence(subjects, elementAt(orders, group), place + 1);
      return Array.from(time, (at, row): Cell[] => [name, kind, at, shares[row] ?? Number.NaN, se[row] ?? Number.NaN]);
    }),
  );
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

/** The Cox model over the rows in which every term is known. */
function coxRows(subjects: Subjects, terms: readonly Term[], ties: Ties): { readonly rows: readonly (readonly Cell[])[]; readonly notes: readonly Note[] } {
  if (terms.length === 0) return { rows: [], notes: [] };
  const { entry } = subjects;
  const all = subjects.time.length;
  const known = Uint32Array.from({ length: all }, (_, row) => row).filter((row) => terms.every(({ values }) => !Number.isNaN(values[row])));
  const left = all - known.length;
  const lacking = new Set(terms.filter(({ values }) => values.some(Number.isNaN)).map(({ covariate }) => `'${covariate}'`));
  const own: Subjects = {
    time: Float64Array.from(known, (row) => subjects.time[row]!),
    event: Int32Array.from(known, (row) => subjects.event[row]!),
    entry: entry === undefined ? undefined : Float64Array.from(known, (row) => entry[row]!),
  };
  const x = new Float64Array(known.length * terms.length);
  for (const [term, { values }] of terms.entries()) for (let place = 0; place < known.length; place++) x[place * terms.length + term] = values[known[place]!]!;
  const model: CoxModel | null = coxModel(own, x, terms.length, ties);
  const notes = [
    ...(left > 0 ? [note("survival.left-out", { count: left, columns: [...lacking].join(", ") })] : []),
    ...(model === null ? [note("survival.no-maximum", { terms: terms.map(({ name }) => name).join(", ") })] : []),
  ];
  if (model === null) return { rows: [], notes };
  const { coefficient, se, robustSe, z, p, low, high, schoenfeldP } = model;
  return {
    rows: terms.map(({ name }, term) => [name, ...[coefficient, se, robustSe, z, p, low, high, schoenfeldP].map((values) => values[term] ?? Number.NaN)]),
    notes,
  };
}
