import { z } from "zod";
import { glossary } from "../codes/glossary.ts";
import { field } from "../contract/fields.ts";
import { success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { everyFinding } from "../diagnosis/every-finding.ts";
import { rules } from "../diagnosis/rules.ts";
import { bindTable } from "../evidence/bind-table.ts";
import { mapIndicator } from "../evidence/map-indicator.ts";
import { indicatorNames } from "../evidence/tables/indicator-names.ts";
import { indicators as indicatorTable } from "../evidence/tables/indicators.ts";
import { rootOf } from "../evidence/territory.ts";
import { pinyinInitials } from "../language/pinyin-initials.ts";
import { searchSteps } from "../language/search-words.ts";
import { localText } from "../language/text.ts";
import { measures } from "../measures/registry.ts";
import { rightOf } from "../people/rights.ts";
import { designedPlan } from "../plan/designed-plan.ts";
import { recordName } from "../register/record-label.ts";
import { foundRecords } from "./found-records.ts";
import { type Named, nearest } from "./nearest.ts";

/** Where a hit leads: a record by its type, everything else by what it is. */
const hitKinds = ["term", "method", "finding", "line", "indicator", "record"] as const;

const hit = z.object({ kind: z.enum(hitKinds), type: z.string().nullable(), id: z.string(), name: localText, place: z.string().nullable() });
export type Hit = z.infer<typeof hit>;

/** `quoin search` */
export const search = workspaceUseCase({
  words: ["search"],
  summary:
    "What bears a name: records, indicators, methods, terms, and on demand findings and lines of the plan; in both languages, by the initials of the Pinyin and by codes",
  changes: false,
  delivers: "answer",
  served: true,
  example: "quoin search quoin-demo 京东方",
  input: z.strictObject({
    text: field(z.string().max(200), { description: "what is looked for; jdf finds 京东方", position: 0 }),
    limit: field(z.int().min(1).max(100).default(20), { description: "at most so many of each kind", unit: "hits" }),
    types: field(z.array(z.string().max(100)).max(50).optional(), { description: "records of these types only", kind: "list" } as never),
    deep: field(z.boolean().default(false), { description: "findings and lines of the plan too; they are made first where they are not kept" }),
  }),
  output: z.object({ hits: z.array(hit) }),
  run: async (ports, { text, limit, types, deep }) => {
    const steps = searchSteps(text);
    if (steps === null) return success({ hits: [] });
    const records = await foundRecords(ports, steps, types, limit);
    if (types !== undefined) return success({ hits: [...records] });
    const others: Named<Omit<Hit, "name">>[] = [...words, ...(mayAsk(ports, "map") ? await indicators(ports) : [])];
    if (deep && mayAsk(ports, "diagnose")) others.push(...(await findings(ports)), ...(await lines(ports)));
    const near = nearest(others, steps, await pinyinInitials());
    const found = hitKinds.flatMap((kind) => near.filter((each) => each.kind === kind).slice(0, limit));
    return success({ hits: [...found, ...records] });
  },
});

/** Whether the asker may ask the use case that answers the whole of it. */
function mayAsk({ caller: { account } }: WorkspacePorts, useCase: string): boolean {
  return account === undefined || account.roles.some((role) => rightOf(role, useCase) !== "none");
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

/** The indicators of the tables that were asked for last, by the hashes of these. */
let known: { readonly key: string; readonly all: Others } | undefined;

async function indicators(ports: WorkspacePorts): Promise<Others> {
  const { evidence, settings } = ports;
  const key = [indicatorTable, indicatorNames].map((contract) => keyOf(bindTable(evidence, settings, contract)?.table)).join(" ");
  if (known?.key === key) return known.all;
  const told = await mapIndicator.run(ports, {});
  if (!told.ok) return [];
  const all = told.value.indicators.map(({ id, label }) => ({ kind: "indicator" as const, type: null, id, place: null, name: label, also: [id] }));
  known = { key, all };
  return all;

  function keyOf(table: string | undefined): string {
    return table === undefined ? "" : evidence.sha256(table);
  }
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
  const plan = await designedPlan(ports, { region: rootOf(ports.settings), scenario: "base" });
  if (!plan.ok) return [];
  return plan.value.lines.map(({ id, action }) => ({ kind: "line" as const, type: null, id, place: null, name: action, also: [id] }));
}
