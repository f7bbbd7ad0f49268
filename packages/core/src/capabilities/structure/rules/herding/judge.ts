import { blocksHeldCellsNull, byCodePoint, heldCellsNull, type NullSummary, type PlacedBlock, widelyHeldNull } from "@quoin/methods";
import type { Choice, Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedIn, repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { movedWhole } from "../../../../diagnosis/verdict/blocks.ts";
import { anySynthetic, numberOf, referenceTo } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, decimal, integer, percent, probability, span, year } from "../../../../language/statement/values.ts";
import { type FieldCounts, fieldCounts, fieldHolders, institutionBlocks, programmeBlocks } from "./field-counts.ts";
import type { ProjectFields } from "./gather.ts";
import type { herdingFacts } from "./herding.ts";
import { herdingWords as words } from "./herding.words.ts";

type Limits = LimitsOf<typeof herdingFacts>;

export function judgeProjectFields(evidence: ProjectFields, limits: Limits): FindingDraft[] {
  const { panel, projects, programmes } = evidence;
  const repeated = repeatedIn(projects, ["project"]) ?? repeatedIn(programmes, ["programme"]);
  if (repeated !== null) return [repeatedKey(nation, repeated.table, repeated.rows)];
  const counted = fieldCounts(evidence, limits.call_year);
  const references = [...referenceTo(projects, counted.rows), ...referenceTo(programmes, programmes.rows)];
  const synthetic = anySynthetic([...counted.rows, ...programmes.rows]);
  const refusal = refusalOf(counted, limits);
  if (refusal !== null) return [insufficientData(nation, refusal, references, { synthetic })];
  const institutions = institutionBlocks(counted);
  const test = cellsTest(counted, panel.length, limits, institutions);
  const judged = againstChance(test, limits);
  const least = leastProvinces(panel.length, limits.share);
  return [
    findingDraft({
      subject: nation,
      evidence: references,
      synthetic,
      ...judged,
      value: test.observed.observed,
      baseline: words.text("cells-of", { year: year(limits.call_year) }),
      blocks: movedWhole(institutions === null ? "project" : "institution"),
      effectWords: (effect) => words.say("cells", { cells: integer(Math.round(Math.abs(effect)), "cells") }),
      comparison: {
        kind: "null",
        text: words.text(institutions === null ? "draws" : "draws-whole", { draws: integer(limits.draws, "draws") }),
        draws: limits.draws,
        seed: limits.seed,
        fields: counted.fields.length,
        projects: counted.placed,
        regions: panel.length,
        least_regions: least,
      },
      choices: choicesOf(evidence, counted, limits),
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "regions",
        bars: fieldHolders(counted)
          .sort((a, b) => b.provinces - a.provinces || byCodePoint(a.field, b.field))
          .map(({ field, provinces, projects: count }) => ({ id: field, label: { en: field, zh: field }, value: provinces, low: null, high: null, count })),
        band: null,
        threshold: least,
      },
      statement: statementOf(evidence, counted, { held: test.observed, told: judged.told, isWhole: institutions !== null }, limits),
    }),
  ];
}

function refusalOf({ rows, placed, fields }: FieldCounts, limits: Limits): Said | null {
  if (placed >= limits.minimum_projects && placed >= limits.minimum_placed_share * rows.length && fields.length >= 2) return null;
  return words.say("too-few", {
    projects: integer(rows.length, "projects"),
    year: year(limits.call_year),
    placed: integer(placed, "projects"),
    fields: integer(fields.length, "fields"),
    minimum: integer(limits.minimum_projects, "projects"),
    share: percent(limits.minimum_placed_share, 0),
  });
}

/**
 * Cells of provinces and fields that hold a project, which the margins keep from being read as numbers of projects.
 *
 * @param institutions what moves whole; null where each project moves by itself
 */
function cellsTest(
  { counts, fields }: FieldCounts,
  provinces: number,
  { draws, seed, minimum_excess }: Limits,
  institutions: readonly PlacedBlock[] | null,
): ChanceTest {
  const options = { draws, seed };
  const held =
    institutions === null ? heldCellsNull(counts, provinces, fields.length, options) : blocksHeldCellsNull(institutions, provinces, fields.length, options);
  return { observed: held, claim: "above", minimum: minimum_excess * provinces * fields.length };
}

