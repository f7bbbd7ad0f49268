import { z } from "zod";
import { glossary } from "../codes/glossary.ts";
import { field } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { mapIndicator } from "../evidence/territory/map-indicator.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { everyFinding } from "../judging/every-finding.ts";
import { rules } from "../judging/rules.ts";
import { pinyinInitials } from "../language/pinyin-initials.ts";
import { type SearchSteps, searchSteps } from "../language/search-words.ts";
import { localText } from "../language/text.ts";
import { measures } from "../measures/registry/registry.ts";
import { designedPlan } from "../planning/making/designed-plan.ts";
import { recordName } from "../register/record-label.ts";
import { foundRecords } from "./found-records.ts";
import { type Named, nearest } from "./nearest.ts";

/** Where a hit leads: a record by its type, everything else by what it is. */
const hitKinds = ["term", "method", "finding", "line", "indicator", "record"] as const;

const hit = z.object({ kind: z.enum(hitKinds), type: z.string().nullable(), id: z.string(), name: localText, place: z.string().nullable() });
export type Hit = z.infer<typeof hit>;

const input = z.strictObject({
  text: field(z.string().max(200), { description: "what is looked for; jdf finds 京东方", position: 0 }),
  limit: field(z.int().min(1).max(100).default(20), { description: "at most so many of each kind", unit: "hits" }),
});

/** `quoin search`: never more than a bounded number of rows, so that it answers while others compute. */
export const search = workspaceUseCase({
  words: ["search"],
  summary: "Records, methods and terms that bear a name, in both languages, by the initials of the Pinyin and by codes",
  changes: false,
  delivers: "answer",
  rights: "records",
  effort: "light",
  example: "quoin search quoin-demo 京东方",
  input: input.extend({ types: z.array(z.string().max(100)).max(50).optional().meta({ description: "records of these types only", kind: "list" }) }),
  output: z.object({ hits: z.array(hit) }),
  run: async (ports, { text, limit, types }) => {
    const steps = searchSteps(text);
    if (steps === null) return success({ hits: [] });
    const records = await foundRecords(ports, steps, types, limit);
    if (types !== undefined) return success({ hits: [...records] });
    return success({ hits: [...(await named(words, steps, limit)), ...records] });
  },
});

/** `quoin search deep` */
export const searchDeep = workspaceUseCase({
  words: ["search", "deep"],
  summary: "Findings, lines of the plan and indicators that bear a name; what is not kept is made first",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin search deep quoin-demo 趋同",
  input,
  output: z.object({ hits: z.array(hit) }),
  run: async (ports, { text, limit }) => {
    const steps = searchSteps(text);
    if (steps === null) return success({ hits: [] });
    return success({ hits: await named([...(await findings(ports)), ...(await lines(ports)), ...(await indicators(ports))], steps, limit) });
  },
});

/** The nearest of each kind. */
async function named(all: Others, steps: SearchSteps, limit: number): Promise<Hit[]> {
  const near = nearest(all, steps, await pinyinInitials());
  return hitKinds.flatMap((kind) => near.filter((each) => each.kind === kind).slice(0, limit));
}

type Others = readonly Named<Omit<Hit, "name">>[];

const words: Others = [
  ...glossary.map(({ id, name, also }) => ({ kind: "term" as const, type: null, id, place: null, name, also })),
  ...rules.map(({ code, title, question }) => ({
    kind: "method" as const,
    type: "rule",
    id: code,
    place: null,
    name: title,
    also: [code, question.en, question.zh],
  })),
  ...measures.map(({ id, tells }) => ({ kind: "method" as const, type: "measure", id, place: null, name: tells, also: [id] })),
];

async function indicators(ports: WorkspacePorts): Promise<Others> {
  const told = await mapIndicator.run(ports, {});
  return told.ok ? told.value.indicators.map(({ id, label }) => ({ kind: "indicator" as const, type: null, id, place: null, name: label, also: [id] })) : [];
}

async function findings(ports: WorkspacePorts): Promise<Others> {
  const every = await everyFinding(ports);
  if (!every.ok) return [];
  const places = new Map((await ports.records.list("region")).map((region) => [region.id, recordName(region)]));
  return every.value.map(({ id, question, item, subject }) => {
    const place = subject.type === "region" ? places.get(subject.id) : undefined;
    const ofPlace = place === undefined ? [] : [`${place.zh} ${question.zh}`, `${place.en} ${question.en}`];
    return { kind: "finding" as const, type: null, id, place: place === undefined ? null : subject.id, name: question, also: [id, item, ...ofPlace] };
  });
}

async function lines(ports: WorkspacePorts): Promise<Others> {
  const plan = await designedPlan(ports, { region: rootOf(ports.settings), scenario: "base", weighs: false });
  if (!plan.ok) return [];
  return plan.value.lines.map(({ id, action }) => ({ kind: "line" as const, type: null, id, place: null, name: action, also: [id] }));
}
