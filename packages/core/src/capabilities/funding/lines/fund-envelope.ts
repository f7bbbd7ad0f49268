import { groupBy } from "../../../contract/group-by.ts";
import { followed } from "../../../language/statement/followed.ts";
import type { Said } from "../../../language/statement/place.ts";
import { amount, decimal, givenPercent, integer, listed, placed, rounded, verbatim, year, years as yearsFrom } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import { measures } from "../../../measures/registry/registry.ts";
import type { DesignContext, LineDraft, LineMaker, TriedInVain } from "../../../plan/design-context.ts";
import { figureKey } from "../../../plan/figure-key.ts";
import { mechanismWords } from "../../../plan/mechanism/mechanism.words.ts";
import { planYears } from "../../../plan/plan-years.ts";
import { type Envelope, envelope, movingTerms } from "../envelope/envelope.ts";
import { type EnvelopeBasis, envelopeBasis, type LackedField } from "../envelope/envelope-basis.ts";
import { envelopeAssumptions, envelopeDetails, regionTable } from "../envelope/envelope-tables.ts";
import { fieldName } from "../envelope/field-names.ts";
import { isClash, weightRanges } from "../envelope/weight-range.ts";
import { setsOf, type VerdictTerms, verdictTerms } from "../terms/verdict-terms.ts";
import { envelopeWords as words } from "./fund-envelope.words.ts";
import { waitingApplications } from "./waiting-applications.ts";

/**
 * M1.2: how the fund's money is divided over fields, regions, sources and years, and the calls to open. Nothing is chosen among projects that are decided:
 * what their calls gave is the division to start from, and the confirmed findings move it. A province's line is its part of the nation's division.
 */
export const fundEnvelope: LineMaker = {
  item: "M1.2",
  answers: ["concentration", "missing-subject", "unstable-support", "herding"],
  tried: ({ national, settings, isNation }) => (isNation ? [...weighedInVain(national, settings), ...calledInVain(national)] : []),
  async make(context) {
    const { settings, national, isNation, place } = context;
    const basis = await envelopeBasis(context);
    if (basis === null) return [];
    const terms = movingTerms(verdictTerms(national, settings), settings);
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
    const waiting = isNation ? await waitingApplications(context.records) : [];
    if (isClash(found)) return [clashLine(found.largestShare, found.regions, common)];
    const made = { basis, terms, found, years, currency: settings.currency, isBudgetSet: settings.budgets !== undefined };
    return [isNation ? nationLine(context, made, common, waiting) : provinceLine(context, made, common)];
  },
};

/** That generic technology weighs more was tried for the finding that institutes lead too little of it, and cannot move it. */
function weighedInVain(national: DesignContext["national"], settings: DesignContext["settings"]): readonly TriedInVain[] {
  const { generic } = verdictTerms(national, settings);
  const finding = national.find(({ id }) => id === generic?.finding);
  if (generic === null || finding === undefined || settings.envelope.generic_weight !== undefined) return [];
  const tells = measures.find(({ id }) => id === finding.measure)?.tells ?? verbatim(finding.measure);
  const reason = mechanismWords.say("money-does-not-lead", {
    weight: decimal(generic.value, 1, "weight"),
    indicator: tells,
    value: finding.value === null ? mechanismWords.text("unknown") : rounded(finding.value, finding.unit),
  });
  return [{ finding: finding.id, instrument: "PI007", reason }];
}

/** That a field is called in fewer places was tried for the finding that places produce alike, and cannot move it: no call divides what is produced. */
function calledInVain(national: DesignContext["national"]): readonly TriedInVain[] {
  return national
    .filter(({ rule, verdict }) => rule === "isomorphism" && verdict === "confirmed")
    .map(({ id, measure }) => ({
      finding: id,
      instrument: "PI007",
      reason: mechanismWords.say("calls-move-no-industry", { indicator: measures.find((each) => each.id === measure)?.tells ?? verbatim(measure) }),
    }));
}

type Common = Pick<LineDraft, "subject" | "assumptions" | "evidence"> & { readonly synthetic: boolean; readonly because: NonNullable<LineDraft["because"]> };
interface Made {
  readonly basis: EnvelopeBasis;
  readonly terms: VerdictTerms;
  readonly found: Envelope;
  readonly years: readonly number[];
  readonly currency: string;
  /** Whether the office says how much it has a year. */
  readonly isBudgetSet: boolean;
}

/** That nobody set the money that is divided: said where its amount is, since a line, a first page and a brief are read without their notes. */
function assumedSize({ basis, isBudgetSet }: Made) {
  return isBudgetSet ? verbatim("") : words.say("assumed", { year: year(basis.year) });
}

