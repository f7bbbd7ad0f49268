import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { officeDay, type ZoneSettings } from "../../../contract/time-zone.ts";
import { note } from "../../../language/note.ts";
import type { OfficePlan } from "../../../register/entities/office-plan.ts";
import type { OfficePlanLine } from "../../../register/entities/office-plan-line.ts";
import type { PlanRecord } from "../../../register/entities/plan.ts";
import type { PlanLineRecord } from "../../../register/entities/plan-line.ts";
import { labelIn } from "../../../register/record-label.ts";
import type { RecordStore } from "../../../register/record-store.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";
import type { BundleContent } from "./bundle-tables.ts";

type Records = Pick<RecordStore, "get" | "list">;

/**
 * The content of a bundle: of a plan of an office that is at hand, or of a plan that this workspace approved (`office` then says whose it is, where its department does not).
 * Without an id: the plan that was approved last. `part`: only the lines that this organisation answers for, as its part of the whole. Holds what the caller may see and no more.
 */
export async function planContent(
  records: Records,
  id: string | undefined,
  office: string | undefined,
  settings: ZoneSettings,
  part?: string,
): Promise<Outcome<BundleContent>> {
  const plan = id === undefined ? null : await records.get("office-plan", id);
  if (plan !== null && !plan.retired) return success(ofOfficePlan(recordIn(plan, "office-plan"), await linesOf(records, plan.id)));
  const approved = (await recordsOf(records, "plan")).filter((each) => (id === undefined ? each.status === "approved" : each.id === id));
  const own = approved.toSorted((a, b) => ((a.approved_at ?? "") < (b.approved_at ?? "") ? 1 : -1))[0];
  if (own === undefined) return fault(note("plan.nothing-to-export", { plan: id ?? "approved" }, { field: "plan" }), "missing");
  const whose = office ?? own.department;
  if (whose === null) return fault(note("plan.no-office", {}, { field: "office" }));
  const lines = (await recordsOf(records, "plan-line")).filter(({ plan, owner }) => plan === own.id && (part === undefined || owner === part));
  if (part !== undefined && lines.length === 0) return fault(note("plan.no-part", { office: part, plan: own.id }, { field: "part" }), "missing");
  return success(ofApprovedPlan(own, lines, whose, settings));
}

/** Lines of an office's plan by id. */
export function linesOf(records: Records, plan: string): Promise<readonly OfficePlanLine[]> {
  return recordsOf(records, "office-plan-line", { where: [{ field: "plan", value: plan }] });
}

function ofOfficePlan(plan: OfficePlan, lines: readonly OfficePlanLine[]): BundleContent {
  return {
    plan: [
      {
        id: plan.plan,
        office: plan.office,
        region: text(plan.region),
        level: text(plan.level),
        title: text(plan.title),
        from: text(plan.horizon_from),
        to: text(plan.horizon_to),
        version: plan.plan_version,
        status: text(plan.status),
        approved_on: text(plan.approved_on),
      },
    ],
    lines: lines.map((line) => ({
      line: line.line,
      measure_item: text(line.measure_item),
      field: text(line.field),
      technology: text(line.technology),
      item: text(line.item),
      industry: text(line.industry),
      region: text(line.region),
      instrument: text(line.instrument),
      owner: text(line.owner),
      start: text(line.start),
      end: text(line.end),
      action_en:
        line.labels.en === line.line && line.labels.zh === null ? "" : text(line.labels.en ?? (line.labels.zh === null ? labelIn(line.labels, []) : null)),
      action_zh: text(line.labels.zh),
    })),
    money: lines.flatMap(({ line, money }) =>
      money.map((row) => ({ line, year: text(row.year), level: text(row.level), amount: row.amount, currency: row.currency, kind: row.kind })),
    ),
    targets: lines.flatMap(({ line, targets }) =>
      targets.map((row) => ({
        line,
        indicator: row.indicator,
        unit: text(row.unit),
        baseline: text(row.baseline),
        year: text(row.year),
        target: text(row.target),
      })),
    ),
    capacity: lines.flatMap(({ line, capacity }) =>
      capacity.map((row) => ({ line, product: row.product, year: text(row.year), amount: text(row.amount), unit: row.unit })),
    ),
    needs: lines.flatMap(({ line, needs }) => needs.map((need) => ({ line, need }))),
  };
}

/** An amount of a line is an intention in its first year: what is committed stands in awards and not in the plan. */
function ofApprovedPlan(plan: PlanRecord, lines: readonly PlanLineRecord[], office: string, settings: ZoneSettings): BundleContent {
  const known = <R>(value: R | null, other: (value: R) => string): string => (value === null ? "" : other(value));
  return {
    plan: [
      {
        id: exportedPlanId(plan),
        office,
        region: text(plan.region),
        level: "",
        title: text(labelIn(plan.labels, ["zh", "en"])),
        from: "",
        to: "",
        version: exportedVersion(plan),
        status: "adopted",
        approved_on: known(plan.approved_at, (at) => officeDay(at, settings)),
      },
    ],
    lines: lines.map((line) => ({
      line: exportedLine(line.line),
      measure_item: text(line.item),
      field: "",
      technology: line.subject?.type === "technology" ? line.subject.id : "",
      item: line.subject?.type === "item" ? line.subject.id : "",
      industry: line.subject?.type === "industry" ? line.subject.id : "",
      region: line.subject?.type === "region" ? line.subject.id : "",
      instrument: text(line.instrument),
      owner: text(line.owner),
      start: text(line.start_year),
      end: "",
      action_en: text(line.labels.en ?? (line.labels.zh === null ? labelIn(line.labels, []) : null)),
      action_zh: text(line.labels.zh),
    })),
    money: lines.flatMap(({ line, amount, currency, start_year }) =>
      amount === null || currency === null || start_year === null
        ? []
        : [{ line: exportedLine(line), year: text(start_year), level: "", amount, currency, kind: "intention" }],
    ),
    targets: [],
    capacity: [],
    needs: [],
  };
}

/** What a plan approved here is called in a bundle: the same in all its versions. */
export function exportedPlanId({ region, scenario }: Pick<PlanRecord, "region" | "scenario">): string {
  return `${region ?? "plan"}-${scenario ?? "base"}`;
}

export function exportedVersion({ id }: Pick<PlanRecord, "id">): string {
  return id.split(":").at(-1) ?? id;
}

/** A line's number without the signs that ids of bundles do not bear. */
export function exportedLine(line: string): string {
  return line.replaceAll(/[\s:@]/g, "-");
}

function text(value: string | number | null | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
