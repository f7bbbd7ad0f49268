import { compareDecimals, type Decimal, decimalSum, decimalText, negated, recordedDecimal } from "@quoin/methods";
import { groupBy } from "../../contract/group-by.ts";
import { officeDay, type ZoneSettings } from "../../contract/time-zone.ts";
import { amount, integer, year as ofYear, recorded, verbatim } from "../../language/statement/values.ts";
import type { Call } from "../../register/entities/call.ts";
import type { Fund } from "../../register/entities/fund.ts";
import type { PlanLineRecord } from "../../register/entities/plan-line.ts";
import { nameOf } from "../../register/record-label.ts";
import type { ChangeRow, RecordStore } from "../../register/record-store.ts";
import { recordIn, recordsOf } from "../../register/typed-records.ts";
import { type Following, following } from "./following.ts";
import { followingWords as words } from "./following.words.ts";
import { contractsTold, type RunningContract, runningContracts } from "./running-contracts.ts";

type Reading = Pick<RecordStore, "list" | "changes">;
/** The day of a moment for the office: one that has just happened there is not of tomorrow, whatever day it is elsewhere. */
type DayOf = (moment: string) => string;

/** What follows up to a day from plans that were superseded, funds that were cut, evaluations that were decided and tables that were revised: from the register alone, so that no command can forget it. */
export async function gatherFollowing(records: Reading, at: string, settings: ZoneSettings): Promise<readonly Following[]> {
  const dayOf: DayOf = (moment) => officeDay(moment, settings);
  const contracts = await runningContracts(records);
  const all = [
    ...(await ofPlans(records, contracts, dayOf)),
    ...(await ofFunds(records, contracts, dayOf)),
    ...(await ofEvaluations(records, contracts, dayOf)),
    ...(await ofTables(records, dayOf)),
  ];
  return all.filter(({ since }) => since <= at);
}

const openCalls: ReadonlySet<string> = new Set(["draft", "open", "closed"]);

function isOpen({ status }: Pick<Call, "status">): boolean {
  return openCalls.has(status ?? "draft");
}

/** Whatever acts on a line that the plan of today no longer has. */
async function ofPlans(records: Reading, contracts: readonly RunningContract[], dayOf: DayOf): Promise<readonly Following[]> {
  const plans = await recordsOf(records, "plan");
  const lines = await recordsOf(records, "plan-line");
  const byPlan = groupBy(lines, ({ plan }) => plan);
  const calls = (await recordsOf(records, "call")).filter(isOpen);
  const projects = (await recordsOf(records, "project")).filter(({ status }) => status !== "closed" && status !== "cancelled");
  return plans
    .filter(({ status }) => status === "approved")
    .flatMap((now) => {
      const { previous, approved_at } = now;
      const before = plans.find(({ id }) => id === previous);
      if (before === undefined || approved_at === null) return [];
      return dropped(byPlan.get(before.id) ?? [], byPlan.get(now.id) ?? []).flatMap((line) => {
        const event = `${now.id}/${line.line}`;
        const said = (name: ReturnType<typeof recorded>) =>
          words.say("plan-superseded", { plan: recorded("plan", now.id, nameOf(now)), line: recorded("plan-line", line.id, nameOf(line)), name });
        const own = projects.filter(({ id, plan_line }) => plan_line === line.id || line.projects.includes(id));
        const acting = [
          ...calls.filter(({ plan_line }) => plan_line === line.id).map((record) => ({ type: "call", record })),
          ...own.map((record) => ({ type: "project", record })),
          ...contractsTold(contracts, ({ project }) => own.some(({ id }) => id === project)),
        ];
        return acting.map((about) => following("plan-superseded", event, about, dayOf(approved_at), said));
      });
    });
}

/** Lines of which no line of the later plan says that it is the same. */
function dropped(before: readonly PlanLineRecord[], after: readonly PlanLineRecord[]): readonly PlanLineRecord[] {
  const kept = new Set(after.map(({ previous }) => previous));
  const alike = (line: PlanLineRecord) => after.some((each) => each.line === line.line && each.item === line.item && each.subject?.id === line.subject?.id);
  return before.filter((line) => !kept.has(line.id) && !alike(line));
}