/** Whose money is divided: the office's budgets by their sources, else what the calls of a year gave, which nobody promised for the years to come. */
function budgetOf({ basis, isBudgetSet }: Made, { settings }: DesignContext): NonNullable<LineDraft["budget"]> {
  return isBudgetSet ? { kind: "set", name: (settings.budgets ?? []).map(({ source }) => source).join(", ") } : { kind: "assumed", name: String(basis.year) };
}

function nationLine(context: DesignContext, made: Made, common: Common, waiting: readonly Said[]): LineDraft {
  const { basis, terms, found, years } = made;
  const { currency } = context.settings;
  const largest = [...found.regions.values()].reduce((most, each) => Math.max(most, each), 0);
  const ranges = weightRanges(found, basis, terms, context.settings, years);
  return {
    ...common,
    action: words.say("divide", {
      total: amount(found.total, currency),
      years: spanOf(years),
      assumed: assumedSize(made),
      fields: integer(found.fields.size, "fields"),
      regions: integer(found.regions.size, "regions"),
      terms: termsOf(terms, found, currency),
    }),
    amount: found.total,
    budget: budgetOf(made, context),
    start_year: years[0] ?? null,
    table: regionTable(context, found, basis, ranges),
    note: noteOf(made, waiting),
    certificate: found.certificate,
    objective: { kind: "rule", unit: context.settings.currency },
    ...(basis.counted === 0 || basis.money === 0 ? {} : { units: Math.round(found.total / (basis.money / basis.counted)) }),
    ...movedBy(made),
    figures: {
      largest_region_money: largest,
      money_moved: found.certificate.objective,
      ...(found.long === null ? {} : { long_money: found.long }),
      ...Object.fromEntries([...found.regions].map(([region, amount]) => [figureKey("region", region), amount])),
      ...Object.fromEntries([...found.fields].map(([field, amount]) => [figureKey("field", field), amount])),
    },
    choices: [...found.fields].map(([field, amount]) => ({ type: "call", id: field, label: fieldName(field), amount, start_year: years[0] ?? null })),
    details: envelopeDetails(context, found, ranges, years),
  };
}

/** A province's part of the national division: the two plans give the same figure. */
function provinceLine(context: DesignContext, made: Made, common: Common): LineDraft {
  const { basis, found, years, terms } = made;
  const { place, settings } = context;
  const given = found.regions.get(place.code) ?? null;
  const here = placed({ id: place.code, name: place.name });
  const own = found.cells.filter(({ region }) => region === place.code);
  if (given === null) {
    return {
      ...common,
      action: words.say(basis.unknown.has(place.code) ? "not-published" : "none-led", { place: here, year: year(basis.year) }),
      amount: null,
      table: null,
      note: words.say("no-figure"),
      certificate: null,
    };
  }
  const capped = terms.largestShare !== null && given >= Math.floor(terms.largestShare.value * found.total);
  return {
    ...common,
    action: words.say("take-up", {
      part: amount(given, settings.currency),
      years: spanOf(years),
      assumed: assumedSize(made),
      place: here,
      share: givenPercent(given / found.total),
      total: amount(found.total, settings.currency),
      capped: capped ? words.say("capped") : verbatim(""),
    }),
    amount: given,
    budget: budgetOf(made, context),
    start_year: years[0] ?? null,
    table: regionTable(context, { ...found, cells: own }, basis, null),
    note: noteOf(made, []),
    certificate: found.certificate,
    objective: { kind: "rule", unit: settings.currency },
    indicator: {
      id: "fund.taken-up",
      target: given,
      now: null,
      unit: settings.currency,
      label: { en: "Money of the fund of @whole that the place takes up", zh: "承接的@whole资金" },
    },
    figures: {
      share_of_nation: given / found.total,
      ...(terms.long === null ? {} : { long_money: Math.ceil(terms.long.share * given) }),
      ...Object.fromEntries(own.map((cell) => [figureKey("field", cell.field), cell.amount])),
    },
    choices: [],
  };
}

/** What of its indicator the division itself moves: how concentrated the money is, else in how many pairs of place and field there is any. */
function movedBy({ terms, basis, found }: Made): Pick<LineDraft, "indicator" | "moves" | "takes"> {
  if (terms.largestShare !== null) {
    const [from, to] = [herfindahl(pastOf(basis)), herfindahl([...found.regions.values()])];
    const label = { en: "Concentration of the fund's money by region", zh: "资金的地区集中度" };
    return {
      indicator: { id: "concentration.herfindahl", target: to, now: from, unit: "Herfindahl index", label },
      moves: { indicator: "concentration.herfindahl", from, to },
      takes: [mechanismWords.say("seat-is-work")],
    };
  }
  if (terms.spread !== null) {
    const [from, to] = [pairsOf(basis.cells.filter(({ money }) => money > 0)), pairsOf(found.cells.filter(({ amount: given }) => given > 0))];
    const label = { en: "Pairs of @region and field that get money of the fund", zh: "获得资金的@region与领域组合数" };
    return {
      indicator: { id: "herding.held-cells", target: to, now: from, unit: "pairs of region and field", label },
      moves: { indicator: "herding.held-cells", from, to },
      takes: [mechanismWords.say("seat-is-work")],
    };
  }
  return {};
}

