import { type Decimal, decimalOfText } from "@quoin/methods";
import { countsInChina } from "../../../codes/paper/paper.ts";
import { headingUnit } from "../../../evidence/roles/read-units.ts";
import { formerRoles } from "../../../evidence/tables/former-roles.ts";
import { unitOf } from "../../../language/unit-words/unit-of.ts";
import type { Settings } from "../../../workspace/settings.ts";
import type { RulesDocument } from "../portfolio/rules-document.ts";

/** The field of the programme's central money, read in ten thousands of the currency. */
export const centralFunds = "central_funds";

/** The field by which floors and caps of places group. */
export const regionGroup = "region";

/** The field of the table of projects that a rule of quoin.yaml names, by its name of today or of before; null of an office's other columns. */
export function projectField(column: string): "category" | "region" | "central_funds" | null {
  for (const field of ["category", "region", "central_funds"] as const)
    if (column === field || formerRoles["projects"]?.columns[field] === column) return field;
  return null;
}

/** Column of the value that the office gives to a project by its category. */
export const categoryValue = "value";

/** Value of a project by category letter in an office of China, its assumption: common technology first, then instruments and standards, basic research, public interest, agriculture. Elsewhere all categories are worth the same until the office says otherwise. */
const chinaWeights: Readonly<Record<string, number>> = { YFB: 3, YFF: 3, YFA: 2, YFC: 1, YFD: 1 };
export const defaultBudgetFraction = 0.5;
const defaultFloorShare = 0.3;

function categoryWeights(settings: Settings): Readonly<Record<string, number>> {
  return { ...(countsInChina(settings) ? chinaWeights : {}), ...settings.weights };
}

const scales: Readonly<Record<number, string>> = { 0: "@currency", 4: "@currency 10k", 6: "@currency 1m", 8: "@currency 100m" };

/** Tens that a column of money counts in: those of the field, else what its heading says; null where that says no money. */
export function moneyPower(column: string): number | null {
  if (projectField(column) === centralFunds) return 4;
  const heading = headingUnit(column);
  const unit = heading === null ? null : unitOf(heading);
  return unit?.kind === "money" ? unit.power : null;
}

/** Unit of a column of money; null where its heading says none that is known. */
export function moneyUnit(column: string): string | null {
  const power = moneyPower(column);
  return power === null ? null : (scales[power] ?? null);
}

/** What the office decides about a fund. */
export interface FundRules {
  readonly weights: Readonly<Record<string, number>>;
  readonly document: RulesDocument;
  readonly moneyColumns: readonly string[];
  readonly groupColumns: readonly string[];
  /** Of which priority the money of a column is, where it is that of one alone. */
  readonly priorities?: ReadonlyMap<string, string>;
  /** Unit of the money; null where the columns have none that is known, or several. */
  readonly unit: string | null;
}

/**
 * The rules of the fund from `quoin.yaml`: value by category, one budget on central money, a floor for each province where a whole nation is planned;
 * whatever else `budgets`, `floors`, `caps` and `projects` say.
 */
export function fundRules(settings: Settings, isNation: boolean): FundRules {
  const { budgets = [{ source: "central", column: centralFunds, fraction: defaultBudgetFraction }], projects } = settings;
  const { floors = [{ group: regionGroup, column: centralFunds, share: defaultFloorShare }], caps = [] } = settings;
  const shares = (each: typeof floors): RulesDocument["floors"] =>
    (isNation ? each : [])
      .filter(({ share }) => share > 0)
      .map(({ group, column, share }) => ({ group: named(group), column: named(column), share: exact(share) }));
  const document: RulesDocument = {
    value: { [categoryValue]: { units: 1n, decimals: 0 } },
    further: [],
    scenarios: [],
    budgets: budgets.map(({ source, column, amount, fraction }) => ({
      source,
      column: named(column),
      ...(amount === undefined ? { fraction: exact(fraction ?? defaultBudgetFraction) } : { amount: exact(amount) }),
    })),
    floors: shares(floors),
    caps: shares(caps),
    prerequisites: projects.prerequisites ?? [],
    exclusions: projects.exclusions ?? [],
    include: projects.include ?? [],
    exclude: projects.exclude ?? [],
  };
  const moneyColumns = [...new Set([...document.budgets, ...document.floors, ...document.caps].map(({ column }) => column))];
  const units = new Set(moneyColumns.map(moneyUnit));
  return {
    weights: categoryWeights(settings),
    document,
    moneyColumns,
    unit: units.size === 1 ? ([...units][0] ?? null) : null,
    groupColumns: [...new Set([...document.floors, ...document.caps].map(({ group }) => group))],
  };
}

function named(column: string): string {
  return projectField(column) ?? column;
}

/** The same rules without what they say of projects that are no candidates here: in the plan of a province what is said of projects elsewhere does not apply. */
export function rulesOf(document: RulesDocument, known: ReadonlySet<string>): RulesDocument {
  const all = (ids: readonly string[]): boolean => ids.every((id) => known.has(id));
  return {
    ...document,
    prerequisites: document.prerequisites.filter(all),
    exclusions: document.exclusions.map((ids) => ids.filter((id) => known.has(id))).filter(({ length }) => length > 1),
    include: document.include.filter((id) => known.has(id)),
    exclude: document.exclude.filter((id) => known.has(id)),
  };
}

/** The decimal that a number of the settings is written as. */
export function exact(value: number): Decimal {
  return decimalOfText(String(value)) as Decimal;
}
