import { byCodePoint } from "@quoin/methods";
import { codePath } from "../../../codes/code-lists.ts";
import { asTyped, type LocalText } from "../../../language/text.ts";
import { nameOf } from "../../../register/record-label.ts";
import { neededThings } from "../../departments/rules/plans/gather-plans.ts";
import { linePromises } from "../progress/line-promises.ts";
import { drawnYears, isReadiness, lineBar, lineMarks, plain, spansOf } from "./drawn-line.ts";
import { marketRows } from "./market-rows.ts";
import type { LayeredRoadmap, RoadmapRow } from "./roadmap-answer.ts";
import type { DrawnLine, RoadmapEvidence } from "./roadmap-evidence.ts";
import type { RoadmapLayer } from "./roadmap-kinds.ts";

/** A needed card item, a technology, or a field in an office's own words. */
interface Thing {
  readonly type: "item" | "technology" | "field";
  readonly id: string;
  readonly label: LocalText;
  readonly technology: string | null;
  readonly needed: boolean;
  readonly layer: RoadmapLayer;
  readonly trl: number | null;
  readonly mrl: number | null;
}

/** Policy instruments of public research, and of what many share (platforms, infrastructures, data). */
const researchInstruments = ["PI006", "PI007", "PI009"];
const platformInstruments = ["PI021", "PI022", "PI023"];
/** The paper's measure of service platforms and testing bases. */
const platformMeasure = "M4";

/**
 * Rows of the layers and what each needs of the one below. A line stands where it acts: a platform or public research on a thing is a row of its own under the thing, everything else
 * is the thing's own bar; a line that names a technology alone stands on every item of that technology, as the findings on gaps count it.
 */
export function roadmapLayers(
  evidence: RoadmapEvidence,
  system: string | null,
  from: number,
  to: number,
): Pick<LayeredRoadmap, "rows" | "links"> & { readonly lines: readonly DrawnLine[] } {
  const things = thingsOf(evidence, system);
  const own = new Map(things.map((thing) => [thing, linesOnThing(evidence.lines, thing, things)]));
  const chosen = new Set([...own.values()].flat());
  const lines = evidence.lines.filter((line) => chosen.has(line));
  const rows: RoadmapRow[] = [];
  const links: LayeredRoadmap["links"] = [];
  for (const thing of things) {
    const acting = own.get(thing) ?? [];
    const apart = new Map<RoadmapLayer, DrawnLine[]>();
    for (const line of acting) {
      const layer = layerOf(line, thing);
      apart.set(layer, [...(apart.get(layer) ?? []), line]);
    }
    const id = rowId(thing);
    const base = { label: thing.label, subject: thing.type === "field" ? null : { type: thing.type, id: thing.id }, trl: null, mrl: null };
    rows.push({
      ...base,
      id,
      layer: thing.layer,
      needed: thing.needed,
      trl: thing.trl,
      mrl: thing.mrl,
      ...drawn(apart.get(thing.layer) ?? [], from, to),
      // Without any plan nothing is known of what offices do: unknown is not none.
      spans: thing.needed && evidence.lines.length > 0 ? spansOf(acting, from, to) : [],
    });
    for (const layer of ["research", "platform"] as const) {
      const others = apart.get(layer);
      if (others === undefined || layer === thing.layer) continue;
      rows.push({ ...base, id: `${layer}|${id}`, layer, needed: false, ...drawn(others, from, to), spans: [] });
      links.push({ from: `${layer}|${id}`, to: id, kind: "serves" });
    }
  }
  links.push(...technologyLinks(evidence, things));
  const market = marketRows(evidence, lines, from, to, (line) => things.filter((thing) => own.get(thing)?.includes(line)).map(rowId), {
    isWhole: system === null,
    rowsOfTechnology: (technology) => things.filter((thing) => thing.technology === technology).map(rowId),
  });
  // What is neither needed nor on a card, and of which nothing falls into these years, says nothing here.
  const shown = [...market.rows, ...rows].filter(
    ({ needed, subject, bars, marks }) => needed || (system !== null && subject !== null) || bars.length + marks.length > 0,
  );
  const ids = new Set(shown.map(({ id }) => id));
  return { rows: shown.toSorted(inLayers), links: [...links, ...market.links].filter(({ from: below, to: above }) => ids.has(below) && ids.has(above)), lines };
}

function inLayers(a: RoadmapRow, b: RoadmapRow): number {
  return order.indexOf(a.layer) - order.indexOf(b.layer) || Number(b.needed) - Number(a.needed) || byCodePoint(a.id, b.id);
}
const order: readonly RoadmapLayer[] = ["market", "product", "technology", "research", "platform"];

