import type { Formatter } from "../../language/message/formatter.ts";
import { moneyText } from "../../language/number-text.ts";
import { integer, verbatim } from "../../language/statement/values.ts";
import type { Block } from "../document/document.ts";
import type { ReportContent } from "../report-content.ts";
import type { Action, Strategy } from "../strategy.ts";
import { speakerOf } from "./strategy-words-in.ts";

/** The office's actions under a criterion, with owner, money, years, and the priorities they serve; currencies are never added. */
export function actionsTable(criterion: string, { actions, priorities }: Strategy, content: ReportContent): readonly Block[] {
  const own = actions.filter(({ criteria }) => criteria.includes(criterion));
  if (own.length === 0) return [];
  const { formatter } = content;
  const { say, said, text, list, name, years, columns, paragraph } = speakerOf(content);
  const called = new Map(priorities.map((each) => [each.id, each.name]));
  const hasPartners = own.some(({ partners }) => partners.length > 0);
  const unpriced = own.filter(({ money }) => money === null).length;
  const sums = sumsOf(own, formatter);
  return [
    {
      kind: "table",
      caption: say("actions"),
      columns: columns(
        ["action", 24],
        "instrument",
        "owner",
        ["money", "right"],
        ["years", 11],
        "fund",
        "ledTo",
        ...(hasPartners ? (["partners"] as const) : []),
      ),
      rows: own.map((action) => [
        name(action),
        text(action.instrument),
        text(action.owner),
        action.money === null ? null : moneyText(action.money.amount, action.money.currency, formatter),
        years(action.from, action.to),
        text(action.fund),
        list(action.priorities.map((id) => called.get(id) ?? id)),
        ...(hasPartners ? [list(action.partners)] : []),
      ]),
    },
    ...(sums === null
      ? []
      : [
          paragraph(
            unpriced === 0 ? said("total", { sums: verbatim(sums) }) : said("totalBut", { sums: verbatim(sums), n: integer(unpriced, "actions") }),
            "remark",
          ),
        ]),
  ];
}

/** The money of actions, a sum a currency; null where none has an amount. */
export function sumsOf(actions: readonly Action[], formatter: Formatter): string | null {
  const sums = new Map<string, number>();
  for (const { money } of actions) if (money !== null) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.amount);
  return formatter.row([...sums].map(([currency, sum]) => moneyText(sum, currency, formatter))) || null;
}
