import { entity, type RecordOf } from "../../../schema/entity.ts";
import { choice, currency, date, flag, money, number, reference, required, text } from "../../../schema/entity-field.ts";
import { registerKeepers } from "../../../schema/entity-policy.ts";
import { transferKinds } from "./result.ts";

/** A result that somebody took up, under a contract. */
export const transfer = entity({
  type: "transfer",
  label: { en: "Transfer", zh: "成果转移" },
  policy: {
    seen: "department",
    department: [["result"]],
    organisation: ["result", "taker"],
    place: [["result"]],
    edited: registerKeepers,
  },
  fields: {
    result: required(reference("result", "Result", "成果")),
    taker: reference("organisation", "Taken up by", "受让方"),
    kind: choice(transferKinds, "Kind", "类型"),
    signed_on: required(date("Signed on", "签约日期")),
    value: money("Value of the contract", "合同金额"),
    upfront: money("Paid at signing", "首付款"),
    currency: currency(),
    royalty: number("Royalty", "提成比例", { min: 0, max: 1, unit: "share of sales" }),
    inventors_share: number("Share of the inventors", "奖励完成人比例", { min: 0, max: 1, unit: "share of the income" }),
    home: flag("Taken up at home", "境内受让"),
    ended_on: date("Ended on", "终止日期"),
    reason: text("Reason", "理由"),
  },
  nameless: true,
  check: ({ signed_on: signed, ended_on: ended }) =>
    ended !== null && String(ended) < String(signed).slice(0, String(ended).length) ? [{ field: "ended_on", note: "record.ends-before" }] : [],
});
export type Transfer = RecordOf<typeof transfer>;
