import { byCodePoint } from "@quoin/methods";
import { groupBy } from "../../../../contract/group-by.ts";
import type { EvidenceRow } from "../../../../evidence/evidence-engine.ts";
import type { RoleEvidence } from "../../../../evidence/roles/bound-table.ts";
import {
  anySynthetic,
  firstRepeatedKey,
  type GatheredOf,
  type GatheredReference,
  type GatheredTable,
  gathered,
  numberOf,
  type RowOf,
  referenceTo,
  textOf,
  textUnder,
} from "../../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../../evidence/roles/required-table.ts";
import { firms } from "../../../../evidence/tables/firms.ts";
import { industries as kinds } from "../../../../evidence/tables/industries.ts";
import { institutes } from "../../../../evidence/tables/institutes.ts";
import { laboratories } from "../../../../evidence/tables/laboratories.ts";
import { projects } from "../../../../evidence/tables/projects.ts";
import { nameInEnglish } from "../../../../language/own-name.ts";
import type { LocalText } from "../../../../language/text.ts";
import { firmParents } from "../../tables/firm-parents.ts";
import { industryConcordance } from "../../tables/industry-concordance.ts";
import { leadingEnterprises } from "../../tables/leading-enterprises.ts";

const firmsTable = needed(firms, ["firm", "name", "industry", "total_assets"], ["region", "revenue_growth"]);
const parentsTable = needed(firmParents, ["firm", "parent"]);
const concordanceTable = needed(industryConcordance, ["scheme", "code", "industry"]);
const kindsTable = needed(kinds, ["industry", "manufacturing"]);
const projectsTable = needed(projects, ["lead"], ["central_funds"]);
const laboratoriesTable = needed(laboratories, ["host"]);
const leadingTable = needed(leadingEnterprises, ["enterprise"]);
const institutesTable = needed(institutes, ["institute", "projects"], ["region", "funds", "laboratories"]);

/** What chain leaders are read from; the first two are needed. */
export const leaderTables = [firmsTable, concordanceTable, kindsTable, projectsTable, laboratoriesTable, leadingTable, institutesTable, parentsTable] as const;

type Firm = RowOf<typeof firmsTable>;

/** A firm that may lead the chain of its industry. What is not known is null, never 0. */
export interface ChainLeader {
  readonly firm: string;
  readonly name: LocalText;
  readonly region: string | null;
  readonly assets: number;
  /** Of the assets of all firms of the industry that report any. */
  readonly share: number;
  /** The part of the economy's value added that hangs on its industry, times that share. */
  readonly control: number;
  /** Growth of revenue, percent. */
  readonly growth: number | null;
  /** Projects that it leads, their central funds, laboratories that it hosts, as far as they are found by its name, those of its subsidiaries too; null where none is: not found is not none. */
  readonly projects: number | null;
  readonly funds: number | null;
  readonly laboratories: number | null;
  /** A name on a list of leading enterprises holds the firm's; null where none does. */
  readonly onList: true | null;
}

/** The firms of an industry of the world table. */
export interface IndustryLeaders {
  readonly industry: string;
  readonly hangs: number;
  readonly firms: number;
  readonly reporting: number;
  /** Firms whose parent reports in the same industry: its accounts hold theirs, so they are neither summed nor named. */
  readonly subsidiaries: number;
  /** Whether enough of them report to say who is large. */
  readonly isKnown: boolean;
  readonly leaders: readonly ChainLeader[];
}

/** An institute that is a company; the list does not say of which industry. */
export interface LeadingInstitute {
  readonly name: LocalText;
  readonly region: string | null;
  readonly projects: number;
  readonly funds: number | null;
  readonly laboratories: number | null;
}

export interface ChainLeaders {
  readonly tables: readonly string[];
  readonly industries: readonly IndustryLeaders[];
  /** Firms of industries that the concordance leaves out. */
  readonly unplaced: number;
  readonly institutes: readonly LeadingInstitute[];
  readonly evidence: readonly GatheredReference[];
  readonly synthetic: boolean;
}

/** How the leaders are chosen: least part of an industry's firms that report assets, and how many of each industry are named. */
export interface LeaderLimits {
  readonly coverage: number;
  readonly most: number;
}

