import type { EvidenceRow } from "../../../evidence/evidence-engine.ts";
import { numberOf, textOf } from "../../../evidence/gathered-table.ts";
import type { LocalText } from "../../../language/text.ts";
import { observationsOf } from "../../../measures/observations.ts";
import { type RegionSpace, regionSpace, type SpaceChoice } from "../../../measures/opportunities/region-space.ts";
import type { IndustryPanel } from "./gather.ts";

/** Which rows are compared, and how. */
export interface IndustryChoice extends SpaceChoice {
  readonly sector: "all" | "manufacturing";
  readonly fromYear: number;
}

/** The rows of a choice, and the space that they make. */
export interface IndustrySpace {
  readonly rows: readonly EvidenceRow[];
  readonly space: RegionSpace;
  readonly years: readonly number[];
}

/** The space of another choice. */
export interface OtherSpace {
  readonly label: LocalText;
  readonly held: IndustrySpace;
}

/** Provinces of the panel in the space of industries. A cell that the table does not hold has no firm; one without a number is unknown. */
export function industrySpace({ panel, firms, industries }: IndustryPanel, { sector, fromYear, ...choice }: IndustryChoice): IndustrySpace {
  const ids = new Set(panel.map(({ id }) => id));
  const makes = new Set((industries?.rows ?? []).filter((row) => numberOf(row, "manufacturing") === 1).map((row) => textOf(row, "industry")));
  const rows = firms.rows.filter(
    (row) =>
      ids.has(textOf(row, "region") ?? "") &&
      textOf(row, "industry") !== null &&
      (numberOf(row, "year") ?? Number.NEGATIVE_INFINITY) >= fromYear &&
      (sector === "all" || makes.has(textOf(row, "industry"))),
  );
  const space = regionSpace(observationsOf(rows, { location: "region", activity: "industry", time: "year" }, { value: "firms" }), choice);
  return { rows, space, years: space.times.map(({ matrix }) => Number(matrix.time)) };
}

/** What industries are called; the code itself where nothing else is known. */
export function industryNames({ industries }: IndustryPanel): (industry: string) => LocalText {
  const names = new Map((industries?.rows ?? []).map((row) => [textOf(row, "industry"), { en: textOf(row, "name.en"), zh: textOf(row, "name.zh") }]));
  return (industry) => ({ en: names.get(industry)?.en ?? industry, zh: names.get(industry)?.zh ?? industry });
}
