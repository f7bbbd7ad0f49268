import { z } from "zod";
import { codeEntry } from "../../codes/code-lists.ts";
import { elementAt } from "../../contract/assert-present.ts";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { type LocalText, localText } from "../../language/text.ts";
import { noSuchRecord } from "../../register/changes/record-input.ts";
import type { OfficePlanLine } from "../../register/entities/office-plan-line.ts";
import { nameOf, recordName } from "../../register/record-label.ts";
import type { RecordStore } from "../../register/record-store.ts";
import { recordIn } from "../../register/typed-records.ts";
import { linesOf } from "./bundle/plan-content.ts";
import { comparedVersions } from "./compare-own-versions.ts";

const difference = z.object({ field: z.string(), a: z.unknown(), b: z.unknown() });
const compared = z.object({
  a: z.string(),
  b: z.string(),
  /** Versions of one plan are matched by their lines, plans of two offices by what they act on (card item, technology or field) and with which instrument, wherever they do. */
  by: z.enum(["line", "cell"]),
  only_a: z.array(z.string()),
  only_b: z.array(z.string()),
  /** What each key is called. */
  labels: z.record(z.string(), localText),
  both: z.array(z.object({ key: z.string(), a: z.array(z.string()), b: z.array(z.string()), differs: z.array(difference) })),
  /** Those of `both` that differ. */
  changed: z.array(z.string()),
});

/** `quoin plan compare` */
export const comparePlans = workspaceUseCase({
  words: ["plan", "compare"],
  summary: "Compare two plans of offices, two versions of one (ID@VERSION), or two kept plans of this office, line by line",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin plan compare quoin-demo north:plan-2026@1 north:plan-2026",
  input: z.strictObject({
    a: field(z.string(), { description: "Plan, or ID@VERSION for a former version", position: 0 }),
    b: field(z.string(), { description: "Plan that it is compared with, the same way", position: 1 }),
  }),
  output: compared,
  run: async ({ records }, { a, b }) => {
    const versions = await comparedVersions(records, a, b);
    if (versions !== null) {
      if (!versions.ok) return versions;
      const { only_a, only_b, labels, both } = versions.value;
      const lines = both.map((each) => ({ ...each, a: [...each.a], b: [...each.b], differs: [...each.differs] }));
      return success({ a, b, by: "line" as const, only_a: [...only_a], only_b: [...only_b], labels: { ...labels }, both: lines, changed: changedOf(lines) });
    }
    const [first, second] = [await linesAt(records, a), await linesAt(records, b)];
    if (!first.ok) return first;
    if (!second.ok) return second;
    const by: "line" | "cell" = planOf(a) === planOf(b) ? "line" : "cell";
    const keyOf = (line: OfficePlanLine): string =>
      by === "line" ? line.line : [line.item ?? line.technology ?? line.field ?? "-", line.instrument ?? "-"].join(" | ");
    const [ofA, ofB] = [grouped(first.value, keyOf), grouped(second.value, keyOf)];
    const keys = [...new Set([...ofA.keys(), ...ofB.keys()])].sort();
    const labelOf = await keyLabels(records, by);
    const names = (lines: readonly OfficePlanLine[] | undefined): string[] => (lines ?? []).map(({ line }) => line);
    const both = keys
      .filter((key) => ofA.has(key) && ofB.has(key))
      .map((key) => ({
        key,
        a: names(ofA.get(key)),
        b: names(ofB.get(key)),
        differs: by === "line" ? differences(ofA.get(key)?.[0], ofB.get(key)?.[0]) : [],
      }));
    return success({
      a,
      b,
      by,
      labels: Object.fromEntries(keys.map((key) => [key, labelOf(elementAt(ofA.get(key) ?? ofB.get(key) ?? [], 0))])),
      only_a: keys.filter((key) => !ofB.has(key)),
      only_b: keys.filter((key) => !ofA.has(key)),
      both,
      changed: changedOf(both),
    });
  },
});

function changedOf(both: readonly { readonly key: string; readonly differs: readonly unknown[] }[]): string[] {
  return both.filter(({ differs }) => differs.length > 0).map(({ key }) => key);
}

/** What a line is called in a comparison: by what it says, or by the names of what it acts on. */
async function keyLabels(records: RecordStore, by: "line" | "cell"): Promise<(line: OfficePlanLine) => LocalText> {
  if (by === "line") return (line) => nameOf(line);
  const [technologies, items] = await Promise.all(
    ["technology", "item"].map(async (type) => new Map((await records.list(type)).map((record) => [record.id, recordName(record)]))),
  );
  return ({ technology, item, field: own, instrument }) => {
    const parts = [
      (item === null ? undefined : items?.get(item)) ?? (technology === null ? plain(own ?? "–") : (technologies?.get(technology) ?? plain(technology))),
      ...(instrument === null ? [] : [codeEntry("stip-instruments", instrument)?.label ?? plain(instrument)]),
    ];
    return { en: parts.map(({ en }) => en).join(" · "), zh: parts.map(({ zh }) => zh).join(" · ") };
  };
}

function plain(text: string): LocalText {
  return { en: text, zh: text };
}

function planOf(name: string): string {
  return elementAt(name.split("@"), 0);
}

/** Lines of a plan as they are, or as they were while a version of it was the newest. */
async function linesAt(records: RecordStore, name: string): Promise<Outcome<readonly OfficePlanLine[]>> {
  const [id = "", version] = name.split("@");
  if ((await records.get("office-plan", id)) === null) return noSuchRecord("office-plan", id);
  if (version === undefined) return success(await linesOf(records, id));
  const history = await records.history("office-plan", id);
  const at = history.findLastIndex(({ after }) => after["plan_version"] === version);
  if (at === -1)
    return fault(note("plan.no-version", { plan: id, version, versions: [...new Set(history.map(({ after }) => String(after["plan_version"])))].join(", ") }));
  const until = history[at + 1]?.seq ?? Number.POSITIVE_INFINITY;
  const all = await records.list("office-plan-line", { retired: true, where: [{ field: "plan", value: id }] });
  const then = await Promise.all(
    all.map(async (line) => {
      const body = (await records.history("office-plan-line", line.id)).findLast(({ seq }) => seq < until)?.after;
      return body === undefined || body.retired ? [] : [recordIn({ ...line, body }, "office-plan-line")];
    }),
  );
  return success(then.flat());
}

function grouped(lines: readonly OfficePlanLine[], keyOf: (line: OfficePlanLine) => string): ReadonlyMap<string, readonly OfficePlanLine[]> {
  const groups = new Map<string, OfficePlanLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
}

const ownFields = [
  "labels",
  "measure_item",
  "field",
  "technology",
  "item",
  "industry",
  "region",
  "instrument",
  "owner",
  "start",
  "end",
  "money",
  "targets",
  "capacity",
  "needs",
] as const;

function differences(a: OfficePlanLine | undefined, b: OfficePlanLine | undefined): z.output<typeof difference>[] {
  if (a === undefined || b === undefined) return [];
  return ownFields.filter((name) => JSON.stringify(a[name]) !== JSON.stringify(b[name])).map((name) => ({ field: name, a: a[name], b: b[name] }));
}
