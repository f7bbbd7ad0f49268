import { worldIndustryName } from "../../../../codes/world-industry-names.ts";
import { entryOf } from "../../../../contract/assert-present.ts";
import { groupBy } from "../../../../contract/group-by.ts";
import { numberOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { namedOnce } from "../../../../language/own-name.ts";
import type { LocalText } from "../../../../language/text.ts";
import { nameOf } from "../../../../register/record-label.ts";
import { type DependentUnit, type UnitKind, unitKinds } from "../answer/exposed-unit.ts";
import type { TechnologyLoss } from "../answer/technology-loss.ts";
import type { DependenceEvidence } from "./dependence-evidence.ts";
import { saidOf } from "./said-of.ts";

/** Which industries, makers and words belong to a technology: lists of `EPISODE=…` or `EPISODE/TECHNOLOGY=…`. */
export interface DependenceSettings {
  readonly exposed: readonly string[];
  readonly makers: readonly string[];
  readonly successors: readonly string[];
  readonly successor_words: readonly string[];
  readonly trade: readonly string[];
  readonly trade_country: string;
  readonly finance: readonly string[];
}

/** Who hangs on the old technology of a market, and the rows that say so. */
type RowsOf<T extends "firms" | "projects" | "trade" | "dependence"> = NonNullable<DependenceEvidence[T]>["rows"];
type Firm = RowsOf<"firms">[number];

export interface Dependents {
  readonly units: readonly DependentUnit[];
  /** Listed industry that was looked into; null where none is named. */
  readonly industry: string | null;
  /** What readers call it. */
  readonly industryName: LocalText | null;
  /** Card whose items name the makers of the old technology; null where the firms of the industry stand in for them. */
  readonly card: string | null;
  readonly firms: readonly Firm[];
  /** Firms whose assets are not reported: in the list, without a value. */
  readonly withoutAssets: number;
}

const assets = "total_assets";
const assetsYear = 2019;

/**
 * Who hangs on the old technology, standing in `origin`.
 *
 * Organisations: the makers that a card names, else the listed firms of the industry, all their assets as an upper limit; listed by that year.
 * Regions: their sum, and its part of the assets of all listed firms there but banks and insurers. Industry: the same for the nation, and exports where the table of trade has them.
 * What the office's own table of dependence says of a unit replaces the upper limit.
 */
export function dependentUnits(
  evidence: DependenceEvidence,
  episode: string,
  loss: TechnologyLoss,
  { origin, isPast }: { readonly origin: number; readonly isPast: boolean },
  settings: DependenceSettings,
): Dependents {
  const industry = saidOf(settings.exposed, episode) ?? null;
  const industryName = industry === null ? null : nameOfIndustry(evidence.industries, industry);
  const old = `${episode}/${loss.incumbent ?? "rest"}`;
  const next = `${episode}/${loss.challenger}`;
  const listed = (evidence.firms?.rows ?? []).filter((row) => !settings.finance.includes(textOf(row, "industry") ?? "") && listedBy(row, origin));
  const named = makersOf(evidence, saidOf(settings.makers, old));
  const making = makersOf(evidence, saidOf(settings.makers, next));
  const inIndustry = (name: string | undefined) => listed.filter((row) => name !== undefined && textOf(row, "industry") === name);
  const makes = (code: string): boolean | null =>
    making === null ? null : isPast ? (making.acquired.get(code) ?? Number.POSITIVE_INFINITY) <= origin || null : making.makers.has(code);
  const known = named === null ? [] : listed.filter((row) => named.makers.has(textOf(row, "firm") ?? ""));
  const firms = known.length > 0 ? known : inIndustry(industry ?? undefined);
  const successorFirms = saidOf(settings.successors, next) === undefined ? null : inIndustry(saidOf(settings.successors, next));
  const projects = projectsOn(evidence, saidOf(settings.successor_words, next), origin);
  const value = (rows: readonly Firm[]) => sumOf(rows.map((row) => numberOf(row, assets)));
  const common = { measure: "assets", unit: "@currency 10k", year: assetsYear, bound: "at-most" } as const;
  const organisations = firms.map((row): DependentUnit => {
    const [id, name] = [textOf(row, "firm") ?? "", textOf(row, "name") ?? ""];
    return {
      kind: "organisation",
      id,
      name: namedOnce(name),
      ...common,
      value: numberOf(row, assets),
      dependence: 1,
      holdsSuccessor: makes(id),
      successorFirms: null,
      successorProjects: null,
    };
  });
  const sums = (
    kind: UnitKind,
    id: string,
    name: { en: string; zh: string },
    own: readonly Firm[],
    all: readonly Firm[],
    region: string | null,
  ): DependentUnit => {
    // Who makes the successor already stands to lose nothing by it, and neither does the sum that he is part of.
    const exposed = own.filter((row) => makes(textOf(row, "firm") ?? "") !== true);
    const [part, whole] = [own.length > 0 && exposed.length === 0 ? 0 : value(exposed), value(all)];
    return {
      kind,
      id,
      name,
      ...common,
      value: part,
      dependence: part === null || whole === null ? null : part / whole,
      holdsSuccessor: anyOf(own.map((row) => makes(textOf(row, "firm") ?? ""))),
      successorFirms: successorFirms?.filter((row) => region === null || textOf(row, "region") === region).length ?? null,
      successorProjects: projects?.filter((row) => region === null || textOf(row, "region") === region).length ?? null,
    };
  };
  const regionNames = new Map(evidence.panel.map(({ id, name }) => [id, name]));
  const byRegion = groupBy(listed, (row) => textOf(row, "region") ?? "");
  const regions = [...groupBy(firms, (row) => textOf(row, "region") ?? "")].flatMap(([code, own]) =>
    code === "" ? [] : [sums("region", code, regionNames.get(code) ?? { en: code, zh: code }, own, entryOf(byRegion, code), code)],
  );
  const industries =
    industry === null || firms.length === 0
      ? []
      : [sums("industry", industry, industryName ?? { en: industry, zh: industry }, firms, listed, null), ...tradeUnit(evidence, episode, origin, settings)];
  const derived = [...regions, ...industries, ...organisations];
  const given = givenUnits(evidence, episode, loss, origin);
  const replaced = new Set(given.map(({ kind, id }) => `${kind} ${id}`));
  return {
    units: [...given, ...derived.filter(({ kind, id }) => !replaced.has(`${kind} ${id}`))],
    industry,
    industryName,
    card: known.length > 0 ? (named?.card ?? null) : null,
    firms,
    withoutAssets: firms.filter((row) => numberOf(row, assets) === null).length,
  };
}

/** The name of an industry of the table of firms as the register has it; one that stands in no register stands as the table says it. */
function nameOfIndustry(industries: DependenceEvidence["industries"], industry: string): LocalText {
  return nameOf({ id: industry, labels: industries.find(({ code }) => code === industry)?.labels ?? null });
}

/** Who makes a technology today, and in which year somebody acquired it: only the second can be said of the past. */
interface Makers {
  readonly makers: ReadonlySet<string>;
  readonly acquired: ReadonlyMap<string, number>;
  readonly card: string | null;
}

function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

function listedBy(row: Firm, origin: number): boolean {
  const date = textOf(row, "listed");
  return date === null || Number(date.slice(0, 4)) <= origin;
}

/** Producers that the cards name for a technology; null where no technology of the register is named, or no item speaks of it. */
function makersOf({ items, links }: DependenceEvidence, technology: string | undefined): Makers | null {
  if (technology === undefined) return null;
  const own = items.filter((item) => item.technology === technology);
  const [first] = own;
  if (first === undefined) return null;
  const makers = new Set(own.flatMap(({ producers }) => producers));
  const card = links.find(({ id }) => id === first.link)?.system ?? null;
  const acquisitions = own.flatMap((item) => item.acquisitions);
  const acquired = new Map(acquisitions.flatMap(({ organisation, year }) => (organisation === null || year === null ? [] : [[organisation, year] as const])));
  return { makers, acquired, card };
}

/** True where one is, false where all are not, null where nobody knows. */
function anyOf(claims: readonly (boolean | null)[]): boolean | null {
  return claims.includes(true) ? true : claims.includes(null) ? null : false;
}

/** National projects whose title or programme has one of the words, called by that year; null where no words are named or the table is not there. */
function projectsOn({ projects }: DependenceEvidence, words: string | undefined, origin: number): RowsOf<"projects"> | null {
  if (projects === null || words === undefined) return null;
  const sought = words.split("|");
  const inTime = projects.rows.filter((row) => (numberOf(row, "call_year") ?? Number.POSITIVE_INFINITY) <= origin);
  if (inTime.length === 0) return null;
  return inTime.filter((row) => sought.some((word) => `${textOf(row, "title") ?? ""} ${textOf(row, "programme") ?? ""}`.includes(word)));
}

/** Exports of the nation's industry in the last year of the table that is not after the origin. */
function tradeUnit({ trade }: DependenceEvidence, episode: string, origin: number, settings: DependenceSettings): readonly DependentUnit[] {
  const code = saidOf(settings.trade, episode);
  const yearOf = (row: RowsOf<"trade">[number]) => numberOf(row, "year") ?? Number.POSITIVE_INFINITY;
  const own = (trade?.rows ?? []).filter((row) => textOf(row, "economy") === settings.trade_country && yearOf(row) <= origin);
  const year = Math.max(...own.map(yearOf));
  const then = own.filter((row) => yearOf(row) === year);
  const exported = sumOf(then.filter((row) => textOf(row, "industry") === code).map((row) => numberOf(row, "exports")));
  const all = sumOf(then.map((row) => numberOf(row, "exports")));
  if (code === undefined || exported === null || all === null) return [];
  return [
    {
      kind: "industry",
      id: `${settings.trade_country}/${code}`,
      name: { en: `Exports: ${worldIndustryName(code).en}`, zh: `出口：${worldIndustryName(code).zh}` },
      measure: "exports",
      unit: "USD 1m",
      year,
      value: exported,
      dependence: exported / all,
      bound: "at-most",
      holdsSuccessor: null,
      successorFirms: null,
      successorProjects: null,
    },
  ];
}

/** What the office's own table says, each unit in its last year that is not after the origin. */
function givenUnits({ dependence }: DependenceEvidence, episode: string, loss: TechnologyLoss, origin: number): readonly DependentUnit[] {
  // A row without a year stands until one with a year does.
  const yearOf = (row: RowsOf<"dependence">[number]) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY;
  const own = (dependence?.rows ?? []).filter((row) => textOf(row, "episode") === episode && yearOf(row) <= origin);
  const technologyOf = (row: RowsOf<"dependence">[number]) => textOf(row, "technology");
  const latest = [...groupBy(own, (row) => `${textOf(row, "kind")} ${textOf(row, "id")}`).values()].map((rows) => {
    const year = Math.max(...rows.map(yearOf));
    return rows.filter((row) => yearOf(row) === year);
  });
  return latest.flatMap((rows): DependentUnit[] => {
    const row = rows.find((each) => technologyOf(each) === (loss.incumbent ?? "rest"));
    const kind = unitKinds.find((each) => each === (row === undefined ? null : textOf(row, "kind")));
    if (row === undefined || kind === undefined) return [];
    const next = rows.find((each) => technologyOf(each) === loss.challenger);
    const [total, part] = [numberOf(row, "value"), numberOf(row, "dependence")];
    const id = textOf(row, "id") ?? "";
    return [
      {
        kind,
        id,
        name: namedOnce(textOf(row, "name") ?? id),
        measure: textOf(row, "measure") ?? "",
        unit: textOf(row, "unit") ?? "",
        year: numberOf(row, "year"),
        value: total === null || part === null ? null : total * part,
        dependence: part,
        bound: "measured",
        holdsSuccessor: next === undefined ? null : (numberOf(next, "dependence") ?? 0) > 0,
        successorFirms: null,
        successorProjects: null,
      },
    ];
  });
}
