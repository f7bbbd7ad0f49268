import { type NullSummary, widelyHeldNull } from "@quoin/methods";
import { anySynthetic, firstRepeatedKey, numberOf, referenceTo } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { decimal, percent, probability, same } from "../../../language/wording.ts";
import type { Choice, Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { nullOf } from "../../null-of.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { type FieldCounts, fieldCounts, fieldHolders } from "./field-counts.ts";
import type { ProjectFields } from "./gather.ts";

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
        text: {
          en: `${limits.draws} draws in which every province and every field keeps its number of projects`,
          zh: `${limits.draws}次模拟，各省、各领域的项目数不变`,
        },
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
        title: { en: "Provinces that lead a project, by field", zh: "各领域有牵头项目的省份数" },
        unit: "provinces",
        bars: fieldHolders(counted)
          .sort((a, b) => b.provinces - a.provinces || (a.field < b.field ? -1 : 1))
          .map(({ field, provinces, projects: count }) => ({ id: field, label: same(field), value: provinces, low: null, high: null, count })),
        band: null,
        threshold: least,
      },
      statement: statementOf(counted, held, verdict, panel.length, limits),
    }),
  ];
}

function refusalOf({ rows, placed, fields }: FieldCounts, limits: Limits): LocalText | null {
  if (placed < limits.minimum_projects || placed < limits.minimum_placed_share * rows.length || fields.length < 2)
    return {
      en: `Of ${rows.length} projects called in ${limits.call_year}, ${placed} have a province and a field (${fields.length} fields); at least ${limits.minimum_projects} projects, ${percent(limits.minimum_placed_share, 0)} of all and two fields are needed.`,
      zh: `${limits.call_year}年立项的${rows.length}个项目中，${placed}个有省份和领域（${fields.length}个领域）；至少需要${limits.minimum_projects}个、占${percent(limits.minimum_placed_share, 0)}且不少于两个领域。`,
    };
  return null;
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
        label: { en: `held by at least ${percent(share, 0)} of the provinces`, zh: `至少${percent(share, 0)}的省份持有` },
        value: held.observed,
        null: nullOf(held),
        verdict: verdictOf(held, counted, provinces, changed),
      };
    });
  const years = [...new Set(evidence.projects.rows.map((row) => numberOf(row, "call_year")))].filter((year) => year !== null && year !== limits.call_year);
  return [
    ...shares,
    ...years
      .sort((a, b) => Number(a) - Number(b))
      .map((year) => {
        const changed = { ...limits, call_year: Number(year), draws };
        const other = fieldCounts(evidence, Number(year));
        const label = { en: `calls of ${year} (${other.rows.length} projects, an incomplete year)`, zh: `${year}年立项（${other.rows.length}个项目，不完整）` };
        if (refusalOf(other, changed) !== null) return { label, value: null, null: null, verdict: "insufficient-data" as const };
        const held = test(other, provinces, changed);
        return { label, value: held.observed, null: nullOf(held), verdict: verdictOf(held, other, provinces, changed) };
      }),
  ];
}

function statementOf({ fields, placed, rows }: FieldCounts, held: NullSummary, verdict: Verdict, provinces: number, limits: Limits): LocalText {
  const least = leastProvinces(provinces, limits.share);
  const chance = { en: `${decimal(held.p05, 0)} to ${decimal(held.p95, 0)}`, zh: `${decimal(held.p05, 0)}至${decimal(held.p95, 0)}个` };
  const outcome =
    verdict === "confirmed"
      ? {
          en: "provinces crowd into the same fields more than the sizes of provinces and fields explain",
          zh: "各省扎堆同一领域的程度超过了省份与领域规模本身所带来的水平",
        }
      : verdict === "insufficient-data"
        ? { en: "with so few projects no crowding could be told from chance", zh: "项目过少，扎堆与否无法与随机结果区分" }
        : held.observed < held.mean && held.pValue < 0.05
          ? {
              en: "provinces keep to fields of their own more than the sizes of provinces and fields explain",
              zh: "各省更多集中于各自领域，扎堆程度低于省份与领域规模本身所带来的水平",
            }
          : { en: "not more than the sizes of provinces and fields explain", zh: "没有超过省份与领域规模本身所带来的水平" };
  return {
    en: `Of ${fields.length} fields of the national programme called in ${limits.call_year}, ${held.observed} have projects led from at least ${least} of ${provinces} provinces; draws that keep every province's and every field's number of projects give ${chance.en} (${probability(held.pValue)}): ${outcome.en}. ${placed} of ${rows.length} projects have a known province.`,
    zh: `${limits.call_year}年立项的国家重点研发计划${fields.length}个领域中，有${held.observed}个在${provinces}个省份中的至少${least}个有牵头项目；各省、各领域项目数不变的模拟为${chance.zh}（${probability(held.pValue)}）：${outcome.zh}。${rows.length}个项目中${placed}个省份可知。`,
  };
}
