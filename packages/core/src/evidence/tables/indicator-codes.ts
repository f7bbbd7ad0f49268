import type { LocalText } from "../../language/text.ts";
import type { MoneyScale } from "../../schema/table-column.ts";

/** An indicator that Quoin reads by its code: what it means, and the unit that its figures are read in (money: without the currency). */
export interface IndicatorCode {
  readonly meaning: LocalText;
  readonly kind: "money" | "persons" | "number" | "count";
  readonly unit: MoneyScale | "person_year" | "pct_of_GDP" | "count";
  /** Which end of a ranking of places is the better one; absent where neither is: of an amount a large place has more, which says nothing of how good it is. */
  readonly better?: "lower" | "higher";
}

/** The indicators that rules, scorecards and plan lines ask for by code. */
export const indicatorCodes = {
  rd_spend_total: { meaning: { en: "R&D spending", zh: "研发经费" }, kind: "money", unit: "10k" },
  rd_spend_from_government: { meaning: { en: "R&D spending paid by government", zh: "政府资金研发经费" }, kind: "money", unit: "10k" },
  rd_personnel_fte: { meaning: { en: "R&D personnel, full-time equivalent", zh: "研发人员全时当量" }, kind: "persons", unit: "person_year" },
  rd_intensity: { meaning: { en: "R&D spending by gross domestic product", zh: "研发经费投入强度" }, kind: "number", unit: "pct_of_GDP", better: "higher" },
  hightech_spend_import_technology: {
    meaning: { en: "spending of high-technology industry on imported technology", zh: "高技术产业引进技术经费" },
    kind: "money",
    unit: "10k",
  },
  hightech_spend_assimilation: {
    meaning: { en: "spending of high-technology industry on assimilating it", zh: "高技术产业消化吸收经费" },
    kind: "money",
    unit: "10k",
  },
  hightech_revenue: { meaning: { en: "revenue of high-technology industry", zh: "高技术产业营业收入" }, kind: "money", unit: "100m" },
  hightech_new_product_sales: {
    meaning: { en: "sales of new products of high-technology industry", zh: "高技术产业新产品销售收入" },
    kind: "money",
    unit: "10k",
  },
  patents_in_force_invention: { meaning: { en: "invention patents in force", zh: "有效发明专利数" }, kind: "count", unit: "count" },
} as const satisfies Readonly<Record<string, IndicatorCode>>;

/** Which end of a ranking by an indicator is the better one; null where neither is, or where the code is one of the office's own. */
export function betterEndOf(code: string): "lower" | "higher" | null {
  const known: Readonly<Record<string, IndicatorCode>> = indicatorCodes;
  return known[code]?.better ?? null;
}
