import { type NullSummary, nullSummary, RandomStream, ShuffledMargins } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { Said } from "../../../language/statement/place.ts";
import { given, percent, probability, restingOn, span, whole } from "../../../language/statement/values.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { dispersedSupervisionWords as words } from "./dispersed-supervision.words.ts";
import type { SupervisionLimits } from "./limits.ts";

const part = {
  part: "programmes",
  question: words.text("programmes-question"),
  measure: "ratio.many-programmes-share",
  unit: "share of institutions",
} as const;

/** Projects of each institution with enough of them (rows) in each programme (columns). */
interface Leads {
  readonly institutions: readonly string[];
  readonly programmes: readonly string[];
  readonly counts: Float64Array;
}

/** Of the institutions that lead several projects, the share that leads in many programmes, held against projects dealt out over the programmes at random. */
export function programmesDraft(projects: GatheredTable, limits: SupervisionLimits): FindingDraft {
  const repeated = firstRepeatedKey(projects.rows, ["project_no"]);
  if (repeated !== null) return { ...repeatedKey(nation, projects, repeated), ...part };
  const rows = projects.rows.filter((row) => textOf(row, "lead_institution_zh") !== null && textOf(row, "programme_zh") !== null);
  const leads = leadsOf(rows);
  const busy = leads.institutions.filter((_, c) => rowTotal(leads, c) >= limits.minimum_led).length;
  const evidence = referenceTo(projects, rows);
  const synthetic = anySynthetic(rows);
  if (busy < limits.minimum_hosts)
    return insufficientData(
      nation,
      words.say("few-busy", {
        busy: whole(busy, "institutions"),
        led: given(limits.minimum_led, "projects"),
        minimum: whole(limits.minimum_hosts, "institutions"),
      }),
      evidence,
      { ...part, synthetic },
    );
  const held = manyProgrammesNull(leads, limits);
  const verdict = verdictOf(held);
  return findingDraft({
    subject: nation,
    ...part,
    evidence,
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
      institutions: busy,
      programmes: leads.programmes.length,
      projects: rows.length,
    },
    chart: {
      kind: "bars",
      title: words.text("programmes-chart"),
      unit: "programmes",
      bars: busiest(leads).map(({ name, projects: led, programmes }) => ({
        id: name,
        label: { en: name, zh: name },
        value: programmes,
        low: null,
        high: null,
        count: led,
      })),
      band: null,
      threshold: limits.many_programmes,
    },
    statement: statementOf(restingOn(whole(busy, "institutions"), projects.table), held, verdict, limits),
  });
}

function leadsOf(rows: readonly EvidenceRow[]): Leads {
  const names = (column: string): string[] => [...new Set(rows.map((row) => textOf(row, column) ?? ""))].sort();
  const [institutions, programmes] = [names("lead_institution_zh"), names("programme_zh")];
  const [place, column] = [new Map(institutions.map((name, i) => [name, i])), new Map(programmes.map((name, i) => [name, i]))];
  const counts = new Float64Array(institutions.length * programmes.length);
  for (const row of rows) {
    const cell = (place.get(textOf(row, "lead_institution_zh") ?? "") ?? 0) * programmes.length + (column.get(textOf(row, "programme_zh") ?? "") ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return { institutions, programmes, counts };
}

function rowTotal({ programmes, counts }: Leads, c: number): number {
  return counts.subarray(c * programmes.length, (c + 1) * programmes.length).reduce((sum, count) => sum + count, 0);
}

function programmesOf({ programmes }: Leads, counts: Float64Array, c: number): number {
  let held = 0;
  for (const count of counts.subarray(c * programmes.length, (c + 1) * programmes.length)) if (count > 0) held += 1;
  return held;
}

function manyProgrammesNull(leads: Leads, { minimum_led, many_programmes, draws, seed }: SupervisionLimits): NullSummary {
  const busy = leads.institutions.map((_, c) => c).filter((c) => rowTotal(leads, c) >= minimum_led);
  const share = (counts: Float64Array): number => busy.filter((c) => programmesOf(leads, counts, c) >= many_programmes).length / busy.length;
  const margins = new ShuffledMargins(leads.counts, leads.institutions.length, leads.programmes.length);
  const random = new RandomStream(seed);
  const table = new Float64Array(leads.counts.length);
  const drawn = Float64Array.from({ length: draws }, (_, draw) => {
    random.restart(seed, draw);
    margins.deal(random, table);
    return share(table);
  });
  return nullSummary(share(leads.counts), drawn);
}

function verdictOf({ observed, mean, pValue }: NullSummary): Verdict {
  return observed > mean && pValue < 0.05 ? "confirmed" : "not-supported";
}

function busiest(leads: Leads) {
  return leads.institutions
    .map((name, c) => ({ name, projects: rowTotal(leads, c), programmes: programmesOf(leads, leads.counts, c) }))
    .sort((a, b) => b.projects - a.projects || (a.name < b.name ? -1 : 1))
    .slice(0, 20);
}

function statementOf(busy: ReturnType<typeof whole>, held: NullSummary, verdict: Verdict, { minimum_led, many_programmes }: SupervisionLimits): Said {
  const isBelow = held.observed < held.mean && held.pValue < 0.05;
  return words.say("programmes", {
    busy,
    led: given(minimum_led, "projects"),
    share: percent(held.observed),
    many: given(many_programmes, "programmes"),
    chance: span(percent(held.p05), percent(held.p95)),
    p: probability(held.pValue),
    outcome: words.say(verdict === "confirmed" ? "spread-out" : isBelow ? "kept-together" : "as-chance"),
  });
}
