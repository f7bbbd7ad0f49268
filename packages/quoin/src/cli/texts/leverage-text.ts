import { type ApiAnswer, type Language, moneyText, type SayAtTerminal } from "@quoin/core";
import { headedTable, invented } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

type Leverage = ApiAnswer<"leverage">;

/** Three places: of a published ratio no digit is lost. */
const ratio = (value: number | null): string => (value === null ? "–" : String(Math.round(value * 1_000) / 1_000));

/** `quoin leverage`: each ratio by its name, level, source, programme, year and region; the candidates apart; what no ratio can tell. */
export function leverageText({ leverage, contingent, additionality, marginal }: Leverage, language: Language, { say }: Speech): string {
  const all = say("all");
  const rows = leverage.map((row) => [
    row.name,
    row.level,
    row.fund ?? say("booked-flows"),
    row.fund === null ? row.basis : say("totals-as-published"),
    row.programme ?? all,
    row.year === null ? all : String(row.year),
    row.region ?? all,
    moneyText(Number(row.numerator), row.currency, language),
    moneyText(Number(row.denominator), row.currency, language),
    ratio(row.value),
    invented(row.synthetic),
  ]);
  const words = leverage.filter(({ programme, year, region }) => programme === null && year === null && region === null);
  const basis = words.map((row) => `  ${row.name} = ${ratio(row.value)}  ${row.statement[language]}\n`);
  const guarantees = contingent.map(({ currency, amount }) => `${say("contingent-never-added", { currency, amount })}\n`);
  return [
    headedTable(
      [
        say("ratio"),
        say("level"),
        say("source"),
        say("basis"),
        say("programme"),
        say("year"),
        say("region"),
        say("leverage-money"),
        say("per"),
        say("leverage-value"),
        "",
      ],
      rows,
      say("ratios", { rows: rows.length }),
    ),
    ...basis,
    ...guarantees,
    ...(marginal === null ? [] : [`\n${marginalText(marginal, language, say)}`]),
    `${additionality.statement[language]}\n`,
  ].join("");
}

/** Leverage of what a plan over the candidates would fund, and of one more unit of each budget: apart, since nothing of it is booked. */
function marginalText({ synthetic, budgets, leverage }: NonNullable<Leverage["marginal"]>, language: Language, say: SayAtTerminal): string {
  const by: Readonly<Record<string, string>> = {
    all: say("all"),
    region_code: say("region"),
    system: say("system"),
  };
  const set = { candidates: say("all-candidates"), funded: say("chosen-candidates") };
  const rows = [
    ...leverage.map((row) => [
      set[row.set],
      row.by === "all" ? by["all"] : `${by[row.by] ?? row.by} ${row.group ?? "–"}`,
      ratio(row.leverage_total),
      ratio(row.leverage_private),
      "",
      invented(synthetic),
    ]),
    ...budgets.map(({ label, value }) => [say("one-more-unit"), label[language], "", "", ratio(value), invented(synthetic)]),
  ].map((row) => row.map((cell) => cell ?? ""));
  return headedTable([say("candidates"), say("of"), say("total-public"), say("private-public"), say("marginal"), ""], rows, say("candidates-not-booked"));
}
