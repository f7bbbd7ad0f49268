import { describe, expect, test } from "vitest";
import { table } from "../../schema/table.ts";
import { code, count, money, number, persons, share } from "../../schema/table-column.ts";
import { EvidenceFault } from "../evidence-fault.ts";
import { roleEvidence } from "../roles/bind-table.ts";
import { columns } from "../roles/columns.ts";
import { roleFaults } from "../roles/role-faults.ts";
import { firms } from "../tables/firms.ts";
import { projects } from "../tables/projects.ts";
import { evidenceInMemory } from "./evidence-in-memory.ts";
import type { Expression, Term } from "./expression.ts";

/** A role with a field of each kind. */
const accounts = table({
  role: "accounts_of_a_test",
  meaning: { en: "Accounts", zh: "账目" },
  columns: {
    firm: code("Firm", "企业"),
    funds: money("Funds", "经费", "10k"),
    part: share("Part", "份额"),
    staff: persons("Staff", "人员"),
    years: persons("Time", "工时", "person_year"),
    firms: count("Firms", "企业数", "firm"),
    rate: number("Rate", "比率", "1"),
    growth: number("Growth", "增长率", "percent"),
  },
});

const csv = [
  "firm,own (EUR m),lent (tis. EUR),abroad (USD m),plain,other,heads (persons),hours (FTE),part (%),things",
  "a,1.5,200,2,0.1,0.2,30,12,40,3",
  "b,,100,1,5,0,10,4,50,2",
].join("\n");
const numbers = ["own (EUR m)", "lent (tis. EUR)", "abroad (USD m)", "plain", "other", "heads (persons)", "hours (FTE)", "part (%)", "things"];
const rates = { csv: "currency,year,rate\nUSD,,0.5\n", numbers: ["rate"] };

async function valuesOf(
  field: keyof typeof accounts.columns & string,
  source: Expression,
  more: Readonly<Record<string, { csv: string; numbers?: string[] }>> = {},
) {
  const context = roleEvidence(evidenceInMemory({ konta: { csv, numbers }, ...more }), {
    roles: {},
    currency: "EUR",
    territory: { root: { id: "X", names: {} }, levels: [] },
  });
  const bound = { contract: accounts, table: "konta", sources: { [field]: source }, where: [] };
  const bind = ((contract: { role: string }) => (contract.role === accounts.role ? bound : context.bind(contract as never))) as typeof context.bind;
  try {
    const read = await columns({ ...context, bind }, accounts, { fields: [field] });
    return [...(read.column[field] as { values: Float64Array }).values];
  } catch (cause) {
    if (!(cause instanceof EvidenceFault)) throw cause;
    return cause.notes.map(({ code: fault, at }) => [fault, at.row]);
  }
}

const [own, lent, abroad] = ["own (EUR m)", "lent (tis. EUR)", "abroad (USD m)"];
const pair = (a: Term, b: Term): [Term, Term] => [a, b];

describe("units follow", () => {
  test.each<[string, Parameters<typeof valuesOf>[0], Expression, readonly number[]]>([
    // 1.5 million and 200 thousand are 170 times ten thousand; what is missing is not zero.
    ["a sum of millions and thousands", "funds", { sum: [own, lent] }, [170, Number.NaN]],
    ["a difference", "funds", { difference: pair(own, lent) }, [130, Number.NaN]],
    ["decimals, not doubles", "rate", { sum: ["plain", "other"] }, [0.3, 5]],
    ["money by money is a share", "part", { ratio: pair(lent, own) }, [0.2 / 1.5, Number.NaN]],
    ["a divisor of nothing gives nothing", "rate", { ratio: pair("plain", "other") }, [0.5, Number.NaN]],
    ["one by another, in percent", "growth", { ratio: pair("plain", "other") }, [50, Number.NaN]],
    ["a share of an amount", "funds", { product: ["part (%)", lent] }, [8, 5]],
    ["an amount times a number", "funds", { product: [lent, { constant: 3 }] }, [60, 30]],
    ["an amount by a number", "funds", { ratio: pair(lent, "things") }, [20 / 3, 5]],
    ["a number with its unit", "funds", { sum: [lent, { constant: 1, unit: "mln EUR" }] }, [120, 110]],
    ["people by a share", "staff", { product: ["heads (persons)", "part (%)"] }, [12, 5]],
    ["without any unit, that of the field", "funds", { sum: ["plain", "things"] }, [3.1, 7]],
    [
      "a unit that the mapping says",
      "funds",
      {
        sum: [
          { column: "plain", unit: "mln EUR" },
          { column: "other", unit: "EUR" },
        ],
      },
      [10.00002, 500],
    ],
    ["counts", "firms", { sum: ["things", { constant: 2 }] }, [5, 4]],
  ])("%s", async (_, field, source, expected) => {
    expect(await valuesOf(field, source)).toEqual(expected);
  });

  test("another currency by the rates of the workspace, before anything is added", async () => {
    expect(await valuesOf("funds", { sum: [lent, abroad] }, { exchange_rates: rates })).toEqual([120, 60]);
    expect(await valuesOf("part", { ratio: pair(lent, abroad) }, { exchange_rates: rates })).toEqual([0.2, 0.2]);
    expect(await valuesOf("funds", { sum: [lent, abroad] })).toEqual([
      ["evidence.no-rate", 1],
      ["evidence.no-rate", 2],
    ]);
  });
});

