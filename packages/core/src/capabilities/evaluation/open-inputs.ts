import { decimalRatio, decimalSum, recordedDecimal } from "@quoin/methods";
import { integer } from "../../language/statement/values.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { type RecordNamed, recordsOf } from "../../register/typed-records.ts";
import type { Facility } from "../facilities/entities/facility.ts";
import { lastDay } from "../progress/calendar-days.ts";
import type { ComputedInput, EvaluationWindow } from "./computed-inputs.ts";
import { evaluationWords as words } from "./evaluation.words.ts";

/** What is recorded of a body beside money and hours: what it passes on, tests, teaches and drafts. */
export interface OpenRecords {
  readonly results: readonly RecordNamed<"result">[];
  readonly transfers: readonly RecordNamed<"transfer">[];
  readonly products: readonly RecordNamed<"evaluated-product">[];
  readonly trainings: readonly RecordNamed<"training">[];
  readonly cohorts: readonly RecordNamed<"cohort">[];
  readonly standards: readonly RecordNamed<"standard">[];
  readonly years: readonly RecordNamed<"institute-year">[];
}

export async function openRecords(records: Pick<RecordStore, "list">): Promise<OpenRecords> {
  const [results, transfers, products, trainings, cohorts, standards, years] = await Promise.all([
    recordsOf(records, "result"),
    recordsOf(records, "transfer"),
    recordsOf(records, "evaluated-product"),
    recordsOf(records, "training"),
    recordsOf(records, "cohort"),
    recordsOf(records, "standard"),
    recordsOf(records, "institute-year"),
  ]);
  return { results, transfers, products, trainings, cohorts, standards, years };
}

interface Asked {
  readonly open: OpenRecords;
  /** The body that is evaluated, or that hosts the facility. */
  readonly body: string;
  readonly facilities: ReadonlySet<string>;
  readonly isIn: (day: string | null) => boolean;
  readonly year: number;
}

/**
 * Inputs of scorecards that results, products, trainings, standards and yearly records of institutes answer, by the item's code. Where nothing of the kind is recorded of the body at all, nobody knows
 * the value: it is not zero.
 */
const computes: Readonly<Record<string, (asked: Asked) => ComputedInput>> = {
  results_transferred: ({ open, body, isIn }) => {
    const own = new Set(open.results.filter(({ owners }) => owners.some(({ organisation }) => organisation === body)).map(({ id }) => id));
    const signed = open.transfers.filter(({ result, signed_on: on }) => own.has(result) && isIn(on));
    return {
      value: own.size === 0 ? null : signed.length,
      evidence: words.say("transferred", { signed: integer(signed.length, "transfers"), own: integer(own.size, "results") }),
    };
  },
  products_passed: ({ open, facilities, isIn }) => {
    const own = open.products.filter(({ facility }) => facility !== null && facilities.has(facility));
    const passed = own.filter(({ on, result }) => isIn(on) && result !== "fail");
    return {
      value: own.length === 0 ? null : passed.length,
      evidence: words.say("passed", { passed: integer(passed.length, "products"), all: integer(own.length, "products") }),
    };
  },
  people_trained: ({ open, body, isIn }) => {
    const own = new Set(open.trainings.filter(({ organisation }) => organisation === body).map(({ id }) => id));
    const ended = open.cohorts.filter(({ training, to, completed }) => own.has(training) && isIn(to) && completed !== null);
    return {
      value: ended.length === 0 ? null : ended.reduce((sum, { completed }) => sum + (completed ?? 0), 0),
      evidence: words.say("trained", { ended: integer(ended.length, "cohorts"), own: integer(own.size, "trainings") }),
    };
  },
  standards_drafted: ({ open, body, year }) => {
    const own = open.standards.filter(({ drafted_by: by }) => by.some(({ organisation }) => organisation === body));
    const drafted = own.filter((each) => each.year === year);
    return {
      value: own.length === 0 ? null : drafted.length,
      evidence: words.say("drafted", { drafted: integer(drafted.length, "standards"), all: integer(own.length, "standards") }),
    };
  },
  market_income_share: ({ open, body, year }) => {
    const parts = open.years.find((each) => each.organisation === body && each.year === year)?.money ?? [];
    const sumOf = (isMeant: (kind: string) => boolean) => decimalSum(parts.flatMap(({ kind, amount }) => (isMeant(kind) ? [recordedDecimal(amount)] : [])));
    const all = sumOf(() => true);
    return {
      value:
        all.units <= 0n
          ? null
          : decimalRatio(
              sumOf((kind) => kind === "contract" || kind === "service"),
              all,
            ),
      evidence: words.say("market", { parts: integer(parts.length, "parts") }),
    };
  },
};

export const openInputs: ReadonlySet<string> = new Set(Object.keys(computes));

/** The value of an item for an organisation or for the host of a facility; null of another subject, and of an item that these records do not answer. */
export function openInput(
  code: string,
  open: OpenRecords,
  facilities: readonly Facility[],
  { type, id }: { readonly type: string; readonly id: string },
  { from, to }: Pick<EvaluationWindow, "from" | "to">,
): ComputedInput | null {
  const compute = computes[code];
  const body = type === "organisation" ? id : type === "facility" ? (facilities.find((each) => each.id === id)?.host ?? null) : null;
  if (compute === undefined || body === null) return null;
  const own = type === "facility" ? [id] : facilities.filter(({ host }) => host === id).map((each) => each.id);
  const isIn = (day: string | null): boolean => day !== null && lastDay(day) >= from && lastDay(day) <= to;
  return compute({ open, body, facilities: new Set(own), isIn, year: Number(to.slice(0, 4)) });
}
