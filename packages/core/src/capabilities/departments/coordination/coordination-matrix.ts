import type { Solver } from "@quoin/optimise";
import { groupBy } from "../../../contract/group-by.ts";
import { integer } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import { recordName } from "../../../register/record-label.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { judgeGap } from "../rules/coordination/judge-gap.ts";
import { judgeOverlap } from "../rules/coordination/judge-overlap.ts";
import {
  type Coordination,
  type CoordinationCell,
  columnsOf,
  coordinationCells,
  gaps as gapsOf,
  moneyOf,
  overlaps as overlapsOf,
  publishedCalls,
  type Thing,
} from "../rules/coordination/matrix.ts";
import type { CoordinationAnswer } from "./coordination-answer.ts";
import { coordinationMatrixWords as words } from "./coordination-matrix.words.ts";
import { departmentMerges } from "./department-merges.ts";
import { coverOfGaps } from "./gap-cover.ts";

interface MatrixRequest {
  readonly gathered: Coordination;
  readonly organisations: readonly StoredRecord[];
  /** Of the workspace; records without one are in it. */
  readonly currency: string;
  readonly limits: { readonly overlap: Parameters<typeof judgeOverlap>[1]; readonly gap: Parameters<typeof judgeGap>[1] };
  readonly asked: { readonly department?: string | undefined; readonly technology?: string | undefined };
  readonly solver: Solver;
}

const saved = words.say("saved");

