import { elementAt } from "../contract/assert-present.ts";
import { groupBy } from "../contract/group-by.ts";
import type { Formatter } from "../language/message/formatter.ts";
import type { OpenQuestion } from "./plan.ts";

/** What an open question needs, in words: each table or type of record once, with the fields of it. */
export function needsText(needs: OpenQuestion["needs"], formatter: Formatter): readonly string[] {
  return [...groupBy(needs, ({ role }) => role).values()].map((own) =>
    formatter.told(formatter.text(elementAt(own, 0).table), formatter.row(own.map(({ title }) => formatter.text(title)))),
  );
}

/** Who could deliver it, each body once. */
export function deliverersText(needs: OpenQuestion["needs"], formatter: Formatter): readonly string[] {
  return [...new Set(needs.flatMap(({ who_named: who }) => (who === null ? [] : formatter.text(who))))];
}