function pairsOf(cells: readonly { readonly region: string; readonly field: string }[]): number {
  return new Set(cells.map(({ region, field }) => JSON.stringify([region, field]))).size;
}

/** Money of each region in the division that was. */
function pastOf({ cells }: EnvelopeBasis): readonly number[] {
  return [...groupBy(cells, ({ region }) => region).values()].map((own) => own.reduce((sum, { money }) => sum + money, 0));
}

function herfindahl(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, each) => sum + each, 0);
  return amounts.reduce((sum, each) => sum + (each / total) ** 2, 0);
}

function clashLine(share: number, regions: number, common: Common): LineDraft {
  return {
    ...common,
    action: words.say("clash", { share: givenPercent(share), regions: integer(regions, "regions") }),
    amount: null,
    table: null,
    note: null,
    certificate: null,
  };
}

function spanOf(years: readonly number[]): Said {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? words.say("a-year") : words.say("in-years", { years: yearsFrom(first, last) });
}

/** What the findings make of the division, as the line says it. */
function termsOf({ largestShare, long, spread }: VerdictTerms, found: Envelope, currency: string): Said | ReturnType<typeof verbatim> {
  const terms = [
    ...(largestShare === null ? [] : [words.say("largest", { share: givenPercent(largestShare.value) })]),
    ...(long === null || found.long === null
      ? []
      : [words.say("long", { share: givenPercent(long.share), money: amount(found.long, currency), years: integer(long.years, "years") })]),
    ...(spread === null
      ? []
      : [
          spread.regions === null
            ? words.say("spread-kept", { share: givenPercent(spread.kept ?? 1) })
            : words.say("spread", { regions: integer(spread.regions, "regions") }),
        ]),
  ];
  return terms.length === 0 ? verbatim("") : words.say("under", { terms: listed(terms, { joint: "semicolon" }) });
}

/** What of the year's money is not divided: how much, what its rows lack, and of which table where several hold projects. */
function leftOutOf({ left, money, evidence }: EnvelopeBasis, currency: string): readonly Said[] {
  if (left.length === 0) return [];
  const out = left.reduce((sum, each) => sum + (each.money ?? 0), 0);
  const parts = left.map(({ table, lacks, projects, money: own }) => {
    if (evidence.length === 1)
      return own === null
        ? words.say("left-unpriced-of-all", { projects: integer(projects, "projects") })
        : words.say("left-part-of-all", { projects: integer(projects, "projects"), money: amount(own, currency), field: lackedNames[lacks] });
    return own === null
      ? words.say("left-unpriced", { projects: integer(projects, "projects"), table: verbatim(table) })
      : words.say("left-part", { projects: integer(projects, "projects"), table: verbatim(table), money: amount(own, currency), field: lackedNames[lacks] });
  });
  const listedParts = listed(parts, { joint: "semicolon" });
  return [
    out === 0
      ? words.say("left-none-known", { parts: listedParts })
      : words.say("left", { money: amount(out, currency), share: givenPercent(out / (out + money)), parts: listedParts }),
  ];
}

/** What a row lacks, in the words of the tables. */
const lackedNames: Readonly<Record<LackedField, LocalText>> = {
  money: { en: "published money", zh: "已公布经费" },
  region: { en: "place of the tree", zh: "可知地区" },
  category: { en: "category", zh: "类别" },
  field: { en: "field of its programme", zh: "所属专项的领域" },
};

/** Where the division starts, how large the fund is taken to be (the office's to say: an assumption), and what is proved. */
function noteOf({ basis, found, currency, isBudgetSet }: Made, waiting: readonly Said[]): Said {
  const start = words.say("start", {
    year: year(basis.year),
    counted: integer(basis.counted, "projects"),
  });
  const spent = new Set(found.sources.map((each) => each.year)).size;
  const known = new Set(found.sources.map(({ source }) => source)).size;
  return followed(start, [
    ...leftOutOf(basis, currency),
    words.say(isBudgetSet ? "size-set" : "size", { yearly: amount(found.total / spent, currency), year: year(basis.year) }),
    known === 1 ? words.say("one-source") : words.say("sources", { sources: integer(known, "sources") }),
    words.say("proof"),
    ...waiting,
  ]);
}
