import { type NullSummary, nullSummary, RandomStream, shuffleWithin } from "@quoin/methods";
import { groupBy } from "../../../contract/group-by.ts";
import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, referenceTo, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { percent, points, probability, same, span } from "../../../language/wording.ts";
import type { Verdict } from "../../finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../finding-draft.ts";
import { repeatedKey } from "../../repeated-key.ts";
import { againstChance, type ChanceTest } from "../../verdict/against-chance.ts";
import type { SupervisionLists } from "./gather.ts";
import type { SupervisionLimits } from "./limits.ts";

const part = {
  part: "programmes",
  question: {
    en: "Do institutions lead in more programmes than dealing out the projects within their fields gives?",
    zh: "单位牵头的专项数是否多于在各自领域内随机分配的水平？",
  },
  measure: "ratio.many-programmes-share",
  unit: "share of institutions",
} as const;

/** Projects with a lead and a programme: who leads each, in which programme, and which projects belong to the same field. */
interface Leads {
  readonly institutions: readonly string[];
  readonly programmes: readonly string[];
  readonly lead: Int32Array;
  readonly programme: Int32Array;
  /** Places of the projects of each field. */
  readonly fields: readonly (readonly number[])[];
  /** Places of the projects of each institution. */
  readonly own: readonly (readonly number[])[];
}

/** Of the institutions that lead several projects, the share that leads in many programmes, held against projects dealt out over the programmes of their field. */
export function programmesDraft({ projects, programmes }: Pick<SupervisionLists, "projects" | "programmes">, limits: SupervisionLimits): FindingDraft {
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return { ...repeatedKey(nation, projects, repeated), ...part };
  const rows = projects.rows.filter((row) => textOf(row, "lead") !== null && textOf(row, "programme") !== null);
  const fieldOf = fieldsOf(programmes);
  if (programmes === null || fieldOf === null)
    return insufficientData(
      nation,
      {
        en: "The workspace does not say which field each programme belongs to (programmes): an institution of one discipline cannot be expected in programmes of all.",
        zh: "工作区中没有各专项所属领域（programmes）：单一学科的单位不可能涉及所有领域的专项。",
      },
      referenceTo(projects, rows),
      { ...part, synthetic: anySynthetic(rows) },
    );
  const leads = leadsOf(rows, fieldOf);
  const busy = leads.own.filter(({ length }) => length >= limits.minimum_led).length;
  const evidence = [...referenceTo(projects, rows), ...referenceTo(programmes, programmes.rows)];
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
  const test = manyProgrammesTest(leads, limits);
  const judged = againstChance(test, limits);
  return findingDraft({
    subject: nation,
    ...part,
    evidence,
    synthetic,
    ...judged,
    value: test.held.observed,
    baseline: {
      en: `${limits.many_programmes} programmes or more, within fields`,
      zh: `${limits.many_programmes}个以上专项，领域内分配`,
    },
    choices: [
      ...[limits.many_programmes - 1, limits.many_programmes + 1]
        .filter((many) => many >= 2)
        .map((many_programmes) =>
          choice({ en: `${many_programmes} programmes or more`, zh: `${many_programmes}个以上专项` }, leads, { ...limits, many_programmes }),
        ),
      choice({ en: `institutions that lead ${limits.minimum_led + 2} projects or more`, zh: `牵头${limits.minimum_led + 2}个以上项目的单位` }, leads, {
        ...limits,
        minimum_led: limits.minimum_led + 2,
      }),
      choice(
        { en: "projects dealt out over all fields", zh: "项目在全部领域内分配" },
        { ...leads, fields: [Array.from(leads.lead, (_, place) => place)] },
        limits,
      ),
    ],
    effectWords: (effect) => ({ en: `an excess of ${points(Math.abs(effect)).en}`, zh: `高出${points(Math.abs(effect)).zh}` }),
    comparison: {
      kind: "null",
      text: {
        en: `${limits.draws} draws in which every institution keeps its projects in each field, and every programme its number`,
        zh: `${limits.draws}次模拟，各单位在各领域的项目数、各专项的项目数不变`,
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
    statement: statementOf(busy, test.held, judged.verdict, limits),
  });
}

/** The field of each programme; null where none is known. */
function fieldsOf(programmes: GatheredTable | null): ReadonlyMap<string, string> | null {
  const known = (programmes?.rows ?? []).flatMap((row) => {
    const [programme, field] = [textOf(row, "programme"), textOf(row, "field")];
    return programme === null || field === null ? [] : [[programme, field] as const];
  });
  return known.length === 0 ? null : new Map(known);
}

/** A programme of unknown field is a field of its own: its projects are dealt out among themselves. */
function leadsOf(rows: readonly EvidenceRow[], fieldOf: ReadonlyMap<string, string>): Leads {
  const names = (column: string): string[] => [...new Set(rows.map((row) => textOf(row, column) ?? ""))].sort();
  const [institutions, programmes] = [names("lead"), names("programme")];
  const [place, column] = [new Map(institutions.map((name, i) => [name, i])), new Map(programmes.map((name, i) => [name, i]))];
  const ordered = [...rows].sort((a, b) => ((textOf(a, "project") ?? "") < (textOf(b, "project") ?? "") ? -1 : 1));
  const lead = Int32Array.from(ordered, (row) => place.get(textOf(row, "lead") ?? "") ?? 0);
  const programme = Int32Array.from(ordered, (row) => column.get(textOf(row, "programme") ?? "") ?? 0);
  const fields = groupBy(programme.keys(), (at) => {
    const name = programmes[programme[at] ?? 0] ?? "";
    return fieldOf.get(name) ?? name;
  });
  const own = groupBy(lead.keys(), (at) => lead[at] ?? 0);
  return {
    institutions,
    programmes,
    lead,
    programme,
    fields: [...fields].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, places]) => places),
    own: institutions.map((_, c) => own.get(c) ?? []),
  };
}