/** The same cells where whole programmes change the field that they belong to. */
function programmesTest(counted: FieldCounts, provinces: number, { draws, seed, minimum_excess }: Limits): ChanceTest {
  const { fields } = counted;
  const held = blocksHeldCellsNull(programmeBlocks(counted), fields.length, provinces, { draws, seed });
  return { observed: held, claim: "above", minimum: minimum_excess * provinces * fields.length };
}

/** Fields that at least `share` of the provinces hold: what the eye sees, but with few fields it can hardly stand out. */
function widelyHeldTest({ counts, fields }: FieldCounts, provinces: number, { share, draws, seed }: Limits): ChanceTest {
  return { observed: widelyHeldNull(counts, provinces, fields.length, share, { draws, seed }), claim: "above", minimum: 1 };
}

function leastProvinces(provinces: number, share: number): number {
  return Math.ceil(share * provinces - 1e-9);
}

function choicesOf(evidence: ProjectFields, counted: FieldCounts, limits: Limits): Choice[] {
  const provinces = evidence.panel.length;
  const line = (label: Choice["label"], test: ChanceTest): Choice => {
    const { verdict, null: chance } = againstChance(test, limits);
    return { label, value: test.observed.observed, null: chance, verdict };
  };
  const callYears = [...new Set(evidence.projects.rows.map((row) => numberOf(row, "call_year")))]
    .filter((each) => each !== null && each !== limits.call_year)
    .sort((a, b) => Number(a) - Number(b));
  return [
    ...(institutionBlocks(counted) === null ? [] : [line(words.text("single-projects"), cellsTest(counted, provinces, limits, null))]),
    line(words.text("whole-programmes"), programmesTest(counted, provinces, limits)),
    ...[0.25, 0.5, 0.75].map((share) =>
      line(words.text("other-share", { share: percent(share, 0) }), widelyHeldTest(counted, provinces, { ...limits, share })),
    ),
    ...callYears.map((callYear) => {
      const other = fieldCounts(evidence, Number(callYear));
      const label = words.text("other-year", { year: year(Number(callYear)), projects: integer(other.rows.length, "projects") });
      const isThin = refusalOf(other, { ...limits, call_year: Number(callYear) }) !== null;
      return isThin
        ? { label, value: null, null: null, verdict: "insufficient-data" as const }
        : line(label, cellsTest(other, provinces, limits, institutionBlocks(other)));
    }),
  ];
}

function statementOf(
  { panel, projects }: ProjectFields,
  counted: FieldCounts,
  { held, told, isWhole }: { readonly held: NullSummary; readonly told: Verdict; readonly isWhole: boolean },
  limits: Limits,
): Said {
  const { fields, placed, rows } = counted;
  const cellCount = (count: number) => decimal(count, 0, "cells");
  const widely = fieldHolders(counted).filter(({ provinces }) => provinces >= leastProvinces(panel.length, limits.share)).length;
  return words.say("result", {
    fields: integer(fields.length, "fields"),
    year: year(limits.call_year),
    held: integer(held.observed, "cells"),
    cells: integer(panel.length * fields.length, "cells"),
    widely: integer(widely, "fields"),
    least: integer(leastProvinces(panel.length, limits.share), "regions"),
    regions: integer(panel.length, "regions"),
    drawn: words.say(isWhole ? "drawn-whole" : "drawn-single"),
    chance: span(cellCount(held.p05), cellCount(held.p95)),
    p: probability(held.pValue),
    outcome: words.say(outcomes[told]),
    placed: citing(integer(placed, "projects"), projects.table),
    projects: citing(integer(rows.length, "projects"), projects.table),
  });
}

/** Fewer pairs than chance gives are no more than that: the claim is that there are more. */
const outcomes = { confirmed: "confirmed", "not-supported": "as-chance", "insufficient-data": "cannot-be-told" } as const;
