import { dealtLabelNull } from "@quoin/methods";
import { quotientFrom, readFrom } from "../../../../diagnosis/figures/figure-rows.ts";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { lacksTables } from "../../../../diagnosis/finding/lacks-table.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { type DealtLabel, dealtLabel, labelledBlocks } from "../../../../diagnosis/verdict/dealt-label.ts";
import type { RowBlocks } from "../../../../evidence/roles/declared-blocks.ts";
import { anySynthetic, firstRepeatedKey, type GatheredOf, numberOf, type RowOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { projects as projectsContract } from "../../../../evidence/tables/projects.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, given, integer, listed, percent, points, probability, span, verbatim, year, years } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { isGeneric } from "../missing-subject/generic-rule.ts";
import { callKeyOf } from "./calls.ts";
import type { projectsTable } from "./gather.ts";
import type { LengthLimits } from "./project-length.ts";
import { unstableSupportWords as words } from "./unstable-support.words.ts";

type Row = RowOf<typeof projectsTable>;

/**
 * Do fewer projects of generic technology run `long_years` than of all, if that label is dealt out over whole calls? Lengths are laid down call by call, so that the projects of one are no
 * cases of their own. Needs no other office to compare with: those who are compared stand in one list.
 */
export function genericLengthDraft(projects: GatheredOf<typeof projectsTable> | null, limits: LengthLimits, declared: RowBlocks | null): FindingDraft {
  const part = { part: "generic-length", question: words.text("generic-question", { years: given(limits.long_years, "years") }), bearsOn: ["D2", "M1.2"] };
  if (projects === null) return insufficientData(nation, lacksTables([projectsContract]), [], part);
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return { ...repeatedKey(nation, projects, repeated), ...part };
  const rows = projects.rows.filter((row) => numberOf(row, "duration") !== null);
  const evidence = referenceTo(projects, rows);
  const synthetic = anySynthetic(rows);
  const generic = rows.filter((row) => isGeneric(row, limits));
  const others = rows.length - generic.length;
  const held = heldOver(rows, limits, declared);
  if (held === null)
    return insufficientData(
      nation,
      words.say("few-generic", {
        generic: integer(generic.length, "projects"),
        others: integer(others, "projects"),
        minimum: integer(limits.minimum_projects, "projects"),
      }),
      evidence,
      { ...part, synthetic },
    );
  const { judged } = held;
  const called = rows.map((row) => numberOf(row, "call_year")).filter((at) => at !== null);
  const beside = rows.filter((row) => !isGeneric(row, limits));
  const shareOf = (some: readonly Row[]) => {
    const long = some.filter((row) => isLong(row, limits));
    return quotientFrom(percent(long.length / some.length), projects, { value: long.length, rows: long }, { value: some.length, rows: some }, "projects");
  };
  return findingDraft({
    subject: nation,
    ...part,
    evidence,
    synthetic,
    ...judged,
    dealt: held.dealt,
    blocks: movedWhole("call"),
    value: held.share,
    comparison: {
      kind: "null",
      text: words.text("dealt-calls", { calls: integer(held.blocks, "calls") }),
      generic: generic.length,
      others,
      calls: held.blocks,
    },
    baseline: words.text("all-lengths", { years: given(limits.long_years, "years") }),
    effectWords: (effect) => words.say("fewer-by", { size: points(Math.abs(effect)) }),
    choices: choicesOf(rows, limits, declared),
    statement: words.say("generic-result", {
      generic: readFrom(citing(integer(generic.length, "projects"), projects.table), projects, generic),
      years: years(
        called.reduce((a, b) => Math.min(a, b)),
        called.reduce((a, b) => Math.max(a, b)),
      ),
      share: shareOf(generic),
      long: given(limits.long_years, "years"),
      others: readFrom(integer(others, "projects"), projects, beside),
      other_share: shareOf(beside),
      calls: integer(held.blocks, "calls"),
      chance: span(percent(judged.null.p05), percent(judged.null.p95)),
      p: probability(judged.null.p_value),
      outcome: words.say(`generic-${judged.told}`),
      ways: listed(waysOf(projects, generic, limits), { joint: "semicolon" }),
      unknown: readFrom(
        integer(projects.rows.length - rows.length, "projects"),
        projects,
        projects.rows.filter((row) => numberOf(row, "duration") === null),
      ),
    }),
  });
}

/** What makes these projects generic, in the order of the office's rule; a project that several ways count stands under the first of them. */
function waysOf(projects: GatheredOf<typeof projectsTable>, generic: readonly Row[], limits: LengthLimits): Said[] {
  const ways = [
    ["way-category", limits.generic_categories, { generic_programmes: [], generic_title_words: [] }],
    ["way-programme", limits.generic_programmes, { generic_categories: [], generic_title_words: [] }],
    ["way-title", limits.generic_title_words, { generic_categories: [], generic_programmes: [] }],
  ] as const;
  const counted = new Set<Row>();
  return ways.flatMap(([way, names, without]) => {
    const own = generic.filter((row) => !counted.has(row) && isGeneric(row, { ...limits, ...without }));
    for (const row of own) counted.add(row);
    return own.length === 0
      ? []
      : [words.say(way, { names: listed(names.map(verbatim), { joint: "or" }), projects: readFrom(integer(own.length, "projects"), projects, own) })];
  });
}

/** Null where either side is too thin to be compared. */
function heldOver(rows: readonly Row[], limits: LengthLimits, declared: RowBlocks | null): DealtLabel | null {
  const cases = rows.map((row) => ({ block: callKeyOf(row, declared), labelled: isGeneric(row, limits), hit: isLong(row, limits) }));
  const trials = cases.filter(({ labelled }) => labelled).length;
  if (trials < limits.minimum_projects || cases.length - trials < limits.minimum_projects) return null;
  const blocks = labelledBlocks(cases);
  const question = { trials, claim: "below", minimum: limits.minimum_shorter, blocks: blocks.length } as const;
  return dealtLabel(dealtLabelNull(blocks, { draws: limits.draws, seed: limits.seed }), question, limits);
}

function isLong(row: Row, { long_years }: LengthLimits): boolean {
  return Number(numberOf(row, "duration")) >= long_years;
}

/** At other lengths, in each year of call alone, and with each category of the others left out: generic technology may look short beside one of them only. */
function choicesOf(rows: readonly Row[], limits: LengthLimits, declared: RowBlocks | null): Choice[] {
  const line = (label: LocalText, some: readonly Row[], other: LengthLimits = limits): Choice => {
    const held = heldOver(some, other, declared);
    return { label, value: held?.share ?? null, null: held?.judged.null ?? null, verdict: held?.judged.verdict ?? "insufficient-data", count: some.length };
  };
  const distinct = <T extends string | number>(all: readonly (T | null)[]): readonly T[] => [...new Set(all)].filter((each) => each !== null).toSorted();
  const otherCategories = distinct(rows.filter((row) => !isGeneric(row, limits)).map((row) => textOf(row, "category")));
  return [
    ...[limits.long_years - 1, limits.long_years + 1].map((long_years) => ({
      ...line(words.text("years-or-more", { years: given(long_years, "years") }), rows, { ...limits, long_years }),
      moves: { threshold: "long_years", to: long_years },
    })),
    ...distinct(rows.map((row) => numberOf(row, "call_year"))).map((at) =>
      line(
        words.text("called-in", { year: year(at) }),
        rows.filter((row) => numberOf(row, "call_year") === at),
      ),
    ),
    ...otherCategories.map((category) =>
      line(
        words.text("without-category", { category: verbatim(category) }),
        rows.filter((row) => isGeneric(row, limits) || textOf(row, "category") !== category),
      ),
    ),
  ];
}
