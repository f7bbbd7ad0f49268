import { decimalText, recordedDecimal } from "@quoin/methods";
import { expect, test } from "vitest";
import { moneyOf } from "../../../../test/money-of.ts";
import { commitments } from "./commitments.ts";

type Given = Parameters<typeof moneyOf>[0];

/** What was promised: amount, award, project, programme, level, year. */
function promised(given: Given): unknown[] {
  return commitments(moneyOf(given)).map((each) => [decimalText(each.amount), each.award, each.project, each.programme, each.level, each.year]);
}

const amendment = {
  contract: "c",
  project: null,
  amount: recordedDecimal("-1"),
  currency: "CNY",
  day: "2024-07-01",
  year: 2024,
  fund: "f",
  synthetic: false,
};
const funded = { programmes: [{ id: "pr", fund: "f" }], funds: [{ id: "f", level: "central" }] };

test.each<[string, Given, unknown[]]>([
  ["nothing was promised", {}, []],
  ["an award that nothing was booked for counts by itself", { awards: [{ id: "a", amount_awarded: "5" }] }, [["5", "a", null, null, null, 2024]]],
  [
    "it has the level of its programme's fund",
    { ...funded, awards: [{ id: "a", amount_awarded: "5", programme: "pr" }] },
    [["5", "a", null, "pr", "central", 2024]],
  ],
  [
    "… or of all of its budget, where the fund says none",
    {
      programmes: [{ id: "pr", fund: "f" }],
      funds: [{ id: "f", level: null, budgets: [2024, 2025].map((year) => ({ year, level: "local" as const, amount: "9" })) }],
      awards: [{ id: "a", amount_awarded: "5", programme: "pr" }],
    },
    [["5", "a", null, "pr", "local", 2024]],
  ],
  [
    "… and none where its budget is of several, an amendment of its contract neither",
    {
      programmes: [{ id: "pr", fund: "f" }],
      funds: [{ id: "f", level: null, budgets: (["local", "central"] as const).map((level) => ({ year: 2024, level, amount: "9" })) }],
      awards: [{ id: "a", amount_awarded: "5", programme: "pr" }],
      amended: [{ ...amendment, award: "a", level: "local" }],
    },
    [
      ["5", "a", null, "pr", null, 2024],
      ["-1", "a", null, "pr", null, 2024],
    ],
  ],
  [
    "… also where only its project names the programme",
    { ...funded, projects: [{ id: "p", programme: "pr" }], awards: [{ id: "a", amount_awarded: "5", project: "p" }] },
    [["5", "a", "p", "pr", "central", 2024]],
  ],
  [
    "a programme or fund that is not there gives no level",
    { awards: [{ id: "a", amount_awarded: "5", programme: "gone" }] },
    [["5", "a", null, "gone", null, 2024]],
  ],
  [
    "a commitment that names the award stands for it, and has its project",
    { awards: [{ id: "a", amount_awarded: "5", project: "p" }], transactions: [{ award: "a", amount: "7", level: "local" }] },
    [["7", "a", "p", null, "local", 2025]],
  ],
  [
    "one that names the project stands for the project's only award",
    { awards: [{ id: "a", amount_awarded: "5", project: "p" }], transactions: [{ project: "p", amount: "7" }] },
    [["7", "a", "p", null, null, 2025]],
  ],
  [
    "one of less than the award leaves the rest promised as before",
    {
      awards: [{ id: "a", amount_awarded: "600", project: "p" }],
      transactions: [
        { award: "a", amount: "50" },
        { project: "p", amount: "0.5" },
      ],
    },
    [
      ["50", "a", "p", null, null, 2025],
      ["0.5", "a", "p", null, null, 2025],
      ["549.5", "a", "p", null, null, 2024],
    ],
  ],
  [
    "one in another currency stands for the award as it is",
    { awards: [{ id: "a", amount_awarded: "5", project: "p", currency: "CNY" }], transactions: [{ award: "a", amount: "1", currency: "USD" }] },
    [["1", "a", "p", null, null, 2025]],
  ],
  [
    "of several awards it stands for none, and all count",
    {
      awards: [
        { id: "a", amount_awarded: "5", project: "p" },
        { id: "b", amount_awarded: "6", project: "p" },
      ],
      transactions: [{ project: "p", amount: "7" }],
    },
    [
      ["7", null, "p", null, null, 2025],
      ["5", "a", "p", null, null, 2024],
      ["6", "b", "p", null, null, 2024],
    ],
  ],
  ["a commitment to a fund alone is of no project", { transactions: [{ fund: "f", amount: "7" }] }, [["7", null, null, null, null, 2025]]],
  ["one that names an award which is not there keeps the name", { transactions: [{ award: "gone" }] }, [["100", "gone", null, null, null, 2025]]],
  ["what was paid is no promise", { transactions: [{ type: "disbursement" }, { type: "guarantee" }, { type: "application" }] }, []],
])("%s", (_, given, expected) => {
  expect(promised(given)).toEqual(expected);
});
