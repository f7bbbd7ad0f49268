import { byCodePoint } from "@quoin/methods";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { gathered, type RowOf } from "../../../evidence/roles/gathered-table.ts";
import { lackOf, needed } from "../../../evidence/roles/required-table.ts";
import { asTyped, type LocalText } from "../../../language/text.ts";
import type { Link } from "../../../register/entities/link.ts";
import type { Milestone } from "../../../register/entities/milestone.ts";
import type { PlanLineRecord } from "../../../register/entities/plan-line.ts";
import type { TechnologySystem } from "../../../register/entities/technology-system.ts";
import { nameOf } from "../../../register/record-label.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { workspaceSources } from "../../../workspace/workspace-sources.ts";
import { gatherPlans, type PlannedLine, type PlansTogether } from "../../departments/rules/plans/gather-plans.ts";
import { productMarkets } from "../../departments/tables/product-markets.ts";
import { type ForecastTakeover, forecastTakeovers } from "./takeover-marks.ts";

const marketsTable = needed(productMarkets, ["product", "year", "volume", "low", "high", "unit"]);

/** A line of any plan, as the picture draws it. */
export interface DrawnLine {
  readonly id: string;
  readonly type: "office-plan-line" | "plan-line";
  readonly plan: string;
  readonly office: LocalText;
  readonly officeId: string;
  readonly label: LocalText;
  readonly technology: string | null;
  readonly item: string | null;
  /** Its field in its own words, where it names no technology. */
  readonly field: string | null;
  readonly measure: string | null;
  readonly instrument: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly horizonTo: number | null;
  readonly money: PlannedLine["line"]["money"];
  readonly targets: PlannedLine["line"]["targets"];
  readonly capacity: PlannedLine["line"]["capacity"];
  readonly needs: readonly string[];
  readonly milestones: readonly Milestone[];
  readonly synthetic: boolean;
}

export interface RoadmapEvidence {
  readonly together: PlansTogether;
  readonly lines: readonly DrawnLine[];
  readonly systems: readonly TechnologySystem[];
  readonly links: readonly Link[];
  readonly markets: readonly RowOf<typeof marketsTable>[];
  readonly takeovers: readonly ForecastTakeover[];
}

/** Plans of offices, plans approved here with their milestones, cards, markets of products and forecast takeovers. */
export async function gatherRoadmap(ports: WorkspacePorts): Promise<RoadmapEvidence> {
  const { records, settings } = ports;
  const sources = workspaceSources(ports);
  const [together, systems, links, own, takeovers] = await Promise.all([
    gatherPlans(sources),
    recordsOf(records, "technology-system"),
    recordsOf(records, "link"),
    ownLines(ports),
    forecastTakeovers(sources, settings),
  ]);
  const markets = lackOf(sources, marketsTable) === null ? (await gathered(sources, marketsTable)).rows : [];
  const lines = [...together.lines.map((line) => officeLine(line, together)), ...own].sort((a, b) => byCodePoint(a.id, b.id));
  return { together, lines, systems: systems.toSorted((a, b) => byCodePoint(a.id, b.id)), links, markets, takeovers };
}

function officeLine({ line, plan, office, technology }: PlannedLine, { nameOfOffice }: PlansTogether): DrawnLine {
  return {
    id: line.id,
    type: "office-plan-line",
    plan: plan.id,
    office: nameOfOffice(office),
    officeId: office,
    label: asTyped(nameOf(line)),
    technology,
    item: line.item,
    field: line.field,
    measure: line.measure_item,
    instrument: line.instrument,
    start: line.start,
    end: line.end,
    horizonTo: plan.horizon_to,
    money: line.money,
    targets: line.targets,
    capacity: line.capacity,
    needs: line.needs,
    milestones: [],
    synthetic: line.synthetic,
  };
}

/** Lines of the plans approved here: what they act on, their amount as an intention of their first year, and the milestones that are tracked. */
async function ownLines({ records }: Pick<WorkspacePorts, "records">): Promise<readonly DrawnLine[]> {
  const [plans, lines, milestones, organisations] = await Promise.all([
    recordsOf(records, "plan"),
    recordsOf(records, "plan-line"),
    recordsOf(records, "milestone"),
    recordsOf(records, "organisation"),
  ]);
  const approved = new Map(plans.filter(({ status }) => status === "approved").map((plan) => [plan.id, plan]));
  const names = new Map(organisations.map((each) => [each.id, nameOf(each)]));
  return lines.flatMap((line): DrawnLine[] => {
    const plan = approved.get(line.plan);
    if (plan === undefined) return [];
    const officeId = line.owner ?? plan.department ?? plan.id;
    return [
      {
        id: line.id,
        type: "plan-line",
        plan: plan.id,
        office: names.get(officeId) ?? nameOf(plan),
        officeId,
        label: asTyped(nameOf(line)),
        technology: line.subject?.type === "technology" ? line.subject.id : null,
        item: line.subject?.type === "item" ? line.subject.id : null,
        field: null,
        measure: line.item,
        instrument: line.instrument,
        start: line.start_year,
        end: null,
        horizonTo: null,
        money: ownMoney(line),
        targets: [],
        capacity: [],
        needs: [],
        milestones: milestones.filter(({ plan_line: of }) => of === line.id),
        synthetic: line.synthetic,
      },
    ];
  });
}

function ownMoney({ amount, currency, start_year: year }: PlanLineRecord): DrawnLine["money"] {
  return amount === null || currency === null || year === null ? [] : [{ year, level: null, amount, currency, kind: "intention" }];
}
