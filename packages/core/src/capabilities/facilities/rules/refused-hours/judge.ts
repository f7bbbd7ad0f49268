import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { recordEvidence } from "../../../../diagnosis/finding/record-evidence.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { countedFrom, given, integer, listed, percent, recorded, year as yearOf } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { holdingStates } from "../../entities/booking.ts";
import { type RefusedAt, refusedDemand } from "../../refusals/refused-demand.ts";
import type { LentUnit } from "../../slots/lent-unit.ts";
import { hourMs } from "../../time/zoned-time.ts";
import { placeYear, type RefusedYear } from "./gather.ts";
import type { refusedHoursFacts } from "./refused-hours.ts";
import { refusedHoursWords as words } from "./refused-hours.words.ts";

type Limits = LimitsOf<typeof refusedHoursFacts>;

/** Units that the statement names. */
const named = 3;

/** What became of the refused hours of all units together. */
interface Sums {
  readonly units: readonly RefusedAt[];
  readonly refused: number;
  readonly had: number;
  readonly unknown: number;
  readonly free: number;
  readonly short: number;
  /** Of which it can be said whether a unit alike had them. */
  readonly told: number;
}

const parts = {
  elsewhere: { of: ({ free, told }: Sums) => free / told, limit: "free_share" },
  short: { of: ({ short, told }: Sums) => short / told, limit: "short_share" },
} as const;

/** Two findings on the whole: hours that were refused while a unit alike stood free, and hours that none had. A complete count of what the records hold: nothing is left to chance. */
export function judgeRefusedHours(gathered: RefusedYear, limits: Limits): FindingDraft[] {
  const { year, records } = gathered;
  const evidence = recordEvidence(records);
  const synthetic = records.some(({ body }) => body["synthetic"] === true);
  const open = (why: Parameters<typeof insufficientData>[1], reason: FindingDraft["reason"] = null) =>
    (["elsewhere", "short"] as const).map((part) => insufficientData(nation, why, evidence, { ...asked(part), synthetic, reason }));
  if (year === null) return open(words.say("none-recorded"));
  if (gathered.units.every(({ unit }) => unit.bookings.length === 0)) return open(words.say("no-bookings"));
  const sums = sumsAt(gathered, limits.reach);
  const counted = { year: yearOf(year), refused: hours(sums.refused), requests: integer(records.length, "requests") };
  if (sums.refused < limits.minimum_hours) return open(words.say("few", { ...counted, minimum: hours(limits.minimum_hours) }));
  if (sums.told < limits.minimum_known_share * (sums.refused - sums.had) || sums.told === 0)
    return open(words.say("unknown-classes", { ...counted, unknown: hours(sums.unknown) }), "not-coded");
  return (["elsewhere", "short"] as const).map((part): FindingDraft => {
    const { of, limit } = parts[part];
    const value = of(sums);
    const verdict = verdictOf(value, limits[limit]);
    return findingDraft({
      subject: nation,
      ...asked(part),
      evidence,
      synthetic,
      verdict,
      value,
      threshold: limits[limit],
      years: { from: year, to: year },
      baseline: words.text("baseline", { reach: given(limits.reach, "km"), limit: percent(limits[limit], 0) }),
      comparison: {
        kind: "threshold",
        text: words.text("comparison"),
        refused_hours: sums.refused,
        had_elsewhere_hours: sums.had,
        free_elsewhere_hours: sums.free,
        short_hours: sums.short,
        unknown_hours: sums.unknown,
        year,
        reach_km: limits.reach,
        units: sums.units.map(({ unit, refused, freeElsewhere, short, at }) => ({
          type: unit.type,
          id: unit.id,
          owner: unit.owner,
          region: unit.region,
          refused,
          free_elsewhere: freeElsewhere,
          short,
          elsewhere: at.map((each) => ({ type: each.unit.type, id: each.unit.id, owner: each.unit.owner, hours: each.hours })),
        })),
      },
      choices: choicesOf(gathered, part, value, limits),
      statement: words.say(part, {
        ...counted,
        told: hours(sums.told),
        part: hours(part === "elsewhere" ? sums.free : sums.short),
        share: percent(value),
        reach: given(limits.reach, "km"),
        names: namesOf(sums.units, part, gathered.spans),
        beside: besides(sums, year),
      }),
    });
  });
}

