import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { amountText, heldUnits } from "../../../ledger/amount.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { recordAnswer } from "../../../register/changes/record-input.ts";
import { commitStep, firstRecord } from "../../../register/changes/record-step.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { lastDay } from "../calendar-days.ts";
import { monetaryUnitSample } from "./monetary-unit-sample.ts";

const mostHits = 2_000;

/** `quoin audit sample` */
export const drawSample = workspaceUseCase({
  words: ["audit", "sample"],
  summary: "Draw payments for an audit, each coin with the same chance (monetary unit sampling); the seed is kept, so that anybody draws the same again",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "audit",
  example: "quoin audit sample my-office --size 25 --from 2027-01-01 --to 2027-12-31 --currency CNY",
  input: z.strictObject({
    size: field(z.int().min(1).max(mostHits), { description: "hits asked for; the interval is the sum of the payments over it" }),
    from: field(z.string().optional(), { description: "first day of the payments (default: from the beginning)" }),
    to: field(z.string().optional(), { description: "last day of the payments (default: today)" }),
    fund: field(z.string().optional(), { description: "only payments of this fund" }),
    currency: field(
      z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      { description: "their currency (default: that of the workspace)" },
    ),
    seed: field(z.int().min(0).max(4_294_967_295).optional(), { description: "seed of the draw (default: made from the newest change of the register)" }),
  }),
  output: recordAnswer,
  run: (ports, { size, from, to: asked, fund, currency: given, seed: said }) =>
    commitStep(ports, "", async () => {
      const { unrestrictedRecords, caller, clock, settings, hasher } = ports;
      const today = officeDay(clock.now(), settings);
      const to = asked ?? today;
      for (const [name, day] of [["from", from ?? to] as const, ["to", to] as const])
        if (!isCalendarDate(day) || day.length !== 10) return fault(note("track.bad-date", { at: day }, { field: name }));
      const currency = given ?? settings.currency;
      const payments = (await recordsOf(unrestrictedRecords, "transaction")).filter(
        (each) =>
          each.type === "disbursement" &&
          each.currency === currency &&
          (fund === undefined || each.fund === fund) &&
          lastDay(each.date) <= to &&
          (from === undefined || lastDay(each.date) >= from),
      );
      const amounts = payments.map(({ amount }) => heldUnits(amount, currency));
      const total = amounts.reduce((sum, each) => sum + each, 0n);
      if (total === 0n) return fault(note("audit.nothing-paid", { from: from ?? "", to, currency }, { field: "to" }), "missing");
      // A hit to a coin at the most: of fewer coins than hits each is one.
      const interval = total / BigInt(size) > 0n ? total / BigInt(size) : 1n;
      const seed = said ?? Number.parseInt(hasher.sha256(`${(await unrestrictedRecords.newestRow())?.hash ?? ""}`).slice(0, 8), 16);
      const start = BigInt(`0x${hasher.sha256(`audit-sample ${seed}`).slice(0, 32)}`) % interval;
      const items = monetaryUnitSample(amounts, interval, start).map(({ place, hits }) => ({
        transaction: payments[place]?.id,
        amount: payments[place]?.amount,
        hits,
      }));
      const number = (await unrestrictedRecords.count("audit-sample", { retired: true })) + 1;
      const change = patchedRecord("audit-sample", null, {
        id: `audit-sample-${number}`,
        seed,
        size,
        from: from ?? null,
        to,
        fund: fund ?? null,
        currency,
        payments: payments.length,
        total: amountText(total, currency),
        interval: amountText(interval, currency),
        drawn_by: caller.name,
        drawn_on: today,
        items,
      });
      return change.ok ? success({ changes: [change.value], answer: firstRecord }) : change;
    }),
});