/** The matrix as an official reads it. Verdicts, overlaps and the cover are those of the whole register; what was asked for chooses which of them are shown. */
export async function coordinationMatrix({ gathered, organisations, currency, limits, asked, solver }: MatrixRequest): Promise<CoordinationAnswer> {
  const entries = coordinationCells(gathered);
  const things = new Map([...gathered.items, ...gathered.technologies].map((record) => [`${record.type}:${record.id}`, record]));
  const labels = new Map([...organisations, ...gathered.programmes].map((record) => [`${record.type}:${record.id}`, recordName(record)]));
  const labelOf = (key: string, id: string): LocalText => labels.get(key) ?? { en: id, zh: id };
  const department = (id: string) => ({ id, label: labelOf(`organisation:${id}`, id) });
  const thing = (column: string): LocalText => {
    const record = things.get(column);
    const id = column.slice(column.indexOf(":") + 1);
    return record === undefined ? { en: id, zh: id } : recordName(record);
  };
  const isInvented = (column: string): boolean =>
    things.get(column)?.body.synthetic === true || entries.some((entry) => entry.column === column && entry.record.body.synthetic === true);
  /** Real money where there is some: invented money is added to none. */
  const moneyIn = (own: readonly CoordinationCell[]): number | null => {
    const real = own.filter(({ record }) => !record.body.synthetic);
    const counted = real.length > 0 ? real : own;
    return counted.every(({ record }) => (record.body.currency ?? currency) === currency) ? moneyOf(counted) : null;
  };
  const isAsked = (column: string): boolean =>
    asked.technology === undefined ||
    column === `technology:${asked.technology}` ||
    column === `item:${asked.technology}` ||
    technologyOfItem(things.get(column)) === asked.technology;
  const isOfDepartment = (...ids: string[]): boolean => asked.department === undefined || ids.includes(asked.department);

  const { needed, open } = gapsOf(gathered);
  const gaps = open.map(({ type, id }) => `${type}:${id}`);
  const cover = await coverOfGaps(gaps, gathered, solver);
  const cells = [...groupBy(entries, ({ department: own, column, instrument }) => JSON.stringify([own, column, instrument]))]
    .map(([, own]) => cellOf(own, moneyIn(own)))
    .toSorted((a, b) => order(a.column, b.column) || order(a.department, b.department) || order(a.instrument ?? "~", b.instrument ?? "~"));
  const overlaps = overlapsOf(entries).map(({ column, departments, overlap, isByMoney }) => ({
    column,
    label: thing(column),
    overlap,
    comparable: overlap >= limits.overlap.overlap,
    by: isByMoney ? ("money" as const) : ("count" as const),
    departments: departments.map(({ department: id, share, count }) => ({
      ...department(id),
      share,
      money: moneyIn(entries.filter((entry) => entry.column === column && entry.department === id)),
      count,
    })),
    synthetic: isInvented(column),
  }));
  const merges = departmentMerges(
    overlaps
      .filter(({ comparable }) => comparable)
      .map(({ column, departments }) => ({ column, departments: departments.map(({ id, money }) => ({ department: id, amount: money })) })),
  ).toSorted((a, b) => (b.money ?? -1) - (a.money ?? -1) || order(a.column, b.column));
  const columns = columnStandings(gathered, entries, needed).map((each) => ({ ...each, label: thing(each.id), synthetic: isInvented(each.id) }));
  const invented = (column: string) => things.get(column)?.body.synthetic === true;
  return {
    currency,
    departments: [...groupBy(entries, ({ department: id }) => id)]
      .map(([id, own]) => ({
        ...department(id),
        money: moneyIn(own),
        count: new Set(own.map(({ record }) => `${record.type}:${record.id}`)).size,
        synthetic: own.some(({ record }) => record.body.synthetic === true),
      }))
      .toSorted((a, b) => order(a.id, b.id)),
    columns: columns.filter(
      ({ id }) => isAsked(id) && (asked.department === undefined || cells.some((cell) => cell.column === id && isOfDepartment(cell.department))),
    ),
    cells: cells.filter((cell) => isAsked(cell.column) && isOfDepartment(cell.department)),
    overlaps: overlaps.filter(({ column, departments }) => isAsked(column) && isOfDepartment(...departments.map(({ id }) => id))),
    gaps: gaps.filter(isAsked).map((id) => ({ id, label: thing(id), synthetic: invented(id) })),
    cover: {
      programmes: cover.programmes.map(({ id, covers }) => ({
        id,
        label: labelOf(`programme:${id}`, id),
        covers: [...covers],
        synthetic: gathered.programmes.some((programme) => programme.id === id && programme.body.synthetic === true) || covers.some(invented),
      })),
      uncovered: [...cover.uncovered],
      certificate: cover.certificate,
    },
    merges: merges
      .filter(({ column, lead, joins }) => isAsked(column) && isOfDepartment(lead, ...joins))
      .map(({ column, lead, joins, money }) => ({
        column,
        label: thing(column),
        lead: department(lead),
        joins: joins.map(department),
        joins_with: money,
        synthetic: isInvented(column),
      })),
    saved: {
      value: null,
      statement: saved.text,
      statement_data: saved.data,
    },
    verdicts: { overlap: spoken(judgeOverlap(gathered, limits.overlap)), gap: spoken(judgeGap(gathered, limits.gap)), money: moneyVerdict(cells) },
    synthetic: columns.some(({ synthetic }) => synthetic),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function cellOf(own: readonly CoordinationCell[], money: number | null): CoordinationAnswer["cells"][number] {
  const [{ department, column, instrument }] = own as readonly [CoordinationCell];
  const records = [...new Map(own.map(({ record }) => [`${record.type}:${record.id}`, record])).values()];
  return {
    department,
    column,
    instrument,
    money,
    count: records.length,
    records: records.map((record) => ({ type: record.type, id: record.id, label: recordName(record) })),
    synthetic: records.some(({ body }) => body.synthetic),
  };
}

function technologyOfItem(thing: Thing | undefined): string | null {
  return thing?.type === "item" ? thing.body.technology : null;
}

/** Everything that is needed or acted on, and what is known of it; the absent and the unknown are told apart. */
function columnStandings(
  gathered: Coordination,
  entries: readonly CoordinationCell[],
  needed: readonly StoredRecord[],
): Omit<CoordinationAnswer["columns"][number], "label" | "synthetic">[] {
  const naming = groupBy(
    [...publishedCalls(gathered), ...gathered.programmes, ...gathered.projects].flatMap((record) => columnsOf(record).map((column) => ({ column, record }))),
    ({ column }) => column,
  );
  const entriesOf = groupBy(entries, ({ column }) => column);
  const neededIds = new Set(needed.map(({ type, id }) => `${type}:${id}`));
  const technologyOf = new Map(gathered.items.map(({ id, body }) => [`item:${id}`, `technology:${body.technology}`]));
  return [...new Set([...neededIds, ...naming.keys()])].toSorted().map((id) => {
    const own = entriesOf.get(id) ?? [];
    const isNamed = naming.has(id);
    const acting = new Set(own.map(({ record }) => record));
    const standing = own.some(({ instrument }) => instrument !== null)
      ? "instrument"
      : own.length > 0
        ? "instrument-unknown"
        : isNamed
          ? "department-unknown"
          : naming.has(technologyOf.get(id) ?? "")
            ? "by-technology"
            : "none";
    return {
      id,
      type: id.startsWith("item:") ? "item" : "technology",
      record: id.slice(id.indexOf(":") + 1),
      needed: neededIds.has(id),
      standing,
      without_department: (naming.get(id) ?? []).filter(({ record }) => !acting.has(record)).map(({ record }) => ({ type: record.type, id: record.id })),
    };
  });
}

function spoken(drafts: ReturnType<typeof judgeOverlap>): CoordinationAnswer["verdicts"]["gap"] {
  const [draft] = drafts;
  if (draft === undefined) throw new Error("a rule on the nation answers once");
  return { verdict: draft.verdict, statement: draft.statement.text, statement_data: draft.statement.data };
}

/** Said only where money by department cannot be told in full. */
function moneyVerdict(cells: CoordinationAnswer["cells"]): CoordinationAnswer["verdicts"]["money"] {
  const known = cells.filter(({ money }) => money !== null).length;
  if (cells.length > 0 && known === cells.length) return null;
  const { text, data } =
    cells.length === 0 ? words.say("no-cells") : words.say("some-amounts", { known: integer(known, "cells"), cells: integer(cells.length, "cells") });
  return { verdict: "insufficient-data", statement: text, statement_data: data };
}
