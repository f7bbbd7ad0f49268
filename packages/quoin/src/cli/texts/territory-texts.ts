import { type ApiAnswer, type Language, numberText, ownDecimals, type SayAtTerminal, wholeUnits } from "@quoin/core";
import { headedTable } from "./headed-table.ts";
import type { Speech } from "./printer.ts";

/** Units of the program's own codes as a terminal prints them. */
const unitNames: Readonly<Record<string, "unit-number" | "unit-person-years" | "unit-of-product" | null>> = {
  "": null,
  "1": null,
  count: "unit-number",
  person_year: "unit-person-years",
  pct_of_GDP: "unit-of-product",
};

function unitName(unit: string, say: SayAtTerminal): string {
  const name = unitNames[unit];
  return name === undefined ? unit.replace(/_1m$/, say("millions")) : name === null ? "" : say(name);
}

const headed = (head: string, unit: string): string => (unit === "" ? head : `${head} (${unit})`);

/** A figure with all its digits, money in whole units of its currency; what is not known is a dash. */
function figure(value: number | null, factor: number, language: Language): string {
  if (value === null) return "–";
  // Twelve digits: a product of two numbers shows no digits that neither had.
  const whole = Number((value * factor).toPrecision(12));
  return numberText(whole, language, Math.min(6, ownDecimals(whole)));
}

/** `quoin peers`: how the places were chosen, and a row an indicator with its year; what is not reported is a dash. */
export function peersText({ places, rows, why }: ApiAnswer<"peers">, language: Language, { say }: Speech): string {
  const head = [say("indicator"), say("national-table-year"), ...places.map(({ name }) => name[language]), say("peers-median")];
  const table = rows.map(({ label, unit, year, figures, median }) => [
    headed(label[language], unitName(unit, say)),
    String(year),
    ...figures.map(({ value }) => figure(value, 1, language)),
    figure(median, 1, language),
  ]);
  return headedTable(head, table, why[language]);
}

/** `quoin groupings`: money in whole units of its currency, each quotient with its unit. */
export function groupingsText(
  { groupings, indicators, indicator, sums, unit, per, share_unit: quotient }: ApiAnswer<"groupings">,
  language: Language,
  { say }: Speech,
): string {
  const groups = groupings.flatMap((grouping) => grouping.groups.map((group) => ({ ...group, of: grouping.name })));
  if (indicator === null || unit === null) {
    const rows = groups.map(({ id, name, of, members }) => [id, name[language], of[language], members.join(", ")]);
    const known = indicators.map(({ id, label, unit: own }) => [id, label[language], unitName(own, say)]);
    const tables = [
      headedTable([say("group"), say("name"), say("grouping"), say("places")], rows, say("groups", { groups: groups.length })),
      headedTable([say("indicator"), say("name"), say("read-in")], known, say("indicators-that-add-over-places", { known: known.length })),
    ];
    return tables.join("\n");
  }
  const money = wholeUnits(unit);
  const own = unitName(money.unit, say);
  const ratio =
    quotient === null
      ? ""
      : quotient.per === null
        ? unitName(quotient.unit, say)
        : say("unit-per-unit", { unit: unitName(quotient.unit, say), per: unitName(quotient.per, say) });
  const head = [
    say("group"),
    say("name"),
    say("national-table-year"),
    headed(say("sum"), own),
    headed(say("what-is-known"), own),
    ...(quotient === null ? [] : [headed(say("quotient"), ratio)]),
    say("without-a-figure"),
  ];
  const rows = sums.map((sum) => [
    sum.group,
    groups.find(({ id }) => id === sum.group)?.name[language] ?? "",
    String(sum.year),
    figure(sum.value, money.factor, language),
    figure(sum.known, money.factor, language),
    ...(quotient === null ? [] : [figure(sum.share, quotient.factor, language)]),
    sum.missing.join(", "),
  ]);
  const named = (code: string | null) => indicators.find(({ id }) => id === code)?.label[language] ?? code ?? "";
  return headedTable(head, rows, per === null ? named(indicator) : say("divided-by", { indicator: named(indicator), per: named(per) }));
}
