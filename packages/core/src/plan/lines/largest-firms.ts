import { byCodePoint } from "@quoin/methods";
import { roleEvidence } from "../../evidence/bind-table.ts";
import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { gathered, numberOf, textOf } from "../../evidence/gathered-table.ts";
import { needed } from "../../evidence/required-table.ts";
import { firms } from "../../evidence/tables/firms.ts";
import { industries } from "../../evidence/tables/industries.ts";
import type { DesignContext, LineDraft } from "../design-context.ts";
import { count, nameList, tableColumn } from "./line-text.ts";

/** How many of a province's listed manufacturers the line names. */
const named = 3;

/** A province's largest listed manufacturing firms by total assets in 2019, as firms to look at. Firms without a figure are counted, not ranked. */
export async function largestFirms({ evidence, settings, place }: DesignContext): Promise<readonly LineDraft[]> {
  const sources = roleEvidence(evidence, settings);
  const kinds = await gathered(sources, needed(industries, ["industry", "manufacturing"]));
  const isManufacturing = new Set(kinds.rows.filter((row) => numberOf(row, "manufacturing") === 1).map((row) => textOf(row, "industry")));
  const { table, sha256, rows } = await gathered(sources, needed(firms, ["firm", "name", "industry", "total_assets"]), { region: [place.code] });
  const manufacturers = rows.filter((row) => isManufacturing.has(textOf(row, "industry")));
  const priced = manufacturers
    .filter(({ values }) => typeof values["total_assets"] === "number")
    .toSorted((a, b) => Number(b.values["total_assets"]) - Number(a.values["total_assets"]) || byCodePoint(String(a.values["firm"]), String(b.values["firm"])));
  if (priced.length === 0) return [];
  const leaders = priced.slice(0, named);
  const names = nameList(leaders.map((firm) => ({ en: nameOf(firm), zh: nameOf(firm) })));
  const all = count(manufacturers.length);
  return [
    {
      subject: { type: "region", id: place.code },
      action: {
        en: `Examine ${names.en} as possible leading enterprises of ${place.name.en}: the largest by total assets (2019) of its ${all.en} listed manufacturers, ${priced.length} of which report assets.`,
        zh: `将${names.zh}列为${place.name.zh}龙头企业考察对象：在${all.zh}家上市制造企业（其中${priced.length}家有资产数据）中，其2019年总资产居前。`,
      },
      amount: null,
      assumptions: [],
      table: {
        columns: [
          tableColumn("firm", "Listed firm", "上市企业"),
          tableColumn("industry", "Industry", "行业"),
          tableColumn("assets", "Total assets 2019", "2019年总资产", "@currency 10k"),
        ],
        rows: leaders.map((firm) => [nameOf(firm), textOf(firm, "industry"), numberOf(firm, "total_assets")]),
      },
      evidence: [{ table, rows: leaders.map(({ row }) => row), sha256 }],
      note: {
        en: "No cost known. Size is not control of an innovation chain: no table shows firms' value chains. Delisted firms are absent.",
        zh: "经费待测算。规模不等于创新链控制力：现有数据没有企业层面的价值链。已退市企业不在其中。",
      },
      certificate: null,
      withinYears: 1,
      indicator: {
        id: "firms.examined",
        target: leaders.length,
        now: 0,
        unit: "enterprises",
        label: { en: "Enterprises of which it is known what of a chain they hold", zh: "已查明所掌握链条环节的企业数" },
      },
    },
  ];
}

/** A firm without a name is called by its security code. */
function nameOf(firm: EvidenceRow): string {
  return textOf(firm, "name") ?? String(firm.values["firm"]);
}