function drawn(lines: readonly DrawnLine[], from: number, to: number): Pick<RoadmapRow, "bars" | "marks"> {
  return {
    bars: lines.flatMap((line) => lineBar(line, from, to) ?? []),
    marks: lines.flatMap((line) => lineMarks(line, from, to, ({ unit }) => isReadiness(unit))),
  };
}

function layerOf({ instrument, measure }: DrawnLine, thing: Thing): RoadmapLayer {
  if ((instrument !== null && platformInstruments.includes(instrument)) || (measure !== null && codePath("measures", measure).includes(platformMeasure)))
    return "platform";
  return instrument !== null && researchInstruments.includes(instrument) ? "research" : thing.layer;
}

function rowId({ type, id }: Thing): string {
  return `${type}:${id}`;
}

/** Of a card: its items, and technologies that work together in it. Without one: all that is needed, and all that plans act on. */
function thingsOf({ together, links, lines }: RoadmapEvidence, system: string | null): readonly Thing[] {
  const { items, technologies } = together;
  const kind = new Map(technologies.map((technology) => [technology.id, technology]));
  const wanted = system === null ? null : new Set(links.filter((link) => link.system === system).map(({ id }) => id));
  const needed = neededThings(together);
  const shown = items.filter((item) => (wanted === null ? item.needed === true : wanted.has(item.link)));
  const ofItems = new Set(shown.flatMap(({ technology }) => technology ?? []));
  const named =
    wanted === null
      ? [
          ...needed.filter(({ type }) => type === "technology").map(({ id }) => id),
          ...lines.flatMap(({ technology, item }) => (item === null ? (technology ?? []) : [])),
        ]
      : links.filter(({ id }) => wanted.has(id)).flatMap(({ integrations }) => integrations.flatMap(({ from, to }) => [from, to]));
  const alone = [...new Set(named)].filter((id) => !ofItems.has(id) && kind.has(id));
  const generic = new Set(needed.filter(({ type }) => type === "technology").map(({ id }) => id));
  const uncoded = wanted === null ? new Map(lines.filter(isUncoded).map((line) => [ownWords(line), line.field === null ? line.label : plain(line.field)])) : [];
  return [
    ...shown.map(
      (item): Thing => ({
        type: "item",
        id: item.id,
        label: asTyped(nameOf(item)),
        technology: item.technology,
        needed: item.needed === true,
        layer: "technology",
        trl: item.trl,
        mrl: item.mrl,
      }),
    ),
    ...alone.map((id): Thing => {
      const technology = kind.get(id);
      return {
        type: "technology",
        id,
        label: technology === undefined ? { en: id, zh: id } : asTyped(nameOf(technology)),
        technology: id,
        needed: generic.has(id),
        layer: technology?.kind === "generic" ? "research" : "technology",
        trl: null,
        mrl: null,
      };
    }),
    ...[...uncoded].map(([id, label]): Thing => ({ type: "field", id, label, technology: null, needed: false, layer: "technology", trl: null, mrl: null })),
  ];
}

function isUncoded({ technology, item }: DrawnLine): boolean {
  return technology === null && item === null;
}

/** What a line without a technology acts on: its field as the office calls it, else what it says. */
function ownWords({ field, label }: DrawnLine): string {
  return field ?? label.zh;
}

function linesOnThing(lines: readonly DrawnLine[], thing: Thing, things: readonly Thing[]): readonly DrawnLine[] {
  if (thing.type === "field") return lines.filter((line) => isUncoded(line) && ownWords(line) === thing.id);
  const isShown = (item: string): boolean => things.some(({ type, id }) => type === "item" && id === item);
  return lines.filter(({ item, technology }) => {
    if (item !== null && isShown(item)) return thing.type === "item" && item === thing.id;
    if (item !== null) return false;
    return technology !== null && technology === thing.technology;
  });
}

/** Technologies that are parts of others, and those that a card's links join, from the earlier to the later. */
function technologyLinks({ together, links }: RoadmapEvidence, things: readonly Thing[]): LayeredRoadmap["links"] {
  const rowsOf = (technology: string): readonly string[] => things.filter((thing) => thing.technology === technology).map(rowId);
  const pairs = new Map<string, LayeredRoadmap["links"][number]>();
  const join = (below: string, above: string, kind: "part" | "integration"): void => {
    for (const from of rowsOf(below)) for (const to of rowsOf(above)) if (from !== to) pairs.set(`${from} ${to}`, { from, to, kind });
  };
  for (const { id, parent } of together.technologies) if (parent !== null) join(id, parent, "part");
  for (const { integrations } of links) for (const { from, to } of integrations) join(from, to, "integration");
  return [...pairs.values()];
}

/** Lines of which no year is known at all. */
export function linesWithoutYears(lines: readonly DrawnLine[]): readonly DrawnLine[] {
  return lines.filter((line) => drawnYears(line) === null && linePromises(line).length === 0);
}
