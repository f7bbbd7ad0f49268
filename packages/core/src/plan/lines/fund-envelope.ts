import { groupBy } from "../../contract/group-by.ts";
import { percentText } from "../../language/number-text.ts";
import type { LocalText } from "../../language/text.ts";
import type { DesignContext, LineDraft, LineMaker } from "../design-context.ts";
import { type Envelope, envelope } from "../envelope/envelope.ts";
import { type EnvelopeBasis, envelopeBasis } from "../envelope/envelope-basis.ts";
import { envelopeAssumptions, envelopeDetails, regionTable } from "../envelope/envelope-tables.ts";
import { fieldName } from "../envelope/field-names.ts";
import { setsOf, type VerdictTerms, verdictTerms } from "../envelope/verdict-terms.ts";
import { isClash, weightRanges } from "../envelope/weight-range.ts";
import { planYears } from "../plan-years.ts";
import { applicationWords } from "./application-words.ts";
import { count, moneyWords } from "./line-text.ts";

/**
 * M1.2: how the fund's money is divided over fields, regions, sources and years, and the calls to open. Nothing is chosen among projects that are decided:
 * what their calls gave is the division to start from, and the confirmed findings move it. A province's line is its part of the nation's division.
 */
export const fundEnvelope: LineMaker = {
  item: "M1.2",
  answers: ["concentration", "missing-subject", "unstable-support", "herding", "isomorphism"],
  async make(context) {
    const { settings, national, isNation, place } = context;
    const basis = await envelopeBasis(context);
    if (basis === null) return [];
    const terms = verdictTerms(national, settings);
    // A province names what is said of it; what else moves the nation's division stands in the nation's line.
    const because = setsOf(terms).filter(({ finding }) => isNation || context.findings.some(({ id }) => id === finding));
    if (because.length === 0) return [];
    const years = planYears(context);
    const found = envelope(basis, terms, settings, years);
    const common = {
      subject: { type: "region", id: place.code },
      assumptions: envelopeAssumptions(basis, terms, settings),
      evidence: [...basis.evidence],
      synthetic: basis.synthetic,
      because: because.map(({ finding, sets }) => ({ finding, sets: [...sets] })),
    };
    const waiting = isNation ? await applicationWords(context.records) : { en: "", zh: "" };
    if (isClash(found)) return [clashLine(found.largestShare, found.regions, common)];
    return [
      isNation
        ? nationLine(context, { basis, terms, found, years, currency: settings.currency }, common, waiting)
        : provinceLine(context, { basis, terms, found, years, currency: settings.currency }, common),
    ];
  },
};

type Common = Pick<LineDraft, "subject" | "assumptions" | "evidence"> & { readonly synthetic: boolean; readonly because: NonNullable<LineDraft["because"]> };
interface Made {
  readonly basis: EnvelopeBasis;
  readonly terms: VerdictTerms;
  readonly found: Envelope;
  readonly years: readonly number[];
  readonly currency: string;
}

function nationLine(context: DesignContext, made: Made, common: Common, waiting: LocalText): LineDraft {
  const { basis, terms, found, years } = made;
  const { currency } = context.settings;
  const largest = [...found.regions.values()].reduce((most, each) => Math.max(most, each), 0);
  const ranges = weightRanges(found, basis, terms, context.settings, years);
  const [total, span] = [moneyWords(found.total, currency), spanWords(years)];
  const terms_ = termWords(terms, made.found, currency);
  return {
    ...common,
    action: {
      en: `Divide ${total.en}${span.en} over ${found.fields.size} fields and ${found.regions.size} @regions, and open a call for each field${terms_.en}.`,
      zh: `将${total.zh}${span.zh}在${found.fields.size}个领域、${found.regions.size}个@regions间分配，并按领域发布指南${terms_.zh}。`,
    },
    amount: found.total,
    start_year: years[0] ?? null,
    table: regionTable(context, found, basis, ranges),
    note: { en: `${noteOf(made).en}${waiting.en}`, zh: `${noteOf(made).zh}${waiting.zh}` },
    certificate: found.certificate,
    value: found.value,
    value_label: valueLabel,
    ...(terms.largestShare === null
      ? {}
      : {
          indicator: {
            id: "concentration.herfindahl",
            target: herfindahl([...found.regions.values()]),
            now: herfindahl(pastOf(basis)),
            unit: "Herfindahl index",
            label: { en: "Concentration of the fund's money by region", zh: "资金的地区集中度" },
          },
        }),
    figures: {
      largest_region_money: largest,
      value_per_money: found.value / found.total,
      money_moved: found.certificate.objective,
      ...(found.long === null ? {} : { long_money: found.long }),
      ...Object.fromEntries([...found.regions].map(([region, amount]) => [`region:${region}`, amount])),
      ...Object.fromEntries([...found.fields].map(([field, amount]) => [`field:${field}`, amount])),
    },
    choices: [...found.fields].map(([field, amount]) => ({ type: "call", id: field, label: fieldName(field), amount, start_year: years[0] ?? null })),
    details: envelopeDetails(context, found, ranges, years),
  };
}