/** Calls, programmes and running contracts of a fund whose budget became smaller. */
async function ofFunds(records: Reading, contracts: readonly RunningContract[], dayOf: DayOf): Promise<readonly Following[]> {
  const cuts = (await records.changes({ type: "fund" })).flatMap((row) => {
    const less = cutOf(row);
    return less === null ? [] : [{ row, less }];
  });
  if (cuts.length === 0) return [];
  const programmes = await recordsOf(records, "programme");
  const calls = (await recordsOf(records, "call")).filter(isOpen);
  return cuts.flatMap(({ row, less }) => {
    const fund = recordIn({ type: "fund", body: row.after }, "fund");
    const own = programmes.filter((each) => each.fund === fund.id);
    const ids = new Set(own.map(({ id }) => id));
    const resting = [
      ...calls
        .filter((each) => each.fund === fund.id || (each.fund === null && each.programme !== null && ids.has(each.programme)))
        .map((record) => ({ type: "call", record })),
      ...own.map((record) => ({ type: "programme", record })),
      ...contractsTold(contracts, (contract) => contract.fund === fund.id),
    ];
    const said = (name: ReturnType<typeof recorded>) =>
      words.say("fund-cut", {
        fund: recorded("fund", fund.id, nameOf(fund)),
        amount: fund.currency === null ? verbatim(decimalText(less)) : amount(Number(decimalText(less)), fund.currency),
        name,
      });
    return resting.map((about) => following("fund-cut", `fund/${fund.id}/${row.version}`, about, dayOf(row.at), said));
  });
}

/** By how much the budgets of a fund became smaller, years, levels and sources that rose left out; null where none did. */
function cutOf({ before, after }: ChangeRow): Decimal | null {
  if (before === null) return null;
  const sums = (body: ChangeRow["after"]) => {
    const groups = groupBy(recordIn({ type: "fund", body }, "fund").budgets, keyOfBudget);
    return new Map([...groups].map(([key, budgets]) => [key, decimalSum(budgets.map((each) => recordedDecimal(each.amount)))]));
  };
  const [was, is] = [sums(before), sums(after)];
  const less = [...was].flatMap(([key, before]) => {
    const now = is.get(key) ?? nothing;
    return compareDecimals(now, before) < 0 ? [decimalSum([before, negated(now)])] : [];
  });
  return less.length === 0 ? null : decimalSum(less);
}

const nothing: Decimal = { units: 0n, decimals: 0 };

function keyOfBudget({ year, level, source }: Fund["budgets"][number]): string {
  return JSON.stringify([year, level, source ?? null]);
}

/** The programme, facility or organisation of an evaluation that was decided, and the programme's calls and contracts: its consequence is to be carried out. */
async function ofEvaluations(records: Reading, contracts: readonly RunningContract[], dayOf: DayOf): Promise<readonly Following[]> {
  const decided = (await records.changes({ type: "evaluation" })).filter(
    ({ before, after }) => (before?.["decided_by"] ?? null) === null && typeof after["decided_by"] === "string",
  );
  if (decided.length === 0) return [];
  const subjects = {
    programme: await recordsOf(records, "programme"),
    facility: await recordsOf(records, "facility"),
    organisation: await recordsOf(records, "organisation"),
  } as const;
  const calls = (await recordsOf(records, "call")).filter(isOpen);
  return decided.flatMap((row) => {
    const evaluation = recordIn({ type: "evaluation", body: row.after }, "evaluation");
    const { subject, consequence, grade, year } = evaluation;
    if (consequence === null || !(subject.type in subjects)) return [];
    const record = subjects[subject.type as keyof typeof subjects].find(({ id }) => id === subject.id);
    if (record === undefined) return [];
    const said = (name: ReturnType<typeof recorded>) =>
      words.say("evaluation-decided", {
        year: ofYear(year),
        grade: grade === null ? words.text("ungraded") : verbatim(grade),
        consequence: verbatim(consequence),
        name,
      });
    const about = [
      { type: subject.type, record },
      ...calls.filter(({ programme }) => subject.type === "programme" && programme === subject.id).map((call) => ({ type: "call", record: call })),
      ...contractsTold(contracts, (contract) => subject.type === "programme" && contract.programme === subject.id),
    ];
    return about.map((each) => following("evaluation-decided", evaluation.id, each, dayOf(row.at), said));
  });
}

/** Plans in force that were approved before a table was revised: whoever plans looks whether their findings still stand. */
async function ofTables(records: Reading, dayOf: DayOf): Promise<readonly Following[]> {
  const plans = (await recordsOf(records, "plan")).filter(({ status, approved_at }) => status === "approved" && approved_at !== null);
  if (plans.length === 0) return [];
  const undone = new Set((await recordsOf(records, "table-import")).flatMap(({ undoes }) => undoes ?? []));
  return (await records.changes({ type: "table-import" }))
    .filter(({ before, id }) => before === null && !undone.has(id))
    .flatMap((row) => {
      const { table, rows, undoes, id } = recordIn({ type: "table-import", body: row.after }, "table-import");
      const { change, go } = rows;
      if (undoes !== null || change + go === 0) return [];
      return plans
        .filter(({ approved_at }) => approved_at !== null && approved_at < row.at)
        .map((plan) =>
          following("table-revised", id, { type: "plan", record: plan, role: "planner" }, dayOf(row.at), (name) =>
            words.say("table-revised", { table: verbatim(table), change: integer(change, "rows"), go: integer(go, "rows"), name }),
          ),
        );
    });
}