/**
 * Who could lead the chain of each industry: its largest firms by assets, with what else is known of them.
 *
 *   share = assets / Σ assets of the industry's firms that report any        control = share of the economy's value added that hangs on the industry · share
 *
 * A firm whose parent (`firm_parents`) reports in the same industry is left out of the sum and of the names: the accounts of the parent hold its assets. Where the table of industries says that one is no manufacturing, its firms are left out: a bank owns no chain of technology. An industry of which fewer than `coverage` of the firms report is not judged. Projects, laboratories and lists are found by name: a full name that ends as a company and holds the
 * firm's short name of three characters and more; a list without such a name says nothing of the firm. Null where the table of firms or the concordance is missing; a firm that stands twice or an industry with two places is refused so, too.
 */
export async function chainLeaders(
  evidence: RoleEvidence,
  industries: readonly { readonly code: string; readonly hangs: number }[],
  limits: LeaderLimits,
): Promise<ChainLeaders | null> {
  if (lackOf(evidence, firmsTable) !== null || lackOf(evidence, concordanceTable) !== null) return null;
  const listed = await read(evidence, firmsTable);
  const concordance = await gathered(evidence, concordanceTable);
  if (listed === null || firstRepeatedKey(listed.rows, ["firm"]) !== null || firstRepeatedKey(concordance.rows, ["scheme", "code"]) !== null) return null;
  const placeOf = new Map(concordance.rows.filter((row) => textOf(row, "scheme") === "firms").map((row) => [textOf(row, "code"), textOf(row, "industry")]));
  const told = await read(evidence, kindsTable);
  const outside = new Set(told?.rows.filter((row) => numberOf(row, "manufacturing") === 0).map((row) => textOf(row, "industry")));
  const makers = listed.rows.filter((row) => !outside.has(textOf(row, "industry")));
  const placed = groupBy(makers, (row) => placeOf.get(textOf(row, "industry")) ?? "");
  const named = await namedElsewhere(evidence);
  const family = await read(evidence, parentsTable);
  const parents = new Map(family?.rows.map((row) => [textOf(row, "firm") ?? "", textOf(row, "parent") ?? ""]));
  const ofIndustry = industries.flatMap(({ code, hangs }): IndustryLeaders[] => {
    const all = placed.get(code) ?? [];
    if (all.length === 0) return [];
    const telling = all.filter((row) => (numberOf(row, "total_assets") ?? 0) > 0).sort(byAssets);
    const codes = new Set(telling.map((row) => String(row.values.firm)));
    const isHeld = (row: Firm): boolean => parentsOf(String(row.values.firm), parents).some((parent) => codes.has(parent));
    const held = telling.filter(isHeld);
    const reporting = telling.filter((row) => !held.includes(row));
    const isKnown = reporting.length > 0 && telling.length >= limits.coverage * all.length;
    const whole = reporting.reduce((sum, row) => sum + (numberOf(row, "total_assets") as number), 0);
    const leaders = isKnown
      ? reporting
          .filter((row) => !inTrouble.test(namesOf(row, "name", "").zh))
          .slice(0, limits.most)
          .map((row) => leaderOf(row, whole, hangs, named))
      : [];
    return [{ industry: code, hangs, firms: all.length, reporting: telling.length, subsidiaries: held.length, isKnown, leaders }];
  });
  const listedInstitutes = await read(evidence, institutesTable);
  const tables = [
    listed,
    concordance,
    ...(told === null ? [] : [told]),
    ...(family === null ? [] : [family]),
    ...named.tables,
    ...(listedInstitutes === null ? [] : [listedInstitutes]),
  ];
  return {
    tables: tables.map(({ table }) => table),
    industries: ofIndustry,
    unplaced: placed.get("")?.length ?? 0,
    institutes: institutesOf(listedInstitutes?.rows ?? [], limits.most),
    evidence: tables.flatMap((table) => referenceTo(table, table.rows)),
    synthetic: tables.some(({ rows }) => anySynthetic(rows)),
  };
}

/** A table with what it has of the optional fields; null where there is none. */
async function read<N extends (typeof leaderTables)[number]>(evidence: RoleEvidence, table: N): Promise<GatheredOf<N> | null> {
  if (lackOf(evidence, table) !== null) return null;
  const bound = evidence.bind(table.contract);
  const has = table.optional.filter((field) => lackOf(evidence, { ...table, fields: [field] }) === null);
  if (bound === null) return null;
  // What is read are the fields that the table declares, as far as it has them: the compiler cannot follow one of seven tables through its own fields.
  return (await gathered(evidence, { contract: table.contract, fields: [...table.fields, ...has] as never })) as GatheredTable as GatheredOf<N>;
}