/** A province's part of the national division: the two plans give the same figure. */
function provinceLine(context: DesignContext, made: Made, common: Common): LineDraft {
  const { basis, found, years, terms } = made;
  const { place, settings } = context;
  const amount = found.regions.get(place.code) ?? null;
  const own = found.cells.filter(({ region }) => region === place.code);
  if (amount === null) {
    const unknown = basis.unknown.has(place.code);
    return {
      ...common,
      action: {
        en: `Apply under the calls of the division of @whole with projects from ${place.name.en}: ${unknown ? `what the calls of ${basis.year} gave it was not published` : `no project of the calls of ${basis.year} was led from it`}, so no part of it is worked out here.`,
        zh: `组织${place.name.zh}的项目申报@whole各领域指南：${unknown ? `${basis.year}年立项给予本地的经费未公布` : `${basis.year}年没有本地牵头的项目`}，故不测算本地份额。`,
      },
      amount: null,
      table: null,
      note: { en: "No cost known: the plan of @whole gives this @region no figure either.", zh: "经费待测算：@whole规划同样没有该@region数额。" },
      certificate: null,
    };
  }
  const value = own.reduce((sum, cell) => sum + cell.value, 0);
  const [part, whole, span] = [moneyWords(amount, settings.currency), moneyWords(found.total, settings.currency), spanWords(years)];
  const share = amount / found.total;
  const capped = terms.largestShare !== null && amount >= Math.floor(terms.largestShare.value * found.total);
  return {
    ...common,
    action: {
      en: `Take up ${part.en}${span.en} of the fund of @whole in ${place.name.en} (${percentText(share, "en")} of ${whole.en}${capped ? ", the most that one @region gets" : ""}), by the fields of the table.`,
      zh: `${place.name.zh}${span.zh}承接@whole资金${part.zh}（占${whole.zh}的${percentText(share, "zh")}${capped ? "，为单一@region上限" : ""}），按领域见表。`,
    },
    amount,
    start_year: years[0] ?? null,
    table: regionTable(context, { ...found, cells: own }, basis, null),
    note: noteOf(made),
    certificate: found.certificate,
    value,
    value_label: valueLabel,
    indicator: {
      id: "fund.taken-up",
      target: amount,
      now: null,
      unit: settings.currency,
      label: { en: "Money of the fund of @whole that the place takes up", zh: "承接的@whole资金" },
    },
    figures: {
      value_per_money: amount === 0 ? null : value / amount,
      share_of_nation: amount / found.total,
      ...(terms.long === null ? {} : { long_money: Math.ceil(terms.long.share * amount) }),
      ...Object.fromEntries(own.map((cell) => [`field:${cell.field}`, cell.amount])),
    },
    choices: [],
  };
}

/** Money of each region in the division that was. */
function pastOf({ cells }: EnvelopeBasis): readonly number[] {
  return [...groupBy(cells, ({ region }) => region).values()].map((own) => own.reduce((sum, { money }) => sum + money, 0));
}

function herfindahl(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, each) => sum + each, 0);
  return amounts.reduce((sum, each) => sum + (each / total) ** 2, 0);
}

const valueLabel = { en: "Money weighed by the office's weight of its category", zh: "按类别权重加权的资金" };

