import { columnText, type Language, percentText, type SayAtTerminal, type ValueChainsAnswer } from "@quoin/core";
import { headedTable, underMark } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** `quoin value-chains` */
export function valueChainsText(answer: ValueChainsAnswer, language: Language, { say }: Speech): string {
  const { economy, year, exports, industries, suppliers, replaceable, synthetic } = answer;
  const number = (value: number | null, decimals = 0): string => columnText(value, language, decimals);
  const percent = (value: number | null): string => percentText(value, language);
  const name = economy.label[language];
  const overTime = headedTable(
    [
      say("national-table-year"),
      say("exports"),
      say("absorbed"),
      say("beyond"),
      say("home"),
      say("foreign"),
      say("value-chains-twice"),
      say("vertical-specialisation"),
      say("participation"),
      say("value-chains-position"),
    ],
    exports.map((each) => [
      String(each.year),
      number(each.exports),
      number(each.absorbed),
      number(each.beyond),
      number(each.home),
      number(each.foreign),
      number(each.twice),
      percent(each.specialisation),
      percent(each.participation),
      number(each.position, 3),
    ]),
    say("where-exports-go", { name }),
  );
  const hanging = headedTable(
    [
      say("industry"),
      say("reliance-looked-through"),
      say("at-face-value"),
      say("median"),
      say("value-chains-rank"),
      say("largest-origin"),
      say("its-share"),
      say("upstreamness"),
    ],
    industries.map((each) => [
      each.industry.label[language],
      percent(each.reliance_look_through),
      percent(each.reliance_face),
      percent(each.reliance_median),
      `${number(each.rank)}/${each.of}`,
      each.largest_origin?.label[language] ?? "–",
      percent(each.largest_origin_share),
      number(each.upstreamness, 2),
    ]),
    say("foreign-part-of-output", { year }),
  );
  const stops = headedTable(
    [say("supplier"), say("value-chains-industry"), say("value-added-lost"), say("of-value-added")],
    suppliers.map((each) => [each.economy.label[language], each.industry.label[language], number(each.loss), percent(each.loss_share)]),
    say("if-deliveries-stopped", { year, replaceable: percent(replaceable) }),
  );
  const leaders = answer.leaders === null ? "" : `\n${leadersText(answer.leaders, language, say)}`;
  return underMark(synthetic, `${overTime}\n${hanging}\n${stops}${leaders}${itemsText(answer, language, say)}`);
}

function leadersText(
  { industries, institutes, coverage, unplaced }: NonNullable<ValueChainsAnswer["leaders"]>,
  language: Language,
  say: SayAtTerminal,
): string {
  const percent = (value: number | null): string => percentText(value, language);
  const known = (value: number | null): string => (value === null ? "–" : String(value));
  const yes = (on: true | null): string => (on === null ? "–" : say("yes"));
  const rows = industries.flatMap((each) =>
    each.leaders.length === 0
      ? [[each.industry.label[language], percent(each.hangs), percent(each.at_risk), "–", "–", "–", "–", "–", "–", "–", `${each.reporting}/${each.firms}`]]
      : each.leaders.map((firm) => [
          each.industry.label[language],
          percent(each.hangs),
          percent(each.at_risk),
          firm.name[language],
          percent(firm.share),
          percent(firm.control),
          percentText(firm.growth === null ? null : firm.growth / 100, language),
          known(firm.projects),
          known(firm.laboratories),
          yes(firm.on_list),
          `${each.reporting}/${each.firms}`,
        ]),
  );
  const firms = headedTable(
    [
      say("industry"),
      say("value-added-that-hangs-on-it"),
      say("at-risk"),
      say("firm"),
      say("of-its-assets"),
      say("control"),
      say("growth"),
      say("organisation-projects"),
      say("laboratories"),
      say("on-a-list"),
      say("reporting"),
    ],
    rows,
    say("candidates-to-lead-chains", { coverage: percent(coverage), unplaced }),
  );
  const companies = headedTable(
    [say("institute-that-is-a-company"), say("organisation-projects"), say("funds"), say("laboratories")],
    institutes.map((each) => [each.name[language], String(each.projects), known(each.funds), known(each.laboratories)]),
    say("institutes-by-projects"),
  );
  return institutes.length === 0 ? firms : `${firms}\n${companies}`;
}

function itemsText({ items }: ValueChainsAnswer, language: Language, say: SayAtTerminal): string {
  if (items.length === 0) return "";
  const percent = (value: number | null): string => percentText(value, language);
  const table = headedTable(
    [
      say("card"),
      say("value-chains-item"),
      say("industry"),
      say("producers"),
      say("from-abroad"),
      say("reliance-of-the-industry"),
      say("costliest-supplier-abroad"),
      say("its-stop-costs"),
    ],
    items.map((each) => [
      each.system.label[language],
      each.item.label[language],
      each.industry.label[language],
      each.producers === null ? "–" : String(each.producers),
      percent(each.dependence),
      percent(each.reliance_look_through),
      each.supplier?.economy.label[language] ?? "–",
      percent(each.supplier?.loss_share ?? null),
    ]),
    say("items-beside-industry"),
  );
  return `\n${table}`;
}
