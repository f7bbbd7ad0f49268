import { type NullSummary, widelyHeldNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo } from "../../../evidence/gathered-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { decimal, percent, probability, restingOn, span, whole, year } from "../../../language/statement/values.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { type FieldCounts, fieldCounts, fieldHolders } from "./field-counts.ts";
import type { ProjectFields } from "./gather.ts";
import { herdingWords as words } from "./herding.words.ts";

interface Limits {
  readonly share: number;
  readonly call_year: number;
  readonly draws: number;
  readonly seed: number;
  readonly minimum_projects: number;
  readonly minimum_placed_share: number;
}

export function judgeProjectFields(evidence: ProjectFields, limits: Limits): FindingDraft[] {
  const { panel, projects, programmes } = evidence;
  for (const [table, key] of [
    [projects, ["project_no"]],
    [programmes, ["programme_zh"]],
  ] as const) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return [repeatedKey(nation, table, repeated)];
  }
  const counted = fieldCounts(evidence, limits.call_year);
  const references = [...referenceTo(projects, counted.rows), ...referenceTo(programmes, programmes.rows)];
  const synthetic = anySynthetic([...counted.rows, ...programmes.rows]);
  const refusal = refusalOf(counted, limits);
  if (refusal !== null) return [insufficientData(nation, refusal, references, { synthetic })];
  const held = test(counted, panel.length, limits);
  const verdict = verdictOf(held, counted, panel.length, limits);
  const least = leastProvinces(panel.length, limits.share);
  return [
    findingDraft({
      subject: nation,
      evidence: references,
      synthetic,
      verdict,
      value: held.observed,
      threshold: held.p975,
      null: nullOf(held),
      comparison: {
        kind: "null",
        text: words.text("draws", { draws: whole(limits.draws, "draws") }),
        draws: limits.draws,
        seed: limits.seed,
        fields: counted.fields.length,
        projects: counted.placed,
        provinces: panel.length,
        least_provinces: least,
      },
      choices: sensitivities(evidence, counted, limits),
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "provinces",
        bars: fieldHolders(counted)
          .sort((a, b) => b.provinces - a.provinces || (a.field < b.field ? -1 : 1))
          .map(({ field, provinces, projects: count }) => ({ id: field, label: { en: field, zh: field }, value: provinces, low: null, high: null, count })),
        band: null,
        threshold: least,
      },
      statement: statementOf(evidence, counted, { held, verdict }, limits),
    }),
  ];
}

function refusalOf({ rows, placed, fields }: FieldCounts, limits: Limits): Said | null {
  if (placed >= limits.minimum_projects && placed >= limits.minimum_placed_share * rows.length && fields.length >= 2) return null;
  return words.say("too-few", {
    projects: whole(rows.length, "projects"),
    year: year(limits.call_year),
    placed: whole(placed, "projects"),
    fields: whole(fields.length, "fields"),
    minimum: whole(limits.minimum_projects, "projects"),
    share: percent(limits.minimum_placed_share, 0),
  });
}

function test({ counts, fields }: FieldCounts, provinces: number, { share, draws, seed }: Limits): NullSummary {
  return widelyHeldNull(counts, provinces, fields.length, share, { draws, seed });
}

/** Where even every field that has enough projects, held as widely as can be, would not stand out from the draws, nothing can be told. */
function verdictOf(held: NullSummary, counted: FieldCounts, provinces: number, { share }: Limits): Verdict {
  const most = fieldHolders(counted).filter(({ projects }) => projects >= leastProvinces(provinces, share)).length;
  if (held.observed > held.mean && held.pValue < 0.05) return "confirmed";
  return most > held.p975 ? "not-supported" : "insufficient-data";
}

function leastProvinces(provinces: number, share: number): number {
  return Math.ceil(share * provinces - 1e-9);
}

function sensitivities(evidence: ProjectFields, counted: FieldCounts, limits: Limits): Choice[] {
  const provinces = evidence.panel.length;
  const draws = Math.ceil(limits.draws / 4);
  const shares = [0.25, 0.5, 0.75]
    .filter((share) => share !== limits.share)
    .map((share) => {
      const changed = { ...limits, share, draws };
      const held = test(counted, provinces, changed);
      return {
        label: words.text("other-share", { share: percent(share, 0) }),
        value: held.observed,
        null: nullOf(held),
        verdict: verdictOf(held, counted, provinces, changed),
      };
    });
  const years = [...new Set(evidence.projects.rows.map((row) => numberOf(row, "call_year")))].filter((each) => each !== null && each !== limits.call_year);
  return [
    ...shares,
    ...years
      .sort((a, b) => Number(a) - Number(b))
      .map((callYear) => {
        const changed = { ...limits, call_year: Number(callYear), draws };
        const other = fieldCounts(evidence, Number(callYear));
        const label = words.text("other-year", { year: year(Number(callYear)), projects: whole(other.rows.length, "projects") });
        if (refusalOf(other, changed) !== null) return { label, value: null, null: null, verdict: "insufficient-data" as const };
        const held = test(other, provinces, changed);
        return { label, value: held.observed, null: nullOf(held), verdict: verdictOf(held, other, provinces, changed) };
      }),
  ];
}

function statementOf(
  { panel, projects }: ProjectFields,
  { fields, placed, rows }: FieldCounts,
  { held, verdict }: { readonly held: NullSummary; readonly verdict: Verdict },
  limits: Limits,
): Said {
  const fieldCount = (count: number) => decimal(count, 0, "fields");
  return words.say("result", {
    fields: whole(fields.length, "fields"),
    year: year(limits.call_year),
    held: whole(held.observed, "fields"),
    least: whole(leastProvinces(panel.length, limits.share), "provinces"),
    provinces: whole(panel.length, "provinces"),
    chance: span(fieldCount(held.p05), fieldCount(held.p95)),
    p: probability(held.pValue),
    outcome: words.say(outcomeOf(held, verdict)),
    placed: restingOn(whole(placed, "projects"), projects.table),
    projects: restingOn(whole(rows.length, "projects"), projects.table),
  });
}

function outcomeOf(held: NullSummary, verdict: Verdict) {
  if (verdict === "confirmed") return "confirmed";
  if (verdict === "insufficient-data") return "cannot-be-told";
  return held.observed < held.mean && held.pValue < 0.05 ? "apart" : "as-chance";
}
