import { expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../../test/asked-of.ts";
import { expectedValue } from "../../../contract/expected-value.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { pay } from "./pay.ts";

type Fields = Readonly<Record<string, unknown>>;

const award = {
  id: "a",
  description: "–",
  currency: "CNY",
  award_date: "2025-01-01",
  amount_awarded: "100.10",
  recipient_organisation: "o",
  funding_organisation: "m",
  project: "p",
};
const records = { award: [award], project: [{ id: "p" }, { id: "q" }], organisation: [{ id: "o" }, { id: "o2" }], fund: [{ id: "f" }] };
const office = (own: Partial<WorkspacePorts> = {}, choices: Fields = {}, held: Readonly<Record<string, readonly Fields[]>> = records) =>
  workspacePortsOf({ records: held, choices }, own);
const paying = (ports: WorkspacePorts, request: Fields) => pay.run(ports, pay.input.parse(request));
const one = { type: "disbursement", amount: "60", date: "2025-03-01", level: "central", award: "a" };
const head = "type,date,amount,level,award";

test("a payment takes the project of its award and the office's currency; booked once under one id, and the total is exact", async () => {
  const ports = office();
  const paid = answered(await paying(ports, { ...one, amount: "60.05", id: "t1" }));
  expect(paid).toMatchObject({
    transactions: [{ id: "t1", project: "p", currency: "CNY", amount: "60.05", version: 1, retired: false }],
    created: ["t1"],
    unchanged: [],
    totals: [{ type: "disbursement", level: "central", currency: "CNY", amount: "60.05" }],
    dry_run: false,
  });
  const again = await paying(ports, { ...one, amount: "60.05", id: "t1" });
  expect([told(again), answered(again)]).toMatchObject([["pay.already-recorded id"], { created: [], unchanged: ["t1"], totals: [] }]);
  expect(told(await paying(ports, { ...one, amount: "1", id: "t1" }))).toEqual(["pay.other-content id"]);
  expect((await ports.records.list("transaction")).map(({ id, version }) => [id, version])).toEqual([["t1", 1]]);
});

test.each<[string, Fields, readonly string[]]>([
  ["nothing is said", {}, ["pay.nothing-given type"]],
  ["a part is missing", { type: "disbursement", amount: "1" }, ["pay.nothing-given date"]],
  ["a mapping without a file", { ...one, mapping: fileOf("sheet: 1", "m.yaml") }, ["pay.nothing-given data"]],
  ["a file and an amount", { data: fileOf(`${head}\n`), amount: "5" }, ["pay.file-or-options amount"]],
  ["before the register was kept, without a reason", { ...one, historic: true }, ["historic.needs-reason reason"]],
  ["more than was awarded", { ...one, amount: "100.11" }, ["pay.over-commitment amount", "pay.instalment amount"]],
  ["in another currency than the award", { ...one, currency: "EUR" }, ["pay.other-currency currency"]],
  ["another project than the award's", { ...one, project: "q" }, ["pay.other-project project"]],
  ["an award that nobody has", { ...one, award: "b" }, ["pay.unknown-record award"]],
  ["no amount at all", { ...one, amount: "0" }, ["pay.zero amount"]],
  ["to another than the award's recipient", { ...one, to: "o2" }, ["pay.payee to"]],
  ["on a day that has not come", { ...one, date: "2099-01-01" }, ["pay.day date"]],
  ["half a cent", { ...one, amount: "5.005" }, ["pay.too-fine amount"]],
  ["a refund of what was never paid", { ...one, type: "refund", amount: "1" }, ["pay.refund amount"]],
  ["a commitment above the award", { ...one, type: "commitment", amount: "100.11" }, ["pay.above-award amount"]],
  ["a month", { ...one, date: "2025-03" }, ["pay.not-to-the-day date"]],
])("refused: %s", async (_, request, codes) => {
  const ports = office();
  const outcome = await paying(ports, request);
  expect([outcome.ok, told(outcome), await ports.records.list("transaction")]).toEqual([false, codes, []]);
});

test.each<[string, Fields, readonly string[], Fields]>([
  ["above the award with a reason, which stays on it", { ...one, amount: "100.11", over: "steel" }, [], { over_commitment: "steel" }],
  ["for what nobody promised", { ...one, award: undefined, project: "q" }, ["pay.no-commitment amount"], { project: "q" }],
  ["before the register was kept, whatever was awarded", { ...one, amount: "500", historic: true, reason: "of 2019" }, [], { taken_over: "of 2019" }],
  ["in ten thousands", { ...one, amount: "0.005", scale: 10_000 }, [], { amount: "50" }],
  ["in the prices of another year", { ...one, price_year: 2020, description: "rent" }, [], { price_year: 2020, description: "rent" }],
])("booked: %s", async (_, request, codes, body) => {
  const ports = office();
  const outcome = await paying(ports, request);
  expect([told(outcome), (await ports.records.list("transaction")).map((each) => each.body)]).toMatchObject([codes, [body]]);
});

test("only said: nothing is written, and what would be is shown", async () => {
  const ports = office();
  const planned = answered(await paying(ports, { ...one, id: "t", dry_run: true }));
  expect(planned).toMatchObject({ dry_run: true, created: ["t"], transactions: [{ id: "t", version: 1, retired: false }] });
  expect(await ports.records.list("transaction")).toEqual([]);
  expect(told(await paying(ports, { ...one, amount: "101", dry_run: true }))).toEqual(["pay.over-commitment amount", "pay.instalment amount"]);
});

test("what the payer may not act on is refused, and who took over the past is an administrator", async () => {
  const outcome = await paying(office({ reaches: async () => false }), one);
  expect([outcome.ok, outcome.ok || outcome.kind, told(outcome)]).toEqual([false, "forbidden", ["rights.out-of-reach"]]);
  const clerk = office({ caller: { name: "li", language: "en", account: { roles: ["finance"] } } } as unknown as Partial<WorkspacePorts>);
  expect(told(await paying(clerk, { ...one, historic: true, reason: "old" }))).toEqual(["historic.administrator historic"]);
});

const unawarded = { ...one, award: undefined, project: "p", type: "guarantee" };

test.each(["XXX", "EURO"])(
  "an office that says %s for its currency: what all that was promised is in, else the payment is asked for it and not booked",
  async (currency) => {
    const inOne = office({}, { currency }, { ...records, award: [{ ...award, currency: "EUR" }] });
    expect(answered(await paying(inOne, unawarded)).transactions).toMatchObject([{ currency: "EUR" }]);
    const inTwo = { ...records, award: [award, { ...award, id: "b", currency: "EUR", project: "q" }] };
    for (const held of [inTwo, { project: [{ id: "p" }] }]) {
      const ports = office({}, { currency }, held);
      expect(told(await paying(ports, unawarded))).toEqual(["pay.no-currency currency"]);
      expect(await ports.records.list("transaction")).toEqual([]);
      expect(answered(await paying(ports, { ...unawarded, currency: "PLN" })).transactions).toMatchObject([{ currency: "PLN" }]);
    }
  },
);

test("the code for no currency is none to pay in, whether it stands for the request or in a row of a file", async () => {
  const ports = office();
  expect(told(await paying(ports, { ...one, currency: "XXX" }))).toEqual(["record.unknown-currency currency"]);
  const data = fileOf("type,date,amount,level,award,currency\ndisbursement,2025-04-01,7.5,central,a,XXX\n");
  expect(told(await paying(ports, { data }))).toEqual([expect.stringMatching(/^record\.unknown-currency/)]);
  expect(await ports.records.list("transaction")).toEqual([]);
});

test("a file: each row a payment, the blank cell of a row from the options; totals by type, level and currency", async () => {
  const ports = office();
  const data = fileOf(
    "类型,日期,金额,资金层级,奖项\n拨付,2025-04-01,7.5,中央,\n拨付,2025-04-01,7.5,中央,\nrefund,2025-05-01,1,中央,\n担保,2025-04-02,9,银行,\n".replace(
      "奖项",
      "award",
    ),
  );
  const paid = answered(await paying(ports, { data, award: "a" }));
  expect(paid.created).toHaveLength(4);
  expect(new Set(paid.created).size).toBe(4);
  expect(paid.totals).toEqual([
    { type: "disbursement", level: "central", currency: "CNY", amount: "15" },
    { type: "guarantee", level: "bank", currency: "CNY", amount: "9" },
    { type: "refund", level: "central", currency: "CNY", amount: "-1" },
  ]);
  expect(answered(await paying(ports, { data, award: "a" })).unchanged).toHaveLength(4);
});

test.each<[string, string, Fields, readonly string[]]>([
  ["a column that says nothing of money", `${head},colour\ndisbursement,2025-04-01,1,central,a,red\n`, {}, ["pay.unknown-column 1:6"]],
  ["no amounts", "type,date,level\ndisbursement,2025-04-01,central\n", {}, ["pay.missing-column 1:1"]],
  ["a wrong cell in the second row", `${head}\ndisbursement,2025-04-01,1,central,a\ndisbursement,2025-04-31,1,central,a\n`, {}, ["import.not-a-date 3:2"]],
  ["an id twice", `id,${head}\nx,disbursement,2025-04-01,1,central,a\nx,disbursement,2025-04-02,1,central,a\n`, {}, ["pay.repeated-id 3:1"]],
  ["an award in a column that the file has not", "type,date,amount\ndisbursement,2025-04-01,1\n", { award: "nobody's" }, ["pay.unknown-record 2:1"]],
  [
    "together more than was awarded",
    `${head}\ndisbursement,2025-04-01,60,central,a\ndisbursement,2025-04-02,60,central,a\n`,
    {},
    ["pay.over-commitment 3:3", "pay.balance 3:3"],
  ],
  ["an empty file", "", {}, ["table.empty 1:1"]],
  ["a mapping that is none", `${head}\n`, { mapping: fileOf("columns: [", "m.yaml") }, ["document.broken 1:11"]],
  ["a mapping that is no text", `${head}\n`, { mapping: { name: "m.yaml", bytes: async () => Uint8Array.of(0xff, 0xfe, 0x00) } }, ["table.unknown-format 1:1"]],
])("a file is refused whole: %s", async (_, text, options, codes) => {
  const ports = office();
  const outcome = await paying(ports, { data: fileOf(text), ...options });
  expect([outcome.ok, told(outcome), await ports.records.list("transaction")]).toEqual([false, codes, []]);
});

test("a mapping says where the header stands", async () => {
  const mapping = fileOf("header: 2\n", "m.yaml");
  const paid = answered(await paying(office(), { data: fileOf(`Payments of April,,,,\n${head}\ndisbursement,2025-04-01,1,central,a\n`), mapping }));
  expect(paid.totals).toEqual([{ type: "disbursement", level: "central", currency: "CNY", amount: "1" }]);
});

test("an amount that is no text of one is told what it must be, not only that it is no text", () => {
  expect([expectedValue(pay.input, ["amount"], "en"), expectedValue(pay.input, ["amount"], "zh")]).toEqual([
    'an exact amount that is not negative, as text in the currency itself, such as "1250.50"',
    '非负的精确金额，以文本按原币种填写，如 "1250.50"',
  ]);
});
