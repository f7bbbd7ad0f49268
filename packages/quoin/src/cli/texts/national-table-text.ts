import { columnText, type Language, type NationalTableAnswer, percentText } from "@quoin/core";
import { headedTable, underMark } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** `quoin national-table` */
export function nationalTableText({ years, year, imports, sectors, synthetic }: NationalTableAnswer, language: Language, { say }: Speech): string {
  const percent = (value: number | null): string => percentText(value, language);
  const number = (value: number | null): string => columnText(value, language, 3);
  const overTime = headedTable(
    [
      say("national-table-year"),
      say("sectors"),
      say("exports"),
      say("imports"),
      say("imports-in-exports-as-told"),
      say("by-proportion"),
      say("errors"),
      say("warnings"),
    ],
    years.map((each) => [
      String(each.year),
      String(each.sectors),
      columnText(each.exports, language, 0),
      columnText(each.imports, language, 0),
      percent(each.vs_share_given),
      percent(each.vs_share_proportional),
      String(each.errors),
      String(each.warnings),
    ]),
    say("imports-behind-exports"),
  );
  const bySector = headedTable(
    [
      say("sector"),
      say("import-content"),
      say("imports-of-use"),
      say("output-multiplier"),
      say("value-added"),
      say("pay"),
      say("upstreamness"),
      say("extraction"),
    ],
    sectors.map((each) => [
      each.industry.label[language],
      percent(each.import_content),
      percent(each.import_share),
      number(each.multiplier_domestic),
      number(each.value_multiplier),
      number(each.income_multiplier),
      columnText(each.upstreamness, language, 2),
      percent(each.extraction_share),
    ]),
    imports === "given" ? say("per-unit-as-told", { year }) : say("national-table-per-unit-as-told", { year }),
  );
  return underMark(synthetic, `${overTime}\n${bySector}`);
}