/** What a part asks, in which measure. */
function asked(part: keyof typeof parts) {
  return part === "elsewhere"
    ? { part, bearsOn: ["M1.4", "M4.3"] }
    : { part, bearsOn: ["M4.1", "M4.4"], question: words.text("short-question"), measure: "ratio.refused-short" as const };
}

function sumsAt({ units, spans, between }: RefusedYear, reach: number): Sums {
  const all = refusedDemand(units, spans, between, reach);
  const sum = (of: (each: RefusedAt) => number): number => all.reduce((total, each) => total + of(each), 0);
  const [free, short] = [sum(({ freeElsewhere }) => freeElsewhere), sum((each) => each.short)];
  return {
    units: all,
    refused: sum(({ refused }) => refused),
    had: sum(({ hadElsewhere }) => hadElsewhere),
    unknown: sum(({ unknown }) => unknown),
    free,
    short,
    told: free + short,
  };
}

function verdictOf(share: number, limit: number): Verdict {
  return share >= limit ? "confirmed" : "not-supported";
}

/** The limits a little lower and higher, and half and twice the reach. */
function choicesOf(gathered: RefusedYear, part: keyof typeof parts, value: number, limits: Limits): readonly Choice[] {
  const { of, limit } = parts[part];
  const line = (label: LocalText, share: number, least: number, moves: NonNullable<Choice["moves"]>): Choice => ({
    label,
    value: share,
    null: null,
    verdict: verdictOf(share, least),
    moves,
  });
  return [
    ...[limits[limit] - limits.share_tolerance, limits[limit] + limits.share_tolerance].map((to) =>
      line(words.text("limit-of", { limit: percent(to, 0) }), value, to, { threshold: limit, to }),
    ),
    ...[limits.reach / 2, limits.reach * 2].map((to) =>
      line(words.text("reach-of", { reach: given(to, "km") }), of(sumsAt(gathered, to)), limits[limit], { threshold: "reach", to }),
    ),
  ];
}

function namesOf(units: readonly RefusedAt[], part: keyof typeof parts, spans: RefusedYear["spans"]) {
  const of = (each: RefusedAt): number => (part === "elsewhere" ? each.freeElsewhere : each.short);
  const most = units.filter((each) => of(each) > 0).toSorted((a, b) => of(b) - of(a) || (a.unit.id < b.unit.id ? -1 : 1));
  return listed(
    most.map((each) =>
      words.say("unit", {
        unit: recorded(each.unit.type, each.unit.id, each.unit.label),
        hours: countedFrom(
          hours(of(each)),
          spans.filter(({ unit }) => unit === `${each.unit.type}/${each.unit.id}`),
        ),
      }),
    ),
    { shown: named },
  );
}

/** One of the two parts holds wherever hours were refused at all, since an hour was free or was not: how much was refused of what was asked for stands beside both. */
function besides({ units, refused, had, unknown }: Sums, year: number) {
  const kept = units.reduce((sum, { unit }) => sum + keptHours(unit, year), 0);
  return [
    ...(kept > 0 ? [words.say("of-all", { kept: hours(kept), rate: percent(refused / (refused + kept)) })] : []),
    ...(had > 0 ? [words.say("had", { had: hours(had) })] : []),
    ...(unknown > 0 ? [words.say("unknown", { unknown: hours(unknown) })] : []),
  ];
}

/** Hours of the year that somebody had at a unit. */
function keptHours({ bookings }: LentUnit, year: number): number {
  return bookings
    .filter(({ status, zone, start }) => holdingStates.has(status) && placeYear(zone, start) === year)
    .reduce((sum, { start, end }) => sum + (Date.parse(end) - Date.parse(start)) / hourMs, 0);
}

function hours(value: number) {
  return given(Math.round(value * 10) / 10, "hours");
}