function manyProgrammesTest({ programme, fields, own }: Leads, limits: SupervisionLimits): ChanceTest {
  const busy = own.filter(({ length }) => length >= limits.minimum_led);
  const share = (labels: Int32Array): number =>
    busy.filter((places) => new Set(places.map((place) => labels[place])).size >= limits.many_programmes).length / busy.length;
  const random = new RandomStream(limits.seed);
  const drawn = Float64Array.from({ length: limits.draws }, (_, draw) => {
    random.restart(limits.seed, draw);
    return share(shuffleWithin(random, programme, fields));
  });
  return { held: nullSummary(share(programme), drawn), claim: "above", minimum: limits.minimum_excess };
}

function choice(label: LocalText, leads: Leads, limits: SupervisionLimits): FindingDraft["choices"][number] {
  const test = manyProgrammesTest(leads, { ...limits, draws: Math.ceil(limits.draws / 2) });
  const { verdict, null: chance } = againstChance(test, limits);
  return { label, value: test.held.observed, null: chance, verdict };
}

function busiest({ institutions, programme, own }: Leads) {
  return institutions
    .map((name, c) => ({ name, projects: own[c]?.length ?? 0, programmes: new Set(own[c]?.map((place) => programme[place])).size }))
    .sort((a, b) => b.projects - a.projects || (a.name < b.name ? -1 : 1))
    .slice(0, 20);
}

function statementOf(busy: number, held: NullSummary, verdict: Verdict, { minimum_led, many_programmes, significance }: SupervisionLimits): LocalText {
  const chance = span(percent(held.p05), percent(held.p95));
  const below = held.observed < held.mean && held.pValue < significance;
  const outcome =
    verdict === "confirmed"
      ? { en: "more spread out than chance would make them", zh: "分散程度高于随机水平" }
      : below
        ? { en: "institutions keep to their own programmes more than chance would make them", zh: "单位更集中于各自的专项，分散程度低于随机水平" }
        : verdict === "insufficient-data"
          ? { en: "whether they are more spread out cannot be told", zh: "是否更为分散无法判断" }
          : { en: "no more spread out than chance would make them", zh: "分散程度没有超过随机水平" };
  return {
    en: `Of ${busy} institutions that lead ${minimum_led} national projects or more, ${percent(held.observed)} lead in ${many_programmes} programmes or more; dealing the projects out within their fields, with every institution's and every programme's number kept, gives ${chance.en} (${probability(held.pValue)}): ${outcome.en}.`,
    zh: `牵头${minimum_led}个以上国家项目的${busy}家单位中，有${percent(held.observed)}涉及${many_programmes}个以上专项；保持各单位、各专项项目数不变而在各领域内随机分配为${chance.zh}（${probability(held.pValue)}）：${outcome.zh}。`,
  };
}
