import { defineMeasures } from "../define-measures.ts";

const share = { range: [0, 1], scaling: "invariant" } as const;
const positive = { range: [0, Number.POSITIVE_INFINITY], scaling: "invariant" } as const;
const money = { range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY], scaling: "proportional", unit: "that of the values" } as const;
const sectors = { table: "sectors" } as const;
const countries = { table: "countries" } as const;

/** The measures of input-output tables. */
export const inputOutputDefinitions = defineMeasures(
  "input-output",
  ["flows", "final"],
  [
    {
      ...sectors,
      ...positive,
      name: "output_multiplier",
      column: "output_multiplier",
      tells: { en: "Output of all sectors that a unit of final demand for this one calls for", zh: "对该部门一单位最终需求所引致的全部产出" },
      reference: "Leontief 1936; Miller & Blair 2009",
    },
    {
      ...sectors,
      ...positive,
      name: "upstreamness",
      column: "upstreamness",
      tells: {
        en: "How many stages the sector's goods pass on average before they reach final demand, themselves included",
        zh: "该部门产品到达最终需求之前平均经过的环节数（含自身）",
      },
      reference: "Antràs, Chor, Fally & Hillberry 2012",
    },
    {
      ...sectors,
      ...positive,
      name: "downstreamness",
      column: "downstreamness",
      tells: { en: "How many stages lie behind the sector's goods on average, themselves included", zh: "该部门产品平均包含的前序生产环节数（含自身）" },
      reference: "Antràs & Chor 2018; Fally 2012",
    },
    {
      ...sectors,
      ...positive,
      name: "power_of_dispersion",
      column: "power_of_dispersion",
      tells: { en: "Pull on suppliers compared with the average sector", zh: "影响力系数：对供给部门的拉动相对于平均水平" },
      reference: "Rasmussen 1956",
    },
    {
      ...sectors,
      ...positive,
      name: "sensitivity_of_dispersion",
      column: "sensitivity_of_dispersion",
      tells: { en: "Push on users compared with the average sector, from the Ghosh inverse", zh: "感应度系数（Ghosh 逆）：对使用部门的推动相对于平均水平" },
      reference: "Jones 1976",
    },
    {
      ...sectors,
      ...money,
      name: "extraction_loss",
      column: "extraction_loss",
      tells: { en: "Output of all sectors that would be lost without this one", zh: "假设抽取该部门所损失的全部产出" },
      reference: "Dietzenbacher & van der Linden 1997",
    },
    {
      ...countries,
      ...money,
      name: "vs",
      column: "vs",
      tells: { en: "Foreign value added in exports: vertical specialisation", zh: "出口中的国外增加值（垂直专业化）" },
      reference: "Koopman, Wang & Wei 2014",
    },
    {
      ...countries,
      ...money,
      name: "vs1",
      column: "vs1",
      tells: { en: "Own value added in the exports of other countries", zh: "他国出口中包含的本国增加值" },
      reference: "Koopman, Wang & Wei 2014; after Hummels, Ishii & Yi 2001",
    },
    {
      ...countries,
      ...money,
      name: "vax",
      column: "vax",
      tells: { en: "Own value added that is absorbed abroad", zh: "被国外最终吸收的本国增加值" },
      reference: "Johnson & Noguera 2012",
    },
    {
      ...countries,
      ...money,
      name: "dva",
      column: "dva",
      tells: { en: "Domestic value added in exports, each part counted once", zh: "出口中的国内增加值（不重复计算）" },
      reference: "Borin & Mancini 2019, 2023",
    },
    {
      ...countries,
      ...money,
      name: "fva",
      column: "fva",
      tells: { en: "Foreign value added in exports, each part counted once", zh: "出口中的国外增加值（不重复计算）" },
      reference: "Borin & Mancini 2019, 2023",
    },
    {
      ...countries,
      ...share,
      name: "gvc_share",
      column: "gvc_share",
      tells: {
        en: "Share of exports that crosses more than one border: participation in global value chains",
        zh: "跨越一次以上国境的出口份额：全球价值链参与度",
      },
      reference: "Borin & Mancini 2023",
    },
    {
      ...countries,
      ...positive,
      name: "position",
      column: "position",
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      tells: { en: "Position in global value chains: above 0 upstream, below 0 downstream", zh: "全球价值链位置指数：大于 0 偏上游，小于 0 偏下游" },
      reference: "Koopman, Powers, Wang & Wei 2010",
    },
  ],
);
