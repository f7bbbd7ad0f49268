import { z } from "zod";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, currency, date, group, many, required, text, year } from "../../schema/entity-field.ts";
import { moneyLevel } from "../../schema/money-fields.ts";

/** The accounts of the ledger, in the order in which money goes through them. */
export const ledgerAccounts = [
  "budget",
  "appropriation",
  "allotted",
  "reserved",
  "committed",
  "due",
  "paid",
  "returned",
  "released",
  "written-off",
  "own",
  "own-source",
  "contingent",
  "called",
  "contingent-source",
  "excess",
  "excess-source",
] as const;
export type LedgerAccount = (typeof ledgerAccounts)[number];

/** What an entry does; the two accounts of each stand in `ledger/chart.ts`. */
export const entryKinds = [
  "grant",
  "cut",
  "allot",
  "award",
  "contract",
  "accept",
  "pay",
  "refund",
  "release",
  "unaccept",
  "uncontract",
  "unallot",
  "give-back",
  "own",
  "guarantee",
  "guarantee-call",
  "guarantee-release",
  "dispensation",
  "reversal",
  "brought-forward-excess",
  "excess-fall",
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** An amount with its sign, as exact decimal text, no finer than a coin: databases add it as a whole number of coins. */
const signedAmount = z
  .string()
  .regex(/^-?\d{1,17}(?:\.\d{1,3})?$/)
  .meta({ label: { en: "Amount", zh: "金额" }, kind: "text" });

/**
 * One entry of the ledger: amounts on accounts that add up to 0. It is made by the store, in the transaction of the record that it follows from, and never changes;
 * a mistake is taken back by another entry that names it. Ids are texts and no references: what was booked keeps the names of its day.
 */
export const entry = entity({
  type: "entry",
  label: { en: "Ledger entry", zh: "账簿分录" },
  policy: {
    seen: "nobody",
    place: "anywhere",
    edited: { by: "record put, call open, award, contract put, contract amend, milestone accept, pay, entry reverse" },
  },
  fields: {
    day: required(date("Day", "日期")),
    kind: required(choice(entryKinds, "Kind", "类别")),
    currency: required(currency()),
    lines: many(
      group(
        {
          account: required(choice(ledgerAccounts, "Account", "科目")),
          fund: text("Fund", "资金"),
          year: year("Year", "年份"),
          source: text("Source", "来源"),
          level: moneyLevel,
          department: text("Department", "部门"),
          call: text("@Call", "@call"),
          project: text("Project", "项目"),
          amount: signedAmount,
        },
        "Lines",
        "分录行",
      ),
    ),
    by: required(text("By", "经办")),
    released_by: text("Released by", "复核"),
    reverses: text("Takes back", "冲销"),
    reason: text("Reason", "理由"),
    /** TYPE/ID of the record that it follows from. */
    document: text("Follows from", "依据"),
  },
  nameless: true,
});
export type Entry = RecordOf<typeof entry>;
