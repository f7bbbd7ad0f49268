import { elementAt } from "../../contract/assert-present.ts";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { Years } from "../../evidence/evidence-years.ts";
import { anySynthetic, type GatheredReference, type GatheredTable, referenceTo } from "../../evidence/roles/gathered-table.ts";
import { followed } from "../../language/statement/followed.ts";
import type { Said } from "../../language/statement/place.ts";
import { integer, listed } from "../../language/statement/values.ts";
import type { LocalText } from "../../language/text.ts";
import type { MeasureId } from "../../measures/registry/registry.ts";
import type { Choice, Verdict } from "../finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../finding/finding-draft.ts";
import { LEAST_COMPARATORS, type Placebo, withPlacebo } from "../verdict/placebo.ts";
import { benchmarkWords as words } from "./benchmark.words.ts";
import { economyName } from "./economy-name.ts";

/** One defensible way to hold a figure of complete statistics against a limit: other comparators, years, factors. Null where a number is missing. */
export interface Way {
  readonly label: LocalText;
  readonly value: number | null;
  readonly limit: number | null;
  /** Beyond the limit and still no problem, for a reason of its own: a share that falls fast enough. */
  readonly isExcused?: boolean;
  /** Its own limit with every comparator in the country's place: another factor calls others. Without one the way confirms nothing where the first one was tried so. */
  readonly placebo?: Placebo;
  readonly moves?: Choice["moves"];
}

/** A figure that is no sample, held against a limit that others set. */
export interface Benchmark {
  readonly part: string | null;
  readonly question: LocalText;
  readonly bearsOn: readonly string[];
  readonly measure: MeasureId;
  readonly unit: string;
  /** The side of the limit on which the problem lies. */
  readonly claim: "above" | "below";
  /** The way that carries the verdict first. */
  readonly ways: readonly [Way, ...Way[]];
  readonly comparison: LocalText;
  /** Figures that the sentence names and that are no value of a way. */
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly tables: readonly { readonly table: GatheredTable; readonly rows: readonly EvidenceRow[] }[];
  /** What was read of tables that are no rows here: columns of large ones. */
  readonly read?: { readonly evidence: readonly GatheredReference[]; readonly synthetic: boolean };
  readonly chart?: FindingDraft["chart"];
  /** Of the figure that carries the verdict; left out where the rows say it. */
  readonly years?: Years;
  /** What was found, before the outcome. */
  readonly found: Said;
  /** What is missing where the figure cannot be made. */
  readonly missing: Said;
  /** The limit of the first way with its number, as it stands after "above" or "below": the set limit of 25 %, half of the median (2.5 %). */
  readonly limit: LocalText;
  readonly outcome: Readonly<Record<Exclude<Verdict, "insufficient-data">, LocalText>>;
  /** The limit of the first way with every comparator in the country's place; where nobody was tried the limit confirms nothing. */
  readonly placebo?: Placebo;
}

/** The verdict of complete statistics: the limit decides, the other ways say how sure it is. There is no sampling, hence neither null nor power. */
export function benchmarkDraft({
  ways,
  claim,
  tables,
  read,
  found,
  missing,
  limit,
  outcome,
  comparison,
  placebo,
  figures = {},
  chart = null,
  ...asked
}: Benchmark): FindingDraft {
  const [first, ...others] = ways;
  const evidence = [...tables.flatMap(({ table, rows }) => referenceTo(table, rows)), ...(read?.evidence ?? [])];
  const synthetic = read?.synthetic === true || tables.some(({ rows }) => anySynthetic(rows));
  const beyond = verdictOf(first, claim);
  if (beyond === "insufficient-data") return insufficientData(nation, missing, evidence, { ...asked, synthetic });
  const tried = (found: Verdict, own: Placebo | undefined): Verdict => withPlacebo(found, own ?? untried);
  const verdict = tried(beyond, placebo);
  return findingDraft({
    subject: nation,
    ...asked,
    evidence,
    synthetic,
    verdict,
    reason: verdict === "insufficient-data" ? "limit-calls-others" : null,
    placebo: placebo ?? null,
    value: first.value,
    threshold: first.limit,
    comparison: { kind: "peers", text: comparison, ...figures },
    baseline: first.label,
    choices: others.map(
      (way): Choice => ({
        label: way.label,
        value: way.value,
        null: null,
        verdict: tried(verdictOf(way, claim), way.placebo),
        limit: way.limit,
        ...(way.moves === undefined ? {} : { moves: way.moves }),
      }),
    ),
    chart,
    statement: followed(
      words.say("result", { found, outcome: verdict === "insufficient-data" ? words.text(`beyond-${claim}`, { limit }) : outcome[verdict] }),
      // How others do is told where it lets the limit confirm, or keeps it from it; of one that calls nothing it says nothing.
      beyond === "confirmed" ? placeboSaid(placebo ?? untried, claim) : [],
    ),
  });
}

/** A limit that nobody else was held against. */
const untried: Placebo = { subjects: [], called: [] };

/** How the limit does with others in the country's place. */
function placeboSaid({ subjects, called }: Placebo, claim: Benchmark["claim"]): readonly Said[] {
  const [of, least] = [integer(subjects.length, "economies"), integer(LEAST_COMPARATORS, "economies")];
  const named = (economies: readonly string[]) => listed(economies.map((economy) => economyName(economy)));
  if (subjects.length === 0) return [words.say(`untried-${claim}`, { least })];
  const beside = { of, called: integer(called.length, "economies") };
  if (subjects.length < LEAST_COMPARATORS) return [words.say(`few-${claim}`, { ...beside, least, names: named(subjects) })];
  return called.length === 0
    ? [words.say(`placebo-none-${claim}`, { of, names: named(subjects) })]
    : [words.say(`placebo-${claim}`, { ...beside, names: named(called) })];
}

function verdictOf({ value, limit, isExcused = false }: Way, claim: Benchmark["claim"]): Verdict {
  if (value === null || limit === null || !Number.isFinite(value) || !Number.isFinite(limit)) return "insufficient-data";
  return !isExcused && (claim === "above" ? value > limit : value < limit) ? "confirmed" : "not-supported";
}

/** The middle of some figures; null for none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? elementAt(sorted, middle) : (elementAt(sorted, middle - 1) + elementAt(sorted, middle)) / 2;
}

/** The mean; null where one of the figures is missing, or none is asked for. */
export function meanOf(values: readonly (number | null)[]): number | null {
  return values.length === 0 ? null : values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value / values.length), 0);
}
