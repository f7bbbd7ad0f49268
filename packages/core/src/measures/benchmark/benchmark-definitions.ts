import { defineMeasures } from "../define-measures.ts";

const findings = { table: "findings", column: "value", reference: "" } as const;

/** What findings hold against other economies, against chance or against limits, and no family of loose files computes. */
export const benchmarkDefinitions = defineMeasures(
  "benchmark",
  ["economy", "time"],
  [
    {
      ...findings,
      name: "cooperation-share-change",
      unit: "change of the share",
      tells: { en: "Change of an economy's share of work done with others abroad, beside that of the world", zh: "某经济体对外合作占比的变化，与全球变化并列" },
      range: [-1, 1],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "rd-of-leading-firm",
      unit: "EUR billion",
      tells: { en: "R&D spending of the firm at a stated rank of its economy's list", zh: "某经济体企业榜单指定名次企业的研发投入" },
      range: [0, Number.POSITIVE_INFINITY],
      scaling: "proportional",
    },
    {
      ...findings,
      name: "mixed-undertakings",
      unit: "share of joint undertakings",
      tells: {
        en: "Share of joint undertakings in which at least two of university, institute and company take part",
        zh: "至少有高校、院所、企业中两类参与的联合单元占比",
      },
      reference: "Leydesdorff 2003",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "orphan-programmes",
      unit: "general programmes",
      tells: {
        en: "Number of programmes of generic technology that no body leads and that have no lasting support",
        zh: "既无牵头主体又无稳定支持的共性技术专项数",
      },
      range: [0, Number.POSITIVE_INFINITY],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "uncarried-technologies",
      unit: "share of general technologies",
      tells: {
        en: "Share of the most general technologies in which no performer has both a part that matters and work in most years",
        zh: "通用性最强的技术中，没有主体既占相当份额又多数年份持续投入的比例",
      },
      reference: "Trajtenberg, Henderson, Jaffe 1997 (generality)",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "crowded-nearness",
      unit: "standard deviations",
      tells: { en: "How much farther from what regions hold lie the industries that many enter at once", zh: "多地同期进入的行业与各地现有基础的距离之差" },
      range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "gain-of-nearness",
      unit: "area under the curve",
      tells: { en: "What nearness gains over current advantage in telling what regions enter", zh: "关联密度在预示新进入行业上相对当前优势的增益" },
      reference: "Hidalgo et al. 2007",
      range: [-1, 1],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "foreign-reliance",
      unit: "share of inputs",
      tells: {
        en: "Foreign part of all output that stands behind what industries buy, weighted with their output",
        zh: "行业所用投入背后全部产出中的国外部分，按产出加权",
      },
      reference: "Baldwin, Freeman & Theodorakopoulos 2022",
      range: [0, 1],
      scaling: "invariant",
    },
    {
      ...findings,
      name: "loss-of-one-supplier",
      unit: "share of value added",
      tells: {
        en: "Value added that is lost where one supplying industry abroad stops delivering and only a stated part can be replaced",
        zh: "境外某一供给行业中断供给且仅有规定部分可替代时损失的增加值",
      },
      reference: "Dietzenbacher & van der Linden 1997",
      range: [0, 1],
      scaling: "invariant",
    },
  ],
);
