import {
  cooccurrenceSums,
  type EntryCandidates,
  type Presence,
  presenceOf,
  type RelatednessNormalisation,
  relatedness,
  type ScoreSign,
  ubiquity,
} from "@quoin/methods";
import { elementAt } from "../../../../contract/assert-present.ts";
import { fault, type Outcome, success } from "../../../../contract/outcome.ts";
import { textAt } from "../../../../evidence/cells/raw-column.ts";
import type { ComplexityDiagnostics } from "../../../../measures/complexity/complexity-diagnostics.ts";
import type { MeasuredTable } from "../../../../measures/measured-table.ts";
import { type MeasuredContext, type MeasuredSelection, measured } from "../../../../measures/registry/measured.ts";
import { entryCandidates, type StandingOfTime, type Transition, transitionsOf } from "../../../../measures/relatedness/transitions.ts";
import type { FieldOf, TableContract } from "../../../../schema/table.ts";

/** How regions are said to hold activities, and activities to be near each other. */
export interface SpaceChoice {
  readonly threshold: number;
  readonly normalisation: RelatednessNormalisation;
}

/** Which rows of which table regions are compared by. */
export interface SpaceRows<T extends TableContract> {
  readonly from: T;
  readonly as: { readonly location: FieldOf<T>; readonly activity: FieldOf<T>; readonly time: FieldOf<T>; readonly value: FieldOf<T> };
  readonly where?: MeasuredSelection<"relatedness", T>["where"];
}

/** Who holds what at one time, and how near the rest lies. */
export interface SpaceOfTime extends StandingOfTime {
  readonly presence: Presence;
  /** Nearness of activities, activities x activities: made from who holds what when it is asked for. */
  phi(): Float64Array;
}

/** Regions in the space of their activities: who holds what at each time, how near the rest lies, and what came next. */
export interface RegionSpace {
  /** In the order of times; none where the evidence holds nothing. */
  readonly times: readonly SpaceOfTime[];
  readonly transitions: readonly Transition[];
  readonly candidates: EntryCandidates;
}

/** How complex what is held at one time is. */
export interface SpaceComplexity {
  /** By location; NaN where there is none. */
  readonly eci: ReadonlyMap<string, number>;
  readonly diversity: ReadonlyMap<string, number>;
  /** By activity; NaN where there is none. */
  readonly pci: ReadonlyMap<string, number>;
  readonly sign: ScoreSign | null;
}

/** Of these nothing is held: the table says so, and a space without times does. */
const holdsNothing = "structure.no-positive-value";

/** The one place where findings and pages get relatedness and entries from: the measured step, so that whoever asks the same of the same rows shares one computation. */
export async function regionSpace<T extends TableContract>(
  context: MeasuredContext,
  { from, as, where }: SpaceRows<T>,
  { threshold, normalisation }: SpaceChoice,
): Promise<Outcome<RegionSpace>> {
  // One draw: what the bootstrap of the family says is asked again, by the rules, on their own terms.
  const parameters = { threshold, normalisation, tables: ["standing"], draws: 1 };
  const answer = await measured(context, "relatedness", { from, as, ...(where === undefined ? {} : { where }), parameters });
  if (!answer.ok) return answer.notes.every(({ code }) => code === holdsNothing) ? success(spaceOf([])) : fault(answer.notes);
  const standing = answer.value.table("standing");
  return success(spaceOf(standing.rowCount === 0 ? [] : standingTimes(standing, normalisation)));
}

/** Complexity of what is held at one time, in the convention of py-ecomplexity. */
export async function spaceComplexity<T extends TableContract>(
  context: MeasuredContext,
  { from, as, where }: Omit<SpaceRows<T>, "where"> & Required<Pick<SpaceRows<T>, "where">>,
  { threshold }: Pick<SpaceChoice, "threshold">,
): Promise<Outcome<SpaceComplexity>> {
  const { time: _, ...timeless } = as;
  const answer = await measured(context, "complexity", { from, as: timeless, where, parameters: { threshold, tables: ["locations", "activities"] } });
  if (!answer.ok) return answer;
  const [diagnostics] = answer.value.documents.flatMap(({ name, value }) => (name === "diagnostics" ? (value as ComplexityDiagnostics[]) : []));
  const locations = answer.value.table("locations");
  return success({
    eci: figuresBy(locations, "location", "eci"),
    diversity: figuresBy(locations, "location", "diversity"),
    pci: figuresBy(answer.value.table("activities"), "activity", "pci"),
    sign: diagnostics?.sign ?? null,
  });
}

function spaceOf(times: readonly SpaceOfTime[]): RegionSpace {
  const transitions = transitionsOf(times);
  return { times, transitions, candidates: entryCandidates(transitions) };
}

/** The matrices of the table: its rows stand time by time, location by location, every activity of the time once for each. */
function standingTimes(table: MeasuredTable, normalisation: RelatednessNormalisation): SpaceOfTime[] {
  const [time, location, activity] = [table.texts("time"), table.texts("location"), table.texts("activity")];
  const [value, advantage, present, density] = [table.numbers("value"), table.numbers("advantage"), table.numbers("present"), table.numbers("density")];
  const times: SpaceOfTime[] = [];
  for (let start = 0, end = 0; start < table.rowCount; start = end) {
    while (end < table.rowCount && time.codes[end] === time.codes[start]) end += 1;
    const named = (texts: typeof location): string[] => [...new Set(texts.codes.subarray(start, end))].map((code) => elementAt(texts.texts, code));
    const [locations, activities] = [named(location), named(activity)];
    const unknown = Uint8Array.from(present.subarray(start, end), (mark) => Number(Number.isNaN(mark)));
    const marks = Uint8Array.from(present.subarray(start, end), (mark) => (mark === 1 ? 1 : 0));
    const presence = presenceOf(marks, locations.length, activities.length);
    times.push({
      matrix: {
        time: textAt(time, start),
        locations,
        activities,
        values: Float64Array.from(value.subarray(start, end), (each) => (Number.isNaN(each) ? 0 : each)),
        unknown,
      },
      advantage: advantage.slice(start, end),
      marks,
      holders: ubiquity(presence),
      density: density.slice(start, end),
      presence,
      phi: once(() => relatedness(cooccurrenceSums(presence), presence, normalisation)),
    });
  }
  return times;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function figuresBy(table: MeasuredTable, key: string, column: string): Map<string, number> {
  const [{ codes, texts }, figures] = [table.texts(key), table.numbers(column)];
  return new Map(Array.from(codes, (code, row) => [elementAt(texts, code), figures[row]!]));
}
