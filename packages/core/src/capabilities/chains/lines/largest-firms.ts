import { byCodePoint } from "@quoin/methods";
import { roleEvidence } from "../../../evidence/roles/bind-table.ts";
import { gathered, numberOf, type RowWith, textOf } from "../../../evidence/roles/gathered-table.ts";
import { splitReferences } from "../../../evidence/roles/joined-tables.ts";
import { needed } from "../../../evidence/roles/required-table.ts";
import { firms } from "../../../evidence/tables/firms.ts";
import { industries } from "../../../evidence/tables/industries.ts";
import { namedOnce } from "../../../language/own-name.ts";
import { integer, listed, placed } from "../../../language/statement/values.ts";
import type { DesignContext, LineDraft } from "../../../plan/design-context.ts";
import { tableColumn } from "../../../plan/line-text.ts";
import { largestFirmWords as words } from "./largest-firms.words.ts";

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
  return [
    {
      subject: { type: "region", id: place.code },
      action: words.say("examine", {
        firms: listed(leaders.map((firm) => ({ kind: "text" as const, text: namedOnce(nameOf(firm)) }))),
        place: placed({ id: place.code, name: place.name }),
        all: integer(manufacturers.length, "firms"),
        priced: integer(priced.length, "firms"),
      }),
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
      evidence: splitReferences([{ table, rows: leaders.map(({ row }) => row), sha256 }]),
      note: words.say("cost"),
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
function nameOf(firm: RowWith<"firm" | "name">): string {
  return textOf(firm, "name") ?? String(firm.values.firm);
}
