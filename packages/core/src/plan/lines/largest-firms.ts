import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import { numberOf, textOf } from "../../evidence/gathered-table.ts";
import { roleTable } from "../../evidence/role-table.ts";
import type { DesignContext, LineDraft } from "../design-context.ts";
import { count, nameList, tableColumn } from "./line-text.ts";

/** How many of a province's listed manufacturers the line names. */
const named = 3;

/** A province's largest listed manufacturing firms by total assets in 2019, as firms to look at. Firms without a figure are counted, not ranked. */
export async function largestFirms({ evidence, settings, place }: DesignContext): Promise<readonly LineDraft[]> {
  const table = roleTable(settings, "listed_firms");
  const industries = roleTable(settings, "listed_firm_industries");
  const manufacturing = await evidence.rows({ table: industries, columns: ["industry_zh", "manufacturing"] });
  const isManufacturing = new Set(manufacturing.filter(({ values }) => String(values["manufacturing"]) === "1").map(({ values }) => values["industry_zh"]));
  const rows = await evidence.rows({
    table,
    columns: ["security_code", "name_zh", "industry_zh", "total_assets_2019_cny_10k"],
    where: { region_code: [place.code] },
  });
  const firms = rows.filter(({ values }) => isManufacturing.has(values["industry_zh"] ?? null));
  const priced = firms
    .filter(({ values }) => typeof values["total_assets_2019_cny_10k"] === "number")
    .toSorted(
      (a, b) =>
        Number(b.values["total_assets_2019_cny_10k"]) - Number(a.values["total_assets_2019_cny_10k"]) ||
        (String(a.values["security_code"]) < String(b.values["security_code"]) ? -1 : 1),
    );
  if (priced.length === 0) return [];
  const leaders = priced.slice(0, named);
  const names = nameList(leaders.map((firm) => ({ en: nameOf(firm), zh: nameOf(firm) })));
  const all = count(firms.length);
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
          tableColumn("assets", "Total assets 2019", "2019年总资产", "CNY 10k"),
        ],
        rows: leaders.map((firm) => [nameOf(firm), textOf(firm, "industry_zh"), numberOf(firm, "total_assets_2019_cny_10k")]),
      },
      evidence: [{ table, rows: leaders.map(({ row }) => row), sha256: evidence.sha256(table) }],
      note: {
        en: "No cost known. Size is not control of an innovation chain: no table shows firms' value chains. Delisted firms are absent.",
        zh: "费用未知。规模不等于创新链控制力：现有数据没有企业层面的价值链。已退市企业不在其中。",
      },
      certificate: null,
    },
  ];
}

/** A firm without a name is called by its security code. */
function nameOf(firm: EvidenceRow): string {
  return textOf(firm, "name_zh") ?? String(firm.values["security_code"]);
}
