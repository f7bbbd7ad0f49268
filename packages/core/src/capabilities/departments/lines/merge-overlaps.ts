import { byCodePoint } from "@quoin/methods";
import { integer } from "../../../language/statement/values.ts";
import type { LocalText } from "../../../language/text.ts";
import type { LineMaker } from "../../../plan/design-context.ts";
import { tableColumn } from "../../../plan/line-text.ts";
import { nameOrId } from "../../../register/record-label.ts";
import { departmentMerges, type Shared } from "../coordination/department-merges.ts";
import { mergeWords as words } from "./merge-overlaps.words.ts";

/** M1.1: where several departments act on the same thing, let the one with the largest part lead and the others join; listed by the money that joins. */
export const mergeOverlaps: LineMaker = {
  item: "M1.1",
  answers: ["overlap"],
  async make({ records, place }, answered) {
    const [finding] = answered.filter(({ verdict }) => verdict === "confirmed");
    if (finding === undefined) return [];
    const overlapping = (finding.comparison?.["overlapping"] as readonly Shared[] | undefined) ?? [];
    const names = new Map<string, LocalText>();
    const named = async (type: string, id: string): Promise<string> => {
      names.set(id, nameOrId(await records.get(type, id), id));
      return id;
    };
    const merges = await Promise.all(
      departmentMerges(overlapping).map(async ({ column, lead, joins, money }) => ({
        thing: await named(column.slice(0, column.indexOf(":")), column.slice(column.indexOf(":") + 1)),
        lead: await named("organisation", lead),
        joins: await Promise.all(joins.map((id) => named("organisation", id))),
        money,
      })),
    );
    const called = (id: string): string => names.get(id)?.en ?? id;
    const rows = merges.toSorted((a, b) => (b.money ?? -1) - (a.money ?? -1) || byCodePoint(called(a.thing), called(b.thing)));
    return [
      {
        subject: { type: "region", id: place.code },
        action: words.say("action", { things: integer(rows.length, "things") }),
        amount: null,
        assumptions: [],
        table: {
          columns: [
            tableColumn("thing", "Technology or item", "技术或清单条目"),
            tableColumn("lead", "Leads", "牵头部门"),
            tableColumn("joins", "Join", "并入部门"),
            tableColumn("money", "Money that joins", "并入资金", "currency of the records"),
          ],
          rows: rows.map(({ thing, lead, joins, money }) => [thing, lead, joins, money]),
          names: Object.fromEntries(names),
        },
        evidence: [],
        note: words.say("cost"),
        certificate: null,
        synthetic: finding.synthetic,
      },
    ];
  },
};
