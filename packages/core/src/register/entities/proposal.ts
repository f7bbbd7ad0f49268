import { z } from "zod";
import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, flag, group, integer, many, money, reference, required, text } from "../../schema/entity-field.ts";

/** Deeds that one person proposes and another releases. */
export const deedKinds = ["call", "award", "contract", "pay", "budget", "dispensation", "plan", "trust", "publish", "rules"] as const;
export type DeedKind = (typeof deedKinds)[number];

/** What was asked, with files as base64: kept whole, since it is carried out as it was asked. */
export const longestProposal = 2_000_000;
const asked = z
  .string()
  .max(longestProposal)
  .meta({ label: { en: "As it was asked", zh: "原请求" }, kind: "text" });

/** A deed that waits for a second person, and what became of it. */
export const proposal = entity({
  type: "proposal",
  label: { en: "Proposal", zh: "待复核事项" },
  policy: {
    seen: "only-department",
    money: true,
    department: [["department"]],
    isShared: true,
    inside: ["input"],
    place: "anywhere",
    edited: { by: "release, decline" },
  },
  fields: {
    status: required(choice(["proposed", "released", "declined"], "Status", "状态")),
    use_case: required(text("Command", "命令")),
    input: asked,
    deeds: many(choice(deedKinds, "What it does", "所涉事项")),
    /** How much it is when it is proposed, by kind and currency; of a record whose terms it puts in force, which state of it. It is not released once it has become more. */
    extents: many(
      group(
        {
          kind: required(choice(deedKinds, "What it does", "所涉事项")),
          of: text("Of", "涉及"),
          count: required(integer("How many", "数量", { min: 1 })),
          amount: money("Amount", "金额"),
          currency: text("Currency", "币种"),
          state: integer("State of the record", "记录版本", { min: 1 }),
        },
        "How much it is",
        "所涉规模",
      ),
    ),
    /** Records that it changes, TYPE/ID. */
    about: many(text("Of", "涉及")),
    amount: text("Amount", "金额"),
    currency: text("Currency", "币种"),
    /** Whether it is above the sum up to which one may pay alone, whatever its number: nothing was promised before, or accounts go along. */
    above: flag("Above the sum in any case", "无论金额均须复核"),
    made_by: required(text("Proposed by", "提出人")),
    /** Who answers for it since the one who proposed it handed over the work, and by whose doing: neither of them releases it. */
    held_by: text("Taken over by", "接手人"),
    handed_by: text("Handed over by", "移交办理人"),
    /** Every account that had a hand in it or was of the same person, as accounts stood then: none of them releases it, whatever became of the account since. */
    not: many(text("Not released by", "不得复核的账号")),
    made_at: required(text("Proposed at", "提出时间")),
    department: reference("organisation", "Department", "部门"),
    /** Organisations that the money is for, and calls that it is about: whoever belongs to them does not release it. */
    payees: many(text("For", "收款方")),
    calls: many(text("@Calls", "@calls")),
    settled_by: text("Settled by", "处理人"),
    settled_at: text("Settled at", "处理时间"),
    reason: text("Reason", "理由"),
  },
  nameless: true,
  lifecycle: { field: "status", first: ["proposed"], steps: { proposed: ["released", "declined"], released: [], declined: [] } },
});
export type Proposal = RecordOf<typeof proposal>;
