import { expect, test } from "vitest";
import { recordOf } from "../../../test/record-of.ts";
import { storedRecord } from "../../../test/stored-record.ts";
import type { FundSource } from "../../capabilities/funding/funds/fund-plan.ts";
import { placeOfPlan } from "../../plan/place-of-plan.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import type { StoredRecord } from "../../register/record-store.ts";
import { joinedLine } from "./joined-line.ts";
import { membersOf } from "./line-members.ts";
import { rechosenAction } from "./rechosen-action.ts";
import { hasOtherCurrency, type PlanMove } from "./rechosen-fund.ts";

type Fields = Readonly<Record<string, unknown>>;

const lineOf = (id: string, fields: Fields = {}): PlanLineRecord => recordOf<PlanLineRecord>("plan-line", { id, plan: "p", line: id, ...fields });
const known = (...records: readonly (readonly [string, Fields])[]): Map<string, StoredRecord> =>
  new Map(records.map(([id, body]) => [id, storedRecord("project", id, body)]));

const [one, two] = [lineOf("l1", { projects: ["a", "b"], candidates: ["x"] }), lineOf("l2", { projects: ["c"], previous: "old", candidates: ["y"] })];

test.each<[string, string, FundSource, readonly PlanLineRecord[], ReturnType<typeof known>, string, boolean]>([
  ["the line that the record names", "n", "projects", [one, two], known(["n", { plan_line: "l2" }]), "l2", false],
  ["… or the version of it before", "n", "projects", [one, two], known(["n", { plan_line: "old" }]), "l2", false],
  [
    "else the line most of whose projects share the programme",
    "n",
    "projects",
    [one, two],
    known(["n", { programme: "r" }], ["a", { programme: "r" }], ["b", { programme: "r" }], ["c", { programme: "r" }]),
    "l1",
    false,
  ],
  ["of candidates: the technology system", "n", "candidates", [one, two], known(["n", { system: "s" }], ["y", { system: "s" }]), "l2", false],
  ["where none shares it, the first, as a guess", "n", "projects", [one, two], known(["n", { programme: "r" }]), "l1", true],
  ["what the register does not hold is a guess too", "n", "projects", [one, two], known(), "l1", true],
  ["of one line there is nothing to guess", "n", "projects", [one], known(), "l1", false],
])("what enters joins %s", (_, id, source, lines, records, line, isGuess) => {
  expect(joinedLine(id, source, lines, records)).toMatchObject({ line: { id: line }, isGuess });
});

test("real projects and candidates stand apart; lines kept before there were such lists have none", () => {
  const kept = lineOf("l", { projects: ["a"], unregistered: ["u"], candidates: ["x"] });
  expect([membersOf(kept, "projects"), membersOf(kept, "candidates")]).toEqual([["a", "u"], ["x"]]);
  const { candidates: _candidates, unregistered: _unregistered, ...old } = kept;
  expect([membersOf(old, "projects"), membersOf(old, "candidates")]).toEqual([["a"], []]);
});

test("a plan that names no region is that of the whole", () => {
  expect([placeOfPlan({ region: null }, "R"), placeOfPlan({ region: "350000" }, "R")]).toEqual(["R", "350000"]);
});

const move = (line: string, currency = "CNY"): PlanMove => ({
  type: "project",
  project: "n",
  title: "–",
  label: { en: "–", zh: "–" },
  amount: 1,
  currency,
  line,
  start_year: null,
  registered: true,
  synthetic: false,
  reason: { en: "–", zh: "–" },
  reason_data: { code: "replan.enter", values: {}, marks: { en: [], zh: [] } },
});

const named = { labels: { en: "Fund 2", zh: "资助2项" }, action: "Fund 2", projects: ["a", "b"] };

test.each<[string, Fields, number, number, string | undefined]>([
  ["nothing moved: the words stay", named, 0, 0, undefined],
  ["one in, two out", named, 1, 2, "Chosen anew: 1 project instead of 2; entering 1, leaving 2."],
  ["the Chinese words of a design count as its own", { ...named, action: "资助2项" }, 1, 0, "Chosen anew: 3 projects instead of 2; entering 1, leaving 0."],
  ["a line that the office named otherwise keeps its name", { ...named, action: "Our own" }, 1, 1, undefined],
  ["a line without an action gets none", { ...named, action: null }, 1, 1, undefined],
  [
    "candidates are called so, invented ones marked",
    { ...named, projects: [], candidates: ["x"], synthetic: true },
    1,
    1,
    "Chosen anew (invented): 1 candidate instead of 1; entering 1, leaving 1.",
  ],
])("the action of a line: %s", (_, fields, come, gone, en) => {
  const line = lineOf("l", fields);
  const moves = (count: number) => [...Array.from({ length: count }, () => move("l")), move("other")];
  const action = rechosenAction(line, moves(come), moves(gone), "en");
  expect([action.labels?.en, action.action]).toEqual([en, en]);
  if (en !== undefined) expect(rechosenAction(line, moves(come), moves(gone), "zh").action).toBe(action.labels?.zh);
});

test.each<[string | null, string, boolean]>([
  ["CNY", "l", false],
  ["EUR", "l", true],
  ["EUR", "other", false],
  [null, "l", false],
])("a line in %s and money moved in CNY in %s: other currency %s", (currency, line, isOther) => {
  expect(hasOtherCurrency(lineOf("l", { currency }), [move(line)])).toBe(isOther);
});