/** Full names in the lists of projects, laboratories and enterprises. */
interface NamedElsewhere {
  readonly tables: readonly GatheredTable[];
  readonly leads: readonly { readonly name: string; readonly funds: number | null }[];
  readonly hosts: readonly string[];
  readonly enterprises: readonly string[];
}

async function namedElsewhere(evidence: RoleEvidence): Promise<NamedElsewhere> {
  const [led, hosting, leading] = [await read(evidence, projectsTable), await read(evidence, laboratoriesTable), await read(evidence, leadingTable)];
  const names = (table: GatheredTable | null, field: string): readonly string[] =>
    table?.rows.flatMap((row) => (textUnder(row, field) ?? textUnder(row, `${field}.zh`) ?? "").split(/[、;；]/)).filter((name) => name !== "") ?? [];
  return {
    tables: [led, hosting, leading].filter((table) => table !== null),
    leads: led?.rows.map((row) => ({ name: textOf(row, "lead") ?? "", funds: numberOf(row, "central_funds") })) ?? [],
    hosts: names(hosting, "host"),
    enterprises: names(leading, "enterprise"),
  };
}

function byAssets(a: Firm, b: Firm): number {
  return (numberOf(b, "total_assets") as number) - (numberOf(a, "total_assets") as number) || byCodePoint(String(a.values.firm), String(b.values.firm));
}

function leaderOf(row: Firm, whole: number, hangs: number, named: NamedElsewhere): ChainLeader {
  const name = namesOf(row, "name", String(row.values.firm));
  const short = shortName(name.zh);
  const assets = numberOf(row, "total_assets") as number;
  const isIt = (full: string): boolean => short !== null && isCompany.test(full) && full.includes(short);
  const led = named.leads.filter((project) => isIt(project.name));
  const known = led.flatMap(({ funds }) => funds ?? []);
  const many = (names: readonly string[]): number | null => names.filter(isIt).length || null;
  return {
    firm: String(row.values.firm),
    name,
    region: textOf(row, "region"),
    assets,
    share: assets / whole,
    control: (hangs * assets) / whole,
    growth: numberOf(row, "revenue_growth"),
    projects: led.length || null,
    funds: known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0),
    laboratories: many(named.hosts),
    onList: named.enterprises.some(isIt) || null,
  };
}

const isCompany = /(公司|集团|厂|Ltd\.?|Inc\.?|Corp\.?|AG|SA)$/;

/** Under special treatment of the exchange: no firm to lead others, though its assets count. */
const inTrouble = /^\*?ST/;

/** The parent of a firm, that one's parent and so on, as far as the table says; a ring makes nobody a parent. */
function parentsOf(firm: string, parents: ReadonlyMap<string, string>): readonly string[] {
  const found: string[] = [];
  for (let at = parents.get(firm); at !== undefined && !found.includes(at); at = parents.get(at)) found.push(at);
  return found.includes(firm) ? [] : found;
}

/** The name without marks of the exchange; null where it is too short to be told in a longer one. */
function shortName(name: string): string | null {
  const bare = name
    .replace(inTrouble, "")
    .replace(/[-－][A-Z]+$/, "")
    .replace(/[AB]$/, "")
    .trim();
  return [...bare].length >= 3 ? bare : null;
}

function namesOf(row: EvidenceRow, field: string, otherwise: string): LocalText {
  const plain = textUnder(row, field) ?? otherwise;
  return { en: textUnder(row, `${field}.en`) ?? nameInEnglish(plain), zh: textUnder(row, `${field}.zh`) ?? plain };
}

function institutesOf(rows: readonly RowOf<typeof institutesTable>[], most: number): readonly LeadingInstitute[] {
  return rows
    .flatMap((row): LeadingInstitute[] => {
      const led = numberOf(row, "projects");
      const name = namesOf(row, "institute", "");
      return led === null
        ? []
        : [{ name, region: textOf(row, "region"), projects: led, funds: numberOf(row, "funds"), laboratories: numberOf(row, "laboratories") }];
    })
    .sort((a, b) => b.projects - a.projects || (b.funds ?? 0) - (a.funds ?? 0) || byCodePoint(a.name.zh, b.name.zh))
    .slice(0, most);
}
