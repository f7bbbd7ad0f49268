import { byCodePoint, type Decimal, decimalSum, negated, recordedDecimal } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { groupBy } from "../../../contract/group-by.ts";
import { fault, success } from "../../../contract/outcome.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { asTyped } from "../../../language/text.ts";
import { nameOf } from "../../../register/record-label.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { isCalendarDate } from "../../../schema/calendar-date.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { gatherPlans, type PlannedLine } from "../../departments/rules/plans/gather-plans.ts";
import { daysBetween } from "../../progress/calendar-days.ts";
import type { OfficeProgress } from "../entities/office-progress.ts";
import { differenceOf, type LineMoney, lineMoney, promisedOf, textOrNull } from "./line-progress.ts";
import { type TogetherAnswer, togetherAnswer } from "./together-answer.ts";

/** A line with what its office has reported of it. */
interface Followed {
  readonly own: PlannedLine;
  readonly report: OfficeProgress | null;
  readonly money: LineMoney;
  readonly promised: TogetherAnswer["lines"][number]["promised"];
  /** Of its projects that others count too: what it reports of them in the office's currency. */
  readonly contested: { readonly committed: Decimal; readonly paid: Decimal };
}

/** `quoin track offices` */
export const trackOffices = workspaceUseCase({
  words: ["track", "offices"],
  summary:
    "All plans' progress together: planned, committed, paid and reached by office and field, what was promised and is not there, who is silent, projects that several count",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin track offices quoin-demo --at 2027-06-30",
  input: z.strictObject({ at: field(z.string().optional(), { description: "Day to be told of (default: today, in the zone of the office)" }) }),
  output: togetherAnswer,
  run: async (ports, { at: asked }) => {
    const at = asked ?? officeDay(ports.clock.now(), ports.settings);
    if (!isCalendarDate(at) || at.length !== 10) return fault(note("track.bad-date", { at }, { field: "at" }));
    return success(await together(ports, at));
  },
});

async function together(ports: WorkspacePorts, at: string): Promise<TogetherAnswer> {
  const { records, settings } = ports;
  const { currency, tracking } = settings;
  const [{ plans, lines, nameOfOffice, technologies }, reports] = await Promise.all([
    gatherPlans(workspaceSources(ports)),
    recordsOf(records, "office-progress"),
  ]);
  const newest = newestReports(reports, at);
  const contested = contestedProjects([...newest.values()], new Set(plans.map(({ plan }) => plan.id)));
  const shared = new Set(contested.map(({ project }) => project));
  const year = Number(at.slice(0, 4));
  const followed = lines
    .map((own): Followed => {
      const report = newest.get(own.plan.id) ?? null;
      const claims = report?.projects.filter((row) => row.line === own.line.line && row.currency === currency && shared.has(row.project)) ?? [];
      const sum = (name: "committed" | "paid"): Decimal => decimalSum(claims.flatMap((row) => (row[name] == null ? [] : [recordedDecimal(row[name])])));
      return {
        own,
        report,
        money: lineMoney(own.line, report, currency, year),
        promised: [...promisedOf(own.line, report, at)],
        contested: { committed: sum("committed"), paid: sum("paid") },
      };
    })
    .toSorted((a, b) => byCodePoint(a.own.line.id, b.own.line.id));
  const names = new Map(technologies.map((technology) => [technology.id, nameOf(technology)]));
  return {
    at,
    currency,
    whole: positionOf(followed),
    offices: [...groupBy(plans, ({ plan }) => plan.office)]
      .map(([id, own]) => {
        const days = own.flatMap(({ plan }) => newest.get(plan.id)?.as_of ?? []).sort();
        const as_of = days.at(-1) ?? null;
        const quiet = as_of === null ? null : daysBetween(as_of, at);
        return {
          id,
          label: asTyped(nameOfOffice(id)),
          plans: own.length,
          as_of,
          days: quiet,
          silent: quiet === null || quiet > tracking.silent_days,
          ...positionOf(followed.filter(({ own: line }) => line.office === id)),
          synthetic: own.some(({ plan }) => plan.synthetic),
        };
      })
      .sort((a, b) => byCodePoint(a.id, b.id)),
    fields: [...groupBy(followed, ({ own }) => own.technology ?? "")]
      .map(([id, own]) => ({
        id: id === "" ? null : id,
        label: id === "" ? { en: "no technology named", zh: "未注明技术" } : asTyped(names.get(id) ?? { en: id, zh: id }),
        ...positionOf(own),
      }))
      .sort((a, b) => Number(a.id === null) - Number(b.id === null) || byCodePoint(a.id ?? "", b.id ?? "")),
    lines: followed.map(({ own: { line, plan, office, technology }, report, money, promised }) => {
      const said = report?.lines.find((row) => row.line === line.line && row.currency === currency) ?? report?.lines.find((row) => row.line === line.line);
      return {
        line: line.id,
        plan: plan.id,
        office,
        label: asTyped(nameOf(line)),
        technology,
        as_of: report?.as_of ?? null,
        status: said?.status ?? null,
        planned: textOrNull(money.planned),
        intended: textOrNull(money.intended),
        planned_whole: textOrNull(money.plannedWhole),
        committed: textOrNull(money.committed),
        paid: textOrNull(money.paid),
        difference: textOrNull(differenceOf(money)),
        promised,
        remark: said?.remark ?? null,
        synthetic: line.synthetic || report?.synthetic === true,
      };
    }),
    contested,
    left_out: {
      other_currency: followed.filter(
        ({ own: { line }, report }) =>
          line.money.some((row) => row.currency !== currency) || report?.lines.some((row) => row.line === line.line && row.currency !== currency) === true,
      ).length,
      contested_unknown: contested.filter(({ claims }) => claims.some(({ committed }) => committed === null)).length,
    },
    synthetic: plans.some(({ plan }) => plan.synthetic) || [...newest.values()].some(({ synthetic }) => synthetic),
  };
}