function clashLine(share: number, regions: number, common: Common): LineDraft {
  return {
    ...common,
    action: {
      en: `No division keeps the limits: at most ${share * 100}% for each of ${regions} @regions, and the floors, cannot hold together. Raise envelope.largest_share or lower the floors.`,
      zh: `没有满足限制的分配：${regions}个@region各不超过${share * 100}%与最低份额不能同时成立。请提高 envelope.largest_share 或降低最低份额。`,
    },
    amount: null,
    table: null,
    note: null,
    certificate: null,
  };
}

function spanWords(years: readonly number[]): { readonly en: string; readonly zh: string } {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return { en: " a year", zh: "（每年）" };
  return { en: ` in ${first}–${last}`, zh: `（${first}—${last}年）` };
}

/** What the findings make of the division, as the line says it. */
function termWords({ largestShare, long, spread }: VerdictTerms, found: Envelope, currency: string): { readonly en: string; readonly zh: string } {
  const parts = [
    ...(largestShare === null
      ? []
      : [{ en: `no @region over ${percentText(largestShare.value, "en")}`, zh: `单一@regions不超过${percentText(largestShare.value, "zh")}` }]),
    ...(long === null || found.long === null
      ? []
      : [
          {
            en: `at least ${percentText(long.share, "en")} (${moneyWords(found.long, currency).en}) in tasks of ${long.years} years or more`,
            zh: `至少${percentText(long.share, "zh")}（${moneyWords(found.long, currency).zh}）用于${long.years}年以上任务`,
          },
        ]),
    ...(spread === null
      ? []
      : spread.regions === null
        ? [{ en: "each field in no more than the half of its @regions that held most of it", zh: "每个领域仅限原有@regions中经费居前的一半" }]
        : [{ en: `no field in more than ${spread.regions} @regions`, zh: `每个领域不超过${spread.regions}个@regions` }]),
  ];
  return { en: parts.map(({ en }) => `, ${en}`).join(""), zh: parts.map(({ zh }) => `，${zh}`).join("") };
}

function noteOf(made: Made): LocalText {
  const { basis, found } = made;
  const { year } = basis;
  const [counted, unpriced, unplaced] = [count(basis.counted), count(basis.unpriced), count(basis.unplaced)];
  const yearly = yearlyWords(found);
  const leftOut =
    basis.unpriced + basis.unplaced === 0
      ? { en: "", zh: "" }
      : {
          en: `; ${unpriced.en} of that year have no published money and ${unplaced.en} no known place or field`,
          zh: `；同年另有${unpriced.zh}个未公布经费、${unplaced.zh}个地区或领域不明`,
        };
  const size = sizeWords(made);
  return {
    en: `Starts from what the calls of ${year} gave: ${counted.en} decided projects with money, place and field, as evidence of the division and not as candidates${leftOut.en}. ${size.en} ${yearly.en} The proof is of the least money moved away from that division. Other public and private money is in no table, so no leverage is measured.`,
    zh: `以${year}年立项的分配为起点：${counted.zh}个已立项且经费、地区、领域可知的项目仅作为分配依据，不是候选项目${leftOut.zh}。${size.zh}${yearly.zh}证明针对偏离该分配的最少资金。数据没有地方和社会资金，故不测算放大倍数。`,
  };
}

/** How large the fund is taken to be is the office's to say: an assumption, at the prices of the calls that it is taken from. */
function sizeWords({ basis, found, currency }: Made): LocalText {
  const years = new Set(found.sources.map(({ year }) => year)).size;
  const yearly = moneyWords(found.total / years, currency);
  return {
    en: `Its size is an assumption and no appropriation: ${yearly.en} a year, nominal, where the budgets say nothing else as much as those calls gave.`,
    zh: `总额为假设而非预算批复：每年${yearly.zh}（名义值），预算未另作规定的，按${basis.year}年立项经费计。`,
  };
}

function yearlyWords({ sources }: Envelope): { readonly en: string; readonly zh: string } {
  const known = new Set(sources.map(({ source }) => source)).size;
  return known === 1
    ? { en: "One source of money is known.", zh: "仅有一个资金来源。" }
    : { en: `${known} sources of money, each by its own budget.`, zh: `共${known}个资金来源，各按其预算。` };
}
