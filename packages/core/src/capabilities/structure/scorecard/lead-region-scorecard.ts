import type { LocalText } from "../../../language/text.ts";
import type { ScorecardItem } from "./piecewise-score.ts";

/** An item of the lead-region scorecard: what is read, and which of the paper's three criteria it speaks for. */
export interface LeadRegionItem extends ScorecardItem {
  readonly criterion: "foundation" | "capability" | "resources";
  /** An indicator of the province table, or a count of records in another table. */
  readonly input: { readonly indicator: string } | { readonly count: "key_laboratories" };
  readonly label: LocalText;
  readonly unit: string;
}

/**
 * Default scorecard for regions that could lead innovation centres (the paper: solid foundation, strong capability, dense resources).
 * Items and limits are ours and replaceable in quoin.yaml under `scorecards.lead_region`; 100 points in all.
 */
export const leadRegionScorecard: readonly LeadRegionItem[] = [
  {
    code: "hightech_revenue",
    criterion: "foundation",
    input: { indicator: "hightech_revenue" },
    label: { en: "Revenue of high-tech industry", zh: "高技术产业营业收入" },
    unit: "@currency 100m",
    points: [
      [500, 0],
      [20_000, 20],
    ],
  },
  {
    code: "hightech_new_product_sales",
    criterion: "foundation",
    input: { indicator: "hightech_new_product_sales" },
    label: { en: "Sales of new high-tech products", zh: "高技术产业新产品销售收入" },
    unit: "@currency 10k",
    points: [
      [500_000, 0],
      [60_000_000, 15],
    ],
  },
  {
    code: "rd_intensity",
    criterion: "capability",
    input: { indicator: "rd_intensity" },
    label: { en: "R&D spend as a share of GDP", zh: "研发经费投入强度" },
    unit: "% of GDP",
    points: [
      [1, 0],
      [3.5, 15],
    ],
  },
  {
    code: "patents_in_force_invention",
    criterion: "capability",
    input: { indicator: "patents_in_force_invention" },
    label: { en: "Invention patents in force", zh: "有效发明专利" },
    unit: "patents",
    points: [
      [5_000, 0],
      [250_000, 15],
    ],
  },
  {
    code: "tech_market_outflow_value",
    criterion: "capability",
    input: { indicator: "tech_market_outflow_value" },
    label: { en: "Technology sold on the technology market", zh: "技术市场输出技术成交额" },
    unit: "@currency 10k",
    points: [
      [500_000, 0],
      [40_000_000, 10],
    ],
  },
  {
    code: "rd_personnel_fte",
    criterion: "resources",
    input: { indicator: "rd_personnel_fte" },
    label: { en: "R&D personnel", zh: "研发人员全时当量" },
    unit: "person-years",
    points: [
      [20_000, 0],
      [500_000, 15],
    ],
  },
  {
    code: "key_laboratories",
    criterion: "resources",
    input: { count: "key_laboratories" },
    label: { en: "Laboratories of the list", zh: "名单内实验室" },
    unit: "laboratories",
    points: [
      [2, 0],
      [40, 10],
    ],
  },
];
