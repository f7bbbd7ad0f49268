import { z } from "zod";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import type { Said } from "../../../language/statement/place.ts";
import { statementData } from "../../../language/statement/value.ts";
import { integer } from "../../../language/statement/values.ts";
import { localText, nameText } from "../../../language/text.ts";
import { recordName } from "../../../register/record-label.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { textsIn } from "../../../register/typed-records.ts";
import type { Settings } from "../../../workspace/settings.ts";
import { cardsOf } from "../rules/missing-complement/card.ts";
import { gatherCards } from "../rules/missing-complement/gather.ts";
import { type OrderedProject, projectOrder } from "./project-order.ts";
import { roadmapWords as words } from "./roadmap.words.ts";

const years = z.number().nullable();
const pair = z.object({ first: z.string(), next: z.string() });

export const roadmapAnswer = z.object({
  projects: z.array(
    z.object({
      id: z.string(),
      label: nameText,
      network: z.number(),
      duration: years,
      earliest: years,
      latest: years,
      slack: years,
      critical: z.boolean(),
      synthetic: z.boolean(),
    }),
  ),
  links: z.array(pair),
  cycles: z.array(z.array(z.string())),
  broken: z.array(pair),
  smallest: z.boolean(),
  networks: z.array(z.object({ network: z.number(), length: years, missing: z.array(z.string()) })),
  /** Projects that need none and are needed by none: no order is recorded for them. */
  unordered: z.number(),
  synthetic: z.boolean(),
  /** Items of technology systems that are needed and that nobody makes or works on: an order of projects does not bring them. */
  missing_complements: z.array(z.object({ id: z.string(), label: nameText, system: nameText })),
  /** What cannot be calculated, and why. */
  reason: localText.nullable(),
  reason_data: statementData.nullable(),
});
export type RoadmapAnswer = z.infer<typeof roadmapAnswer>;

/** `quoin roadmap DIR` */
export const roadmap = workspaceUseCase({
  words: ["roadmap"],
  summary: "In which order projects can be done: cycles named, the critical path, and how far each project can slip",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  effort: "long",
  sharedAnswer: true,
  example: "quoin roadmap quoin-demo",
  input: z.strictObject({}),
  output: roadmapAnswer,
  run: async ({ records, settings }) => {
    const cards = cardsOf(await gatherCards({ records }));
    const all = [...(await records.list("project")), ...(await records.list("candidate"))].map((record) => orderedProject(record, settings));
    const order = projectOrder(all);
    const missing = order.networks.flatMap((network) => network.missing);
    const reason = reasonOf(all.length, order.projects.length, missing.length);
    return success({
      projects: [...order.projects],
      links: [...order.links],
      cycles: order.cycles.map((each) => [...each]),
      broken: [...order.broken],
      smallest: order.smallest,
      networks: order.networks.map((each) => ({ ...each, missing: [...each.missing] })),
      unordered: all.length - order.projects.length,
      missing_complements: cards.flatMap(({ system, items }) =>
        items.filter(({ isOpen }) => isOpen).map(({ item }) => ({ id: item.id, label: recordName(item), system: recordName(system) })),
      ),
      synthetic: order.projects.some(({ synthetic }) => synthetic),
      reason: reason?.text ?? null,
      reason_data: reason?.data ?? null,
    });
  },
});

function reasonOf(all: number, ordered: number, missing: number): Said | null {
  if (ordered === 0) return words.say("no-order", { projects: integer(all, "projects") });
  return missing > 0 ? words.say("no-duration", { projects: integer(missing, "projects") }) : null;
}

/** What a project needs first is the same as in the plan: what its entry says, and what the office says beside it. */
function orderedProject(record: StoredRecord, { projects }: Pick<Settings, "projects">): OrderedProject {
  const { id, body } = record;
  const said = (projects.prerequisites ?? []).flatMap(([first, next]) => (next === id && first !== undefined ? [first] : []));
  return {
    id,
    label: recordName(record),
    duration: durationOf(body),
    prerequisites: [...new Set([...textsIn(body, "prerequisites"), ...said])],
    synthetic: body.synthetic,
  };
}

const dayMs = 86_400_000;
const daysOfYear = 365.25;

/** As it was recorded, else from its dates; the last day counts. */
function durationOf(body: Readonly<Record<string, unknown>>): number | null {
  const { duration_years: recorded, start, end } = body;
  if (typeof recorded === "number") return recorded;
  if (typeof start !== "string" || typeof end !== "string") return null;
  const days = (Date.parse(end) - Date.parse(start)) / dayMs + 1;
  return days > 0 ? Math.round((days / daysOfYear) * 100) / 100 : null;
}