/** The newest report of each plan up to a day. */
function newestReports(reports: readonly OfficeProgress[], at: string): ReadonlyMap<string, OfficeProgress> {
  const newest = new Map<string, OfficeProgress>();
  for (const report of reports.toSorted((a, b) => byCodePoint(a.as_of, b.as_of))) if (report.as_of <= at) newest.set(report.plan, report);
  return newest;
}

/** Projects that the reports of more than one plan in force count. */
function contestedProjects(reports: readonly OfficeProgress[], standing: ReadonlySet<string>): TogetherAnswer["contested"] {
  const claims = reports.filter(({ plan }) => standing.has(plan)).flatMap(({ office, plan, projects }) => projects.map((row) => ({ office, plan, row })));
  return [...groupBy(claims, ({ row }) => row.project)]
    .filter(([, own]) => new Set(own.map(({ plan }) => plan)).size > 1)
    .map(([project, own]) => ({
      project,
      title: own.find(({ row }) => row.title != null)?.row.title ?? null,
      claims: own
        .map(({ office, plan, row }) => ({ office, plan, line: row.line, committed: row.committed ?? null, paid: row.paid ?? null }))
        .sort((a, b) => byCodePoint(a.plan, b.plan) || byCodePoint(a.line, b.line)),
    }))
    .sort((a, b) => byCodePoint(a.project, b.project));
}

/** Sums over lines, each figure over those that say it; the difference over those that say both. What others count too is in none of them. */
function positionOf(lines: readonly Followed[]): TogetherAnswer["whole"] {
  const less = (amount: Decimal | null, contested: Decimal): Decimal | null => (amount === null ? null : decimalSum([amount, negated(contested)]));
  const rows = lines.map(({ money, contested }) => ({
    planned: money.planned,
    intended: money.intended,
    committed: less(money.committed, contested.committed),
    paid: less(money.paid, contested.paid),
  }));
  const sum = (amounts: readonly (Decimal | null)[]): string | null => {
    const known = amounts.filter((amount) => amount !== null);
    return known.length === 0 ? null : textOrNull(decimalSum(known));
  };
  const promises = lines.flatMap(({ promised }) => promised);
  const count = (...states: readonly string[]): number => promises.filter(({ state }) => states.includes(state)).length;
  return {
    planned: sum(rows.map(({ planned }) => planned)),
    intended: sum(rows.map(({ intended }) => intended)),
    committed: sum(rows.map(({ committed }) => committed)),
    paid: sum(rows.map(({ paid }) => paid)),
    difference: sum(rows.map(differenceOf)),
    promises: { due: count("reached", "missed", "not-reported"), reached: count("reached"), missed: count("missed"), not_reported: count("not-reported") },
    lines: lines.length,
    reported: lines.filter(({ own, report }) => report?.lines.some((row) => row.line === own.line.line) === true).length,
  };
}
