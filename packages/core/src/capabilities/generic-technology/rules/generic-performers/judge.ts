import { markedScoreNull } from "@quoin/methods";
import type { Choice } from "../../../../diagnosis/finding/finding.ts";
import { type FindingDraft, findingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { repeatedKey } from "../../../../diagnosis/finding/repeated-key.ts";
import type { LimitsOf } from "../../../../diagnosis/rule.ts";
import { againstChance, type ChanceTest } from "../../../../diagnosis/verdict/against-chance.ts";
import { anySynthetic, firstRepeatedKey, type GatheredTable, referenceTo, type TableWith } from "../../../../evidence/roles/gathered-table.ts";
import type { Said } from "../../../../language/statement/place.ts";
import { citing, given, integer, listed, percent, points, probability, span, verbatim, years } from "../../../../language/statement/values.ts";
import { asTyped, type LocalText } from "../../../../language/text.ts";
import { type CarriedTechnology, type Carrying, carrying, type Generality } from "./carried-technologies.ts";
import type { genericPerformersFacts } from "./generic-performers.ts";
import { genericPerformersWords as words } from "./generic-performers.words.ts";

type Limits = LimitsOf<typeof genericPerformersFacts>;

export interface TechnologyTables {
  readonly generality: GatheredTable<Generality["values"]>;
  readonly performers: TableWith<"technology" | "performer", "year" | "amount">;
}

/** Technologies that the statement names, and those that the chart draws. */
const [named, drawn] = [3, 25];

/** Have the most general technologies less often somebody who carries them than others of their size? */
export function judgeGenericPerformers(tables: TechnologyTables, limits: Limits): FindingDraft[] {
  const { generality, performers } = tables;
  const keyed: readonly (readonly [GatheredTable, readonly string[]])[] = [
    [generality, ["technology"]],
    [performers, ["technology", "performer", "year"]],
  ];
  for (const [table, key] of keyed) {
    const repeated = firstRepeatedKey(table.rows, key);
    if (repeated !== null) return [repeatedKey(nation, table, repeated)];
  }
  const held = carrying(generality.rows, performers.rows, limits);
  const synthetic = anySynthetic(generality.rows) || anySynthetic(performers.rows);
  const evidence = [...referenceTo(generality, held?.technologies.map(({ row }) => row) ?? generality.rows), ...referenceTo(performers, performers.rows)];
  const refusal = refusalOf(held, tables, limits);
  if (held === null || refusal !== null) return [insufficientData(nation, refusal ?? noWork(tables), evidence, { synthetic })];
  const { technologies } = held;
  const judged = againstChance(testOf(technologies, limits), limits);
  const [general, others] = [technologies.filter(({ isGeneral }) => isGeneral), technologies.filter(({ isGeneral }) => !isGeneral)];
  return [
    findingDraft({
      subject: nation,
      evidence,
      synthetic,
      ...judged,
      value: uncarried(general) / general.length,
      baseline: words.text("baseline", { part: percent(limits.general_part, 0), performer: percent(limits.performer_share, 0) }),
      effectWords: (effect) => words.say("a-larger-share", { size: points(Math.abs(effect), 0) }),
      comparison: {
        kind: "null",
        text: words.text("comparison", { draws: integer(limits.draws, "draws") }),
        draws: limits.draws,
        seed: limits.seed,
        from: held.from,
        to: held.to,
        others_share: uncarried(others) / others.length,
        technologies: general.map(({ technology, name, generality: value, citing, amount, performers: many, steadiest, isCarried }) => ({
          technology,
          name,
          generality: value,
          citing,
          amount,
          performers: many,
          steadiest: steadiest?.performer ?? null,
          steadiest_share: steadiest?.share ?? null,
          steadiest_years: steadiest?.years ?? null,
          carried: isCarried,
        })),
      },
      choices: choicesOf(tables, limits),
      chart: {
        kind: "bars",
        title: words.text("chart"),
        unit: "share",
        bars: general.slice(0, drawn).map(({ technology, name, steadiest, performers: many }) => ({
          id: technology,
          label: asTyped({ en: name, zh: name }),
          value: steadiest?.share ?? 0,
          low: null,
          high: null,
          count: many,
        })),
        band: null,
        threshold: limits.performer_share,
      },
      statement: words.say("result", {
        general: citing(integer(general.length, "technologies"), generality.table),
        part: percent(limits.general_part, 0),
        technologies: integer(technologies.length, "technologies"),
        share: citing(percent(uncarried(general) / general.length, 0), performers.table),
        performer: percent(limits.performer_share, 0),
        steady: percent(limits.steady_part, 0),
        years: years(held.from, held.to),
        others: integer(others.length, "technologies"),
        elsewhere: percent(uncarried(others) / others.length, 0),
        chance: span(percent(judged.null.p05, 0), percent(judged.null.p95, 0)),
        p: probability(judged.null.p_value),
        outcome: words.say(judged.told),
        named: namesOf(general),
        left: integer(held.leftOut, "technologies"),
      }),
    }),
  ];
}

function uncarried(technologies: readonly CarriedTechnology[]): number {
  return technologies.filter(({ isCarried }) => !isCarried).length;
}

function noWork({ performers }: TechnologyTables): Said {
  return words.say("no-work", { table: verbatim(performers.table) });
}

function refusalOf(held: Carrying | null, tables: TechnologyTables, limits: Limits): Said | null {
  if (held === null) return noWork(tables);
  if (held.reported < limits.minimum_years)
    return words.say("few-years", {
      table: verbatim(tables.performers.table),
      years: integer(held.reported, "years"),
      minimum: given(limits.minimum_years, "years"),
    });
  if (held.technologies.length >= limits.minimum_technologies) return null;
  return words.say("too-few", {
    technologies: integer(held.technologies.length, "technologies"),
    table: verbatim(tables.generality.table),
    citations: given(limits.minimum_citations, "citations"),
    work: given(limits.minimum_amount, "units"),
    minimum: given(limits.minimum_technologies, "technologies"),
  });
}

/** The label "general" dealt out anew among technologies of about one size; the score is the share of those labelled that nobody carries. */
function testOf(technologies: readonly CarriedTechnology[], { draws, seed, minimum_excess }: Limits): ChanceTest {
  const general = technologies.filter(({ isGeneral }) => isGeneral).length;
  const score = Float64Array.from(technologies, ({ isCarried }) => (isCarried ? 0 : 1 / general));
  const marks = Uint8Array.from(technologies, ({ isGeneral }) => Number(isGeneral));
  const stratum = Int32Array.from(technologies, ({ sizeClass }) => sizeClass);
  return { observed: markedScoreNull(score, marks, stratum, { draws, seed }), claim: "above", minimum: minimum_excess };
}

function namesOf(general: readonly CarriedTechnology[]) {
  const each = general
    .filter(({ isCarried }) => !isCarried)
    .map(({ name, performers, steadiest }) => {
      const technology = { technology: verbatim(name), performers: integer(performers, "performers") };
      return steadiest === null
        ? words.say("unsteady", technology)
        : words.say("technology", { ...technology, performer: verbatim(steadiest.performer), share: percent(steadiest.share) });
    });
  return each.length === 0 ? [] : [words.say("named", { technologies: listed(each, { shown: named }) })];
}

function choicesOf(tables: TechnologyTables, limits: Limits): Choice[] {
  const line = (label: LocalText, changed: Partial<Limits>): Choice => {
    const other = { ...limits, ...changed };
    const held = carrying(tables.generality.rows, tables.performers.rows, other);
    if (held === null || refusalOf(held, tables, other) !== null) return { label, value: null, null: null, verdict: "insufficient-data" };
    const general = held.technologies.filter(({ isGeneral }) => isGeneral);
    const { verdict, null: chance } = againstChance(testOf(held.technologies, other), other);
    return { label, value: uncarried(general) / general.length, null: chance, verdict, technologies: held.technologies.length };
  };
  return [
    ...[limits.performer_share / 2, limits.performer_share * 2].map((performer_share) =>
      line(words.text("performer", { performer: percent(performer_share, 1) }), { performer_share }),
    ),
    ...[limits.general_part / 2, Math.min(0.5, limits.general_part * 2)].map((general_part) =>
      line(words.text("general", { part: percent(general_part, 0) }), { general_part }),
    ),
    line(words.text("steady", { steady: percent(1, 0) }), { steady_part: 1 }),
    line(words.text("sizes"), { size_classes: 1 }),
    line(words.text("window", { years: given(2 * limits.window, "years") }), { window: 2 * limits.window }),
  ];
}
