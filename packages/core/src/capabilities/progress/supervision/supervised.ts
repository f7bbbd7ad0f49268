import { byCodePoint } from "@quoin/methods";
import type { Award } from "../../../register/entities/award.ts";
import type { Evaluation } from "../../../register/entities/evaluation.ts";
import type { Programme } from "../../funding/entities/programme.ts";
import type { Inspection } from "../entities/inspection.ts";

/** Years within which a programme is looked at once: evaluated, or inspected. */
export const supervisionYears = 3;

export interface SupervisionRecords {
  readonly awards: readonly Pick<Award, "programme" | "award_date">[];
  readonly evaluations: readonly Pick<Evaluation, "subject" | "year" | "points">[];
  readonly inspections: readonly Pick<Inspection, "subject" | "day">[];
}

export interface Supervised {
  readonly id: string;
  /** Its first award or the first year with calls, whichever came first; else the day from which it holds; null where none of them is known. */
  readonly since: string | null;
  /** Newest year that was evaluated; an evaluation for which nothing was known is none. */
  readonly evaluated: number | null;
  readonly inspected: string | null;
  /** By when it is looked at again: so many years after the last time, else after its beginning. */
  readonly due: string | null;
  /** `due`: that day has passed; `unknown`: it was never looked at, and when it began is not known. */
  readonly state: "done" | "not-yet" | "due" | "unknown";
}

/** How programmes stand to being looked at once in so many years, on a day; by id. */
export function supervised(
  programmes: readonly Pick<Programme, "id" | "call_years" | "valid_from">[],
  { awards, evaluations, inspections }: SupervisionRecords,
  { at, years = supervisionYears }: { readonly at: string; readonly years?: number },
): readonly Supervised[] {
  return programmes
    .map((programme): Supervised => {
      const { id } = programme;
      const isOwn = ({ subject }: Pick<Inspection, "subject">) => subject.type === "programme" && subject.id === id;
      const graded = evaluations.filter((each) => isOwn(each) && each.points !== null && `${each.year}` <= at.slice(0, 4)).map(({ year }) => year);
      const evaluated = graded.length === 0 ? null : Math.max(...graded);
      const inspected = newest(inspections.filter((each) => isOwn(each) && each.day <= at).map(({ day }) => day));
      const since = beginning(programme, awards);
      const last = newest([...(evaluated === null ? [] : [`${evaluated}-12-31`]), ...(inspected === null ? [] : [inspected])]);
      const from = last ?? since;
      const due = from === null ? null : yearsAfter(from, years);
      return { id, since, evaluated, inspected, due, state: due === null ? "unknown" : due < at ? "due" : last === null ? "not-yet" : "done" };
    })
    .sort((a, b) => byCodePoint(a.id, b.id));
}

function beginning({ id, call_years, valid_from }: Pick<Programme, "id" | "call_years" | "valid_from">, awards: SupervisionRecords["awards"]): string | null {
  const [award] = awards.flatMap(({ programme, award_date }) => (programme === id ? [award_date] : [])).sort();
  const called = call_years.length === 0 ? null : `${Math.min(...call_years)}`;
  if (award === undefined) return called ?? valid_from;
  // Of one year the day of the award says more.
  return called !== null && called < award.slice(0, 4) ? called : award;
}

function newest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null;
}

/** The same day so many years later; the end of the month or year where no more is known. */
function yearsAfter(date: string, years: number): string {
  const [year = "", month, day] = date.split("-");
  const of = String(Number(year) + years);
  if (month === undefined) return `${of}-12-31`;
  const lastDay = new Date(Date.UTC(Number(of), Number(month), 0)).getUTCDate();
  return `${of}-${month}-${String(Math.min(Number(day ?? lastDay), lastDay)).padStart(2, "0")}`;
}
