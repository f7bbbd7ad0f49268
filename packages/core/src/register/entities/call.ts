import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, currency, date, group, many, money, number, reference, required, text } from "../../schema/entity-field.ts";
import { yearlyBudget } from "../../schema/money-fields.ts";

/** What applicants rely on once a call is open; only its end may still be put off, by its command. */
export const fixedOnceOpen = [
  "currency",
  "budgets",
  "region_floors",
  "technologies",
  "items",
  "regions",
  "opens",
  "scorecard",
  "documents",
  "largest_award",
  "time_zone",
  "department",
  "programme",
  "fund",
] as const;

/** Its states have commands of their own; once it is open its terms stand. */
function keptOfCall(before: Readonly<Record<string, unknown>> | null): Readonly<Record<string, string>> {
  // Where it has no state yet, its lifecycle lets it begin as a draft only.
  const state = before?.["status"] ?? null;
  if (state === null) return { ended_reason: "call cancel", least_score: "award", unallotted: "call unallot" };
  const states = { status: "call open, call close, call cancel", ended_reason: "call cancel", least_score: "award", unallotted: "call unallot" };
  if (state === "draft") return states;
  return { ...states, retired: "call close", closes: "call put", ...Object.fromEntries(fixedOnceOpen.map((name) => [name, "call put"])) };
}

/** A call for applications. */
export const call = entity({
  type: "call",
  label: { en: "@Call", zh: "@call" },
  policy: {
    seen: "only-department",
    money: true,
    seenAs: ({ status }) => (status === "draft" || status === null || status === undefined ? "only-department" : "everybody"),
    department: [["department"], ["fund", "programme"]],
    place: [["regions"]],
    edited: { "programme-officer": "all", planner: "all", administrator: "all" },
    kept: keptOfCall,
  },
  fields: {
    programme: reference("programme", "Programme", "计划（专项）"),
    fund: reference("fund", "Fund", "资金"),
    department: reference("organisation", "Department", "发布部门"),
    instrument: code("stip-instruments", "Policy instrument", "政策工具"),
    status: choice(["draft", "open", "closed", "decided", "cancelled"], "Status", "状态"),
    technologies: many(reference("technology", "Technologies", "技术")),
    items: many(reference("item", "Card items", "清单条目")),
    regions: many(reference("region", "Regions", "地区")),
    currency: currency(),
    budgets: many(yearlyBudget),
    opens: date("Opens", "开始日期"),
    closes: date("Closes", "截止日期"),
    scorecard: reference("scorecard", "Scorecard", "评分表"),
    /** IANA name of the zone in which `opens` and `closes` are days; that of the office where none is given, which an opened call then names. */
    time_zone: text("Time zone", "时区"),
    plan_line: reference("plan-line", "Plan line", "规划任务"),
    documents: many(text("Documents asked for", "申报材料")),
    /** Told to applicants and reviewers where it was cancelled. */
    ended_reason: text("Why it was cancelled", "取消原因"),
    /** Below it nothing is awarded: kept by the first decision, for all that follow. */
    least_score: number("Least score awarded", "立项最低得分"),
    /** When what its awards had left over went back to its fund, once it was decided. */
    unallotted: date("Rest given back", "余额退回日期"),
    largest_award: money("Most for one award", "单项资助上限"),
    /** Awarded to applications of these regions before the rest, as far as they ask for it. */
    region_floors: many(
      group(
        { region: required(reference("region", "Region", "地区")), amount: required(money("Amount", "金额")) },
        "At least so much for applications of a region",
        "地区最低立项金额",
      ),
    ),
  },
  lifecycle: {
    field: "status",
    first: ["draft"],
    steps: { draft: ["open", "cancelled"], open: ["closed", "cancelled"], closed: ["open", "decided", "cancelled"], decided: [], cancelled: [] },
  },
});
export type Call = RecordOf<typeof call>;
