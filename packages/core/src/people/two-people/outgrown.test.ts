import { recordedDecimal } from "@quoin/methods";
import { describe, expect, test } from "vitest";
import { storedRecord } from "../../../test/stored-record.ts";
import { recordIn } from "../../register/typed-records.ts";
import type { Deed } from "./deeds.ts";
import { extentsOf, outgrown } from "./outgrown.ts";

const deed = (kind: Deed["kind"], amount: string | null, more: Partial<Deed> = {}): Deed => ({
  kind,
  about: "transaction/t",
  amount: amount === null ? null : recordedDecimal(amount),
  currency: amount === null ? null : "CNY",
  isAbove: false,
  department: "m",
  payees: ["firm"],
  calls: [],
  purposes: [],
  earlier: null,
  isSplit: false,
  state: null,
  ...more,
});

function proposed(deeds: readonly Deed[], more: object = {}) {
  const fields = { status: "proposed", use_case: "pay", made_by: "li", made_at: "2026-04-01T08:00:00Z", payees: ["firm"], extents: extentsOf(deeds), ...more };
  return recordIn(storedRecord("proposal", "proposal-1", fields), "proposal");
}

describe("what was proposed", () => {
  const award = [deed("award", "100"), deed("award", "50.25", { payees: ["firm"] })];

  test.each<[string, readonly Deed[]]>([
    ["the same", award],
    ["the same sum in another order", award.toReversed()],
    ["a smaller sum", [deed("award", "100"), deed("award", "50.24")]],
    ["fewer of them", [deed("award", "150.25")]],
    ["nothing any more", []],
  ])("is released where it comes to %s", (_, now) => {
    expect(outgrown(proposed(award), now)).toBeNull();
  });

  test.each<[string, readonly Deed[], object]>([
    ["a larger sum by a cent", [deed("award", "100"), deed("award", "50.26")], { was: "award × 2 150.25 CNY", now: "award × 2 150.26 CNY" }],
    ["one more of them", [...award, deed("award", "0")], { was: "award × 2 150.25 CNY", now: "award × 3 150.25 CNY" }],
    ["another kind besides", [...award, deed("dispensation", "1")], { was: "award × 2 150.25 CNY", now: "dispensation 1 CNY" }],
    ["another currency", [deed("award", "1", { currency: "USD" })], { was: "award × 2 150.25 CNY", now: "award 1 USD" }],
    ["money for somebody else", [deed("award", "1", { payees: ["stranger"] })], { was: "firm", now: "stranger" }],
  ])("is not released where it comes to %s", (_, now, said) => {
    expect(outgrown(proposed(award), now)).toEqual(said);
  });

  test("puts the terms in force that it was proposed with, of each record", () => {
    const call = (state: number, id = "c") => deed("call", null, { about: `call/${id}`, state, payees: [] });
    expect(outgrown(proposed([call(1), call(4, "d")]), [call(4, "d"), call(1)])).toBeNull();
    expect(outgrown(proposed([call(1), call(4, "d")]), [call(1), call(5, "d")])).toEqual({ was: "call/d (4)", now: "call/d (5)" });
    expect(outgrown(proposed([call(1)]), [call(1, "d")])).toEqual({ was: "call/c (1)", now: "call/d (1)" });
  });

  test("from before proposals said how much they are is held by their sum alone", () => {
    const former = proposed([], { amount: "100", currency: "CNY" });
    expect(outgrown(former, [deed("pay", "100")])).toBeNull();
    expect(outgrown(former, [deed("pay", "60"), deed("pay", "40.01")])).toEqual({ was: "100 CNY", now: "100.01 CNY" });
    expect(outgrown(proposed([], { payees: ["firm"] }), [deed("budget", null)])).toBeNull();
  });
});
