import { evidenceWords } from "../../../../diagnosis/finding/evidence.words.ts";
import { type FindingDraft, insufficientData, nation } from "../../../../diagnosis/finding/finding-draft.ts";
import { spreadWords } from "../../../../diagnosis/spread/spread.words.ts";
import { type SpreadLimits, spreadDraft } from "../../../../diagnosis/spread/spread-draft.ts";
import { baseOf, blocksBy, countsByProvince, type SpreadBase, type SpreadUnits } from "../../../../diagnosis/spread/spread-units.ts";
import { indicatorName, type NamedIndicators } from "../../../../diagnosis/spread/turned-by.ts";
import type { EvidenceCells } from "../../../../evidence/evidence-engine.ts";
import { type GatheredTable, numberOf, textOf } from "../../../../evidence/roles/gathered-table.ts";
import { verbatim } from "../../../../language/statement/values.ts";
import type { LocalText } from "../../../../language/text.ts";
import { industrialResearchCodes } from "../../tables/industrial-research-codes.ts";
import type { Carriers } from "./gather.ts";

/** One kind of carrier: where its units come from, and what they could follow. */
interface Carrier {
  readonly part: string;
  readonly plural: LocalText;
  readonly role: string;
  readonly bearsOn: readonly string[];
  /** Null where the workspace does not hold the table. */
  readonly units: (Pick<SpreadUnits, "table" | "key" | "all" | "counts" | "otherCounts" | "year" | "claim"> & Partial<Pick<SpreadUnits, "moved">>) | null;
  readonly bases: (year: number | null) => readonly SpreadBase[];
}

export interface CarrierLimits extends SpreadLimits {
  /** The indicator that carriers should follow, as the office declares it. */
  readonly norm: string;
}

export function judgeCarriers(carriers: Carriers, limits: CarrierLimits): FindingDraft[] {
  const tables = [carriers.indicators, ...(carriers.industry === null ? [] : [{ ...carriers.industry, names: ofFirms }])];
  return carriersOf(carriers).map(({ part, plural, role, bearsOn, units, bases }) => {
    if (units === null) return insufficientData(nation, evidenceWords.say("no-counts", { things: plural, table: verbatim(role) }), [], { part, bearsOn });
    const isDeclared = limits.norm !== undeclared;
    const counted = { part, plural, bearsOn, moved: null, norm: isDeclared ? ("declared" as const) : ("undeclared" as const), ...units };
    const own = bases(counted.year);
    const norm = isDeclared ? normOf(carriers, limits.norm, counted.year) : null;
    return spreadDraft(counted, norm === null ? own : [norm, ...own], carriers.panel, limits, { tables, names: carriers.names });
  });
}

/** What the codes of the research of industrial firms mean, whatever the office's list calls the same codes of all R&D. */
const ofFirms: NamedIndicators = new Map(Object.entries(industrialResearchCodes));

/** The default of `norm`. */
export const undeclared = "undeclared";

/** The declared norm as a base, from whichever table has it. */
function normOf({ panel, indicators, industry, names }: Carriers, norm: string, year: number | null): SpreadBase | null {
  const holding = [indicators, ...(industry === null ? [] : [industry])].find(({ rows }) => rows.some((row) => textOf(row, "indicator") === norm));
  return holding === undefined ? null : baseOf(panel, holding, norm, year, indicatorName(norm, holding === industry ? ofFirms : names));
}

