import { byCodePoint, type NullSummary, nullSummary, RandomStream, shuffleWithin } from "@quoin/methods";
import { elementAt, entryOf } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import type { Verdict } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import { blockOf } from "../../../../evidence/roles/declared-blocks.ts";
import { anySynthetic, firstRepeatedKey, type GatheredOf, referenceTo, textOf } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, given, integer, percent, points, probability, span, verbatim } from "../../../../language/statement/values.ts";
import { asTyped, type LocalText } from "../../../../language/text.ts";
import { dispersedSupervisionWords as words } from "./dispersed-supervision.words.ts";
import type { programmesTable, SupervisionLists } from "./gather.ts";
import type { SupervisionLimits } from "./limits.ts";

const part = {
  part: "programmes",
  question: words.text("programmes-question"),
  measure: "ratio.many-programmes-share",
  unit: "share of institutions",
} as const;

/** A project whose lead and programme are known. */
interface PlacedProject {
  readonly row: EvidenceRow;
  readonly project: string;
  readonly lead: string;
  readonly programme: string;
}

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
export function programmesDraft(
  { projects, programmes, institutions }: Pick<SupervisionLists, "projects" | "programmes" | "institutions">,
  limits: SupervisionLimits,
): FindingDraft {
  const repeated = firstRepeatedKey(projects.rows, ["project"]);
  if (repeated !== null) return { ...repeatedKey(nation, projects, repeated), ...part };
  const placed = projects.rows.flatMap((row): PlacedProject[] => {
    const [project, lead, programme] = [textOf(row, "project"), textOf(row, "lead"), textOf(row, "programme")];
    return lead === null || programme === null ? [] : [{ row, project: project ?? "", lead: blockOf(institutions, row, lead), programme }];
  });
  const rows = placed.map(({ row }) => row);
  const fieldOf = fieldsOf(programmes);
  if (programmes === null || fieldOf === null)
    return insufficientData(nation, words.say("no-fields", { table: verbatim("programmes") }), referenceTo(projects, rows), {
      ...part,
      synthetic: anySynthetic(rows),
    });
  const leads = leadsOf(placed, fieldOf);
  const busy = leads.own.filter(({ length }) => length >= limits.minimum_led).length;
  const evidence = [...referenceTo(projects, rows), ...referenceTo(programmes, programmes.rows)];
  const synthetic = anySynthetic(rows);
  if (busy < limits.minimum_hosts)
    return insufficientData(
      nation,
      words.say("few-busy", {
        busy: integer(busy, "institutions"),
        led: given(limits.minimum_led, "projects"),
        minimum: integer(limits.minimum_hosts, "institutions"),
      }),
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
    value: test.observed.observed,
    baseline: words.text("many-within-fields", { many: given(limits.many_programmes, "programmes") }),
    choices: [
      ...[limits.many_programmes - 1, limits.many_programmes + 1]
        .filter((many) => many >= 2)
        .map((many_programmes) => choice(words.text("many", { many: given(many_programmes, "programmes") }), leads, { ...limits, many_programmes })),
      choice(words.text("lead-more", { led: given(limits.minimum_led + 2, "projects") }), leads, {
        ...limits,
        minimum_led: limits.minimum_led + 2,
      }),
      choice(words.text("all-fields"), { ...leads, fields: [Array.from(leads.lead, (_, place) => place)] }, limits),
    ],
    effectWords: (effect) => words.say("excess", { size: points(Math.abs(effect)) }),
    comparison: {
      kind: "null",
      text: words.text("draws", { draws: integer(limits.draws, "draws") }),
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
        label: asTyped({ en: name, zh: name }),
        value: programmes,
        low: null,
        high: null,
        count: led,
      })),
      band: null,
      threshold: limits.many_programmes,
    },
    statement: statementOf(citing(integer(busy, "institutions"), projects.table), rows.length, test.observed, judged.told, limits),
  });
}

/** The field of each programme; null where none is known. */
function fieldsOf(programmes: GatheredOf<typeof programmesTable> | null): ReadonlyMap<string, string> | null {
  const known = (programmes?.rows ?? []).flatMap((row) => {
    const [programme, field] = [textOf(row, "programme"), textOf(row, "field")];
    return programme === null || field === null ? [] : [[programme, field] as const];
  });
  return known.length === 0 ? null : new Map(known);
}

/** A programme of unknown field is a field of its own: its projects are dealt out among themselves. */
function leadsOf(placed: readonly PlacedProject[], fieldOf: ReadonlyMap<string, string>): Leads {
  const institutions = [...new Set(placed.map(({ lead }) => lead))].sort();
  const programmes = [...new Set(placed.map(({ programme }) => programme))].sort();
  const [place, column] = [new Map(institutions.map((name, i) => [name, i])), new Map(programmes.map((name, i) => [name, i]))];
  const ordered = placed.toSorted((a, b) => byCodePoint(a.project, b.project));
  const lead = Int32Array.from(ordered, (each) => entryOf(place, each.lead));
  const programme = Int32Array.from(ordered, (each) => entryOf(column, each.programme));
  const fields = groupBy(ordered.keys(), (at) => {
    const name = elementAt(ordered, at).programme;
    return fieldOf.get(name) ?? name;
  });
  const own = groupBy(lead.keys(), (at) => lead[at]!);
  return {
    institutions,
    programmes,
    lead,
    programme,
    fields: [...fields].sort(([a], [b]) => byCodePoint(a, b)).map(([, places]) => places),
    own: institutions.map((_, c) => entryOf(own, c)),
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
  return { observed: nullSummary(share(programme), drawn), claim: "above", minimum: limits.minimum_excess };
}

function choice(label: LocalText, leads: Leads, limits: SupervisionLimits): FindingDraft["choices"][number] {
  const test = manyProgrammesTest(leads, { ...limits, draws: Math.ceil(limits.draws / 2) });
  const { verdict, null: chance } = againstChance(test, limits);
  return { label, value: test.observed.observed, null: chance, verdict };
}

function busiest({ institutions, programme, own }: Leads) {
  return institutions
    .map((name, c) => {
      const led = elementAt(own, c);
      return { name, projects: led.length, programmes: new Set(led.map((place) => programme[place])).size };
    })
    .sort((a, b) => b.projects - a.projects || byCodePoint(a.name, b.name))
    .slice(0, 20);
}

function statementOf(busy: ReturnType<typeof integer>, projects: number, held: NullSummary, told: Verdict, limits: SupervisionLimits): Said {
  const isLess = told === "not-supported" && held.observed < held.mean && held.pValue <= limits.significance;
  return words.say("programmes", {
    busy,
    listed: integer(projects, "projects"),
    led: given(limits.minimum_led, "projects"),
    share: percent(held.observed),
    many: given(limits.many_programmes, "programmes"),
    chance: span(percent(held.p05), percent(held.p95)),
    p: probability(held.pValue),
    outcome: words.say(isLess ? "less" : outcomes[told]),
  });
}

/** An institution keeps to its own programmes more than dealt projects do, which draws of single projects do not know: fewer programmes than chance gives are no finding of their own. */
const outcomes = { confirmed: "spread-out", "not-supported": "as-chance", "insufficient-data": "cannot-be-told" } as const;
