import { type NullSummary, nullSummary, RandomStream, ShuffledMargins } from "@quoin/methods";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { percent, probability, same, span } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { repeatedKey } from "../../repeated-key.ts";
import type { SupervisionLimits } from "./limits.ts";

const part = {
  part: "programmes",
  question: { en: "Are the same institutions spread over many programmes?", zh: "同一单位是否分散于众多专项？" },
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
      {
        en: `Only ${busy} institutions lead ${limits.minimum_led} projects or more; at least ${limits.minimum_hosts} are needed.`,
        zh: `只有${busy}家单位牵头${limits.minimum_led}个以上项目；至少需要${limits.minimum_hosts}家。`,
      },
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
      text: {
        en: `${limits.draws} draws in which every institution and every programme keeps its number of projects`,
        zh: `${limits.draws}次模拟，各单位、各专项的项目数不变`,
      },
      draws: limits.draws,
      seed: limits.seed,
      institutions: busy,
      programmes: leads.programmes.length,
      projects: rows.length,
    },
    chart: {
      kind: "bars",
      title: { en: "Institutions that lead most projects, and in how many programmes", zh: "牵头项目最多的单位及其涉及的专项数" },
      unit: "programmes",
      bars: busiest(leads).map(({ name, projects: led, programmes }) => ({
        id: name,
        label: same(name),
        value: programmes,
        low: null,
        high: null,
        count: led,
      })),
      band: null,
      threshold: limits.many_programmes,
    },
    statement: statementOf(busy, held, verdict, limits),
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

function statementOf(busy: number, held: NullSummary, verdict: Verdict, { minimum_led, many_programmes }: SupervisionLimits): LocalText {
  const chance = span(percent(held.p05), percent(held.p95));
  const below = held.observed < held.mean && held.pValue < 0.05;
  const outcome =
    verdict === "confirmed"
      ? { en: "more spread out than chance would make them", zh: "分散程度高于随机水平" }
      : below
        ? { en: "institutions keep to their own programmes more than chance would make them", zh: "单位更集中于各自的专项，分散程度低于随机水平" }
        : { en: "no more spread out than chance would make them", zh: "分散程度没有超过随机水平" };
  return {
    en: `Of ${busy} institutions that lead ${minimum_led} national projects or more, ${percent(held.observed)} lead in ${many_programmes} programmes or more; dealing the projects out at random, with every institution's and every programme's number kept, gives ${chance.en} (${probability(held.pValue)}): ${outcome.en}.`,
    zh: `牵头${minimum_led}个以上国家项目的${busy}家单位中，有${percent(held.observed)}涉及${many_programmes}个以上专项；保持各单位、各专项项目数不变而随机分配为${chance.zh}（${probability(held.pValue)}）：${outcome.zh}。`,
  };
}