describe("where units stand", () => {
  const tables = (rows: string) => ({ konta: { csv: `firm,amount,in,rate\n${rows}`, numbers: ["rate"] } });
  const inColumn = { column: "amount", unit: { column: "in" } };

  test.each<[string, Parameters<typeof valuesOf>[0], Expression, string, unknown]>([
    ["in a column, row by row", "funds", { sum: [inColumn] }, "a,2,mln EUR,\nb,3,tis. EUR,\nc,4,,\n", [200, 0.3, 4]],
    ["a cell that is no number", "funds", { sum: ["amount"] }, "a,two,,\nb,,,\n", [["evidence.not-a-number", 1]]],
    [
      "a product of counts and shares is of the counts",
      "firms",
      {
        product: [
          { column: "amount", unit: "firms" },
          { constant: 50, unit: "percent" },
        ],
      },
      "a,8,,\n",
      [4],
    ],
    [
      "a product of shares is a share",
      "part",
      {
        product: [
          { column: "amount", unit: "percent" },
          { constant: 50, unit: "percent" },
        ],
      },
      "a,40,,\n",
      [0.2],
    ],
    ["one of nothing is of nothing", "rate", { product: ["amount", "rate"] }, "a,8,,2\n", [16]],
    ["what is beyond all numbers stays so", "rate", { sum: [{ constant: Number.POSITIVE_INFINITY }, "amount"] }, "a,8,,\n", [Number.POSITIVE_INFINITY]],
    [
      "months and years are added as years",
      "rate",
      {
        sum: [
          { column: "amount", unit: "months" },
          { constant: 1, unit: "years" },
        ],
      },
      "a,6,,\n",
      [1.5],
    ],
  ])("%s", async (_, field, source, rows, expected) => {
    expect(await valuesOf(field, source, tables(rows))).toEqual(expected);
  });
});

describe("what does not go together is refused with its row", () => {
  test.each<[string, Parameters<typeof valuesOf>[0], Expression, string]>([
    ["money and people", "funds", { sum: [lent, "heads (persons)"] }, "evidence.units-differ"],
    ["an amount and a number of nothing", "funds", { difference: pair(lent, "plain") }, "evidence.units-differ"],
    ["people and their time", "staff", { sum: ["heads (persons)", "hours (FTE)"] }, "evidence.units-differ"],
    ["money times people", "funds", { product: [lent, "heads (persons)"] }, "evidence.units-differ"],
    ["money by people as an amount", "funds", { ratio: pair(lent, "heads (persons)") }, "evidence.other-unit"],
    ["money as people", "staff", { product: [lent, "things"] }, "evidence.other-unit"],
    ["people's time as people", "staff", { product: ["hours (FTE)", "things"] }, "evidence.other-unit"],
    ["a share above the whole", "part", { ratio: pair("things", "plain") }, "evidence.impossible-value"],
    ["fewer than nobody", "staff", { difference: pair({ constant: 1, unit: "persons" }, "heads (persons)") }, "evidence.impossible-value"],
  ])("%s", async (_, field, source, fault) => {
    expect(((await valuesOf(field, source)) as [string, number][])[0]).toEqual([fault, 1]);
  });

  test("a text is never computed, and a column that is not there is named", () => {
    const faults = roleFaults(evidenceInMemory({ firmy: { csv: "id,a,b\n", numbers: ["a", "b"] } }), {
      roles: { firms: { table: "firmy", fields: { firm: { sum: ["a", "b"] }, total_assets: { product: ["a", { column: "c" }] } } } },
    });
    expect(faults.map(({ code: fault, parameters }) => [fault, parameters["field"], parameters["column"]])).toEqual([
      ["roles.computed-text", "firm", undefined],
      ["roles.no-column", "total_assets", "c"],
    ]);
  });
});

test("the unit of a looked-up amount and of a constant is read", async () => {
  const context = roleEvidence(
    evidenceInMemory({
      granty: { csv: "id\np\n" },
      kwoty: { csv: "id,kwota (mln EUR)\np,2.5\n", numbers: ["kwota (mln EUR)"] },
      firms: { csv: "firm\nf\n" },
    }),
    {
      roles: {
        projects: { table: "granty", fields: { project: "id", central_funds: { lookup: { table: "kwoty", on: { id: "id" }, take: "kwota (mln EUR)" } } } },
        firms: { table: "firms", fields: { total_assets: { constant: 3, unit: "EUR k" } } },
      },
      territory: { root: { id: "X", names: {} }, levels: [] },
      currency: "EUR",
    },
  );
  expect([...(await columns(context, projects, { fields: ["central_funds"] })).column.central_funds.values]).toEqual([250]);
  expect([...(await columns(context, firms, { fields: ["total_assets"] })).column.total_assets.values]).toEqual([0.3]);
});