function carriersOf({ panel, zones, operators, centres, incubators, industry, indicators }: Carriers): readonly Carrier[] {
  const research = (year: number | null): readonly SpreadBase[] => [
    baseOf(panel, indicators, "rd_personnel_fte", year, { en: "R&D personnel", zh: "研发人员" }),
    baseOf(panel, indicators, "rd_spend_total", year, { en: "R&D spending", zh: "研发经费" }),
  ];
  const firms = (year: number | null): readonly SpreadBase[] =>
    industry === null
      ? []
      : [
          baseOf(panel, industry, "firms_with_rd_activity", year, { en: "industrial firms with R&D", zh: "有研发活动的工业企业" }),
          baseOf(panel, industry, "rd_intramural", year, { en: "R&D spending of industrial firms", zh: "工业企业研发经费" }),
        ];
  return [
    {
      part: "zones",
      plural: { en: "@development_zones", zh: "@development_zones" },
      role: "development_zones",
      bearsOn: ["P1.1", "M2.1"],
      units: ofTable(zones, ({ rows }) => ({
        claim: "below",
        key: ["kind", "zone"],
        all: rows.length,
        counts: countsByProvince(panel, rows),
        ...(operators === null
          ? {}
          : { moved: { unit: "institution", label: spreadWords.text("moved-whole"), blocks: blocksBy(panel, rows, "zone", operators) } }),
        otherCounts: [
          { label: { en: "high-tech zones only", zh: "仅高新区" }, kind: "national_high_tech_zone" },
          { label: { en: "economic-technological zones only", zh: "仅经开区" }, kind: "national_economic_technological_zone" },
        ].map(({ label, kind }) => ({
          label,
          counts: countsByProvince(
            panel,
            rows.filter((row) => textOf(row, "kind") === kind),
          ),
        })),
        year: null,
      })),
      bases: research,
    },
    {
      part: "technology-centres",
      plural: { en: "@technology_centres", zh: "@technology_centres" },
      role: "technology_centres",
      bearsOn: ["P4.5", "M2.3", "M4.2"],
      units: ofTable(centres, ({ rows }) => {
        const count = (columns: readonly ("centres" | "subcentres")[]): Float64Array =>
          Float64Array.from(panel, ({ id }) => {
            const row = rows.find((each) => textOf(each, "region") === id);
            return columns.reduce((sum, column) => sum + (row === undefined ? Number.NaN : (numberOf(row, column) ?? Number.NaN)), 0);
          });
        const counts = count(["centres"]);
        return {
          claim: "below",
          key: ["region", "year"],
          all: counts.reduce((sum, each) => sum + each, 0),
          counts,
          otherCounts: [
            {
              label: { en: "sub-centres included", zh: "含分中心" },
              counts: count(["centres", "subcentres"]),
            },
          ],
          year: rows.map((row) => numberOf(row, "year")).find((year) => year !== null) ?? null,
        };
      }),
      bases: firms,
    },
    {
      part: "incubators",
      plural: { en: "incubators", zh: "科技企业孵化器" },
      role: "incubators",
      bearsOn: ["M4.1", "M1.T2"],
      units: ofTable(incubators, ({ rows }) => {
        const year = Math.max(...rows.map((row) => numberOf(row, "year") ?? Number.NEGATIVE_INFINITY));
        const cells = rows.filter((row) => numberOf(row, "year") === year);
        const value = (id: string, indicator: string): number => {
          const row = cells.find((each) => textOf(each, "region") === id && textOf(each, "indicator") === indicator);
          return row === undefined ? Number.NaN : (numberOf(row, "value") ?? Number.NaN);
        };
        const counts = Float64Array.from(panel, ({ id }) => value(id, "incubators"));
        return {
          claim: "below",
          key: ["region", "year", "indicator"],
          all: counts.reduce((sum, each) => sum + each, 0),
          counts,
          otherCounts: [{ label: { en: "maker spaces instead", zh: "改用众创空间" }, counts: Float64Array.from(panel, ({ id }) => value(id, "maker_spaces")) }],
          year: Number.isFinite(year) ? year : null,
        };
      }),
      bases: research,
    },
  ];
}

/** What a table's rows say of its units, and the table; null where the workspace does not hold it. */
function ofTable<C extends EvidenceCells>(
  table: GatheredTable<C> | null,
  units: (table: GatheredTable<C>) => Omit<NonNullable<Carrier["units"]>, "table">,
): Carrier["units"] {
  return table === null ? null : { table, ...units(table) };
}
