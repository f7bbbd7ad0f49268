import { byCodePoint, type ReadinessGraph, readinessLevels } from "@quoin/methods";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { type KeyedTable, readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, type NoteAt, note } from "../../language/note.ts";

/** A graph with its names, in text order of components and of pairs. */
export interface NamedGraph {
  readonly names: readonly string[];
  /** NaN where the file gives no cost. */
  readonly costPerLevel: Float64Array;
  /** The same of links, in their order. */
  readonly linkCostPerLevel: Float64Array;
  readonly graph: ReadinessGraph;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

/** Reads components and links, every fault with its place: levels, unknown and repeated names, pairs given twice in either direction. */
export async function readGraph(
  { tables }: Pick<Ports, "tables">,
  components: SourceFile,
  links: SourceFile,
  options: TableOptions,
): Promise<Outcome<NamedGraph>> {
  const raw = await tables.read(components, options);
  if (!raw.ok) return raw;
  const priced = raw.value.columns.some(({ name }) => name === "cost_per_level");
  const read = await readKeyedTable(tables, components, {
    keys: { component: "component" },
    numbers: { trl: { column: "trl", missing: "refuse", negative: "keep" }, cost: priced ? { column: "cost_per_level" } : undefined },
    options,
  });
  if (!read.ok) return read;
  const rawLinks = await tables.read(links, options);
  if (!rawLinks.ok) return rawLinks;
  const pricedLinks = rawLinks.value.columns.some(({ name }) => name === "cost_per_level");
  const joined = await readKeyedTable(tables, links, {
    keys: { from: "from", to: "to" },
    numbers: { irl: { column: "irl", missing: "refuse", negative: "keep" }, cost: pricedLinks ? { column: "cost_per_level" } : undefined },
    repeats: "keep",
    options,
  });
  if (!joined.ok) return joined;
  const [c, l] = [read.value, joined.value];
  const order = c.keys.component.texts.map((name, row) => ({ name, row })).toSorted((a, b) => byCodePoint(a.name, b.name));
  const place = new Map(order.map(({ name }, index) => [name, index]));
  const faults = [...levelFaults(c, "trl", c.numbers.trl), ...levelFaults(l, "irl", l.numbers.irl), ...linkFaults(l, place)];
  if (faults.length > 0) return fault(faults);
  const pairs = Array.from({ length: l.rowCount }, (_, row) => ({
    from: textAt(l.keys.from, row),
    to: textAt(l.keys.to, row),
    irl: l.numbers.irl[row] ?? Number.NaN,
    cost: pricedLinks ? (l.numbers.cost[row] ?? Number.NaN) : Number.NaN,
  })).toSorted((a, b) => byCodePoint(a.from, b.from) || byCodePoint(a.to, b.to));
  return success(
    {
      names: order.map(({ name }) => name),
      costPerLevel: Float64Array.from(order, ({ row }) => (priced ? (c.numbers.cost[row] ?? Number.NaN) : Number.NaN)),
      linkCostPerLevel: Float64Array.from(pairs, ({ cost }) => cost),
      graph: {
        trl: Float64Array.from(order, ({ row }) => c.numbers.trl[row] ?? Number.NaN),
        from: Int32Array.from(pairs, ({ from }) => place.get(from) ?? 0),
        to: Int32Array.from(pairs, ({ to }) => place.get(to) ?? 0),
        irl: Float64Array.from(pairs, ({ irl }) => irl),
      },
      inputs: [
        { name: components.name, sha256: c.decided.sha256 },
        { name: links.name, sha256: l.decided.sha256 },
      ],
    },
    [...read.notes, ...joined.notes],
  );
}

type Table = Pick<KeyedTable<string, string>, "file" | "line" | "place">;

function textAt({ codes, texts }: { readonly codes: Int32Array; readonly texts: readonly string[] }, row: number): string {
  return texts[codes[row] ?? 0] ?? "";
}

function levelFaults(table: Table, column: string, levels: Float64Array): Note[] {
  return Array.from(levels, (level, row) => ({ level, row }))
    .filter(({ level }) => !(Number.isInteger(level) && level >= 1 && level <= readinessLevels))
    .map(({ level, row }) => note("readiness.level-out-of-range", { level, column }, placeOf(table, row, column)));
}

function linkFaults(table: KeyedTable<"from" | "to", "irl" | "cost">, known: ReadonlyMap<string, number>): Note[] {
  const first = new Map<string, number>();
  return Array.from({ length: table.rowCount }, (_, row): Note[] => {
    const [from, to] = [textAt(table.keys.from, row), textAt(table.keys.to, row)];
    const unknown = (["from", "to"] as const).filter((role) => !known.has(textAt(table.keys[role], row)));
    if (unknown.length > 0)
      return unknown.map((role) => note("readiness.unknown-component", { component: textAt(table.keys[role], row) }, placeOf(table, row, role)));
    if (from === to) return [note("readiness.self-link", { component: from }, placeOf(table, row, "to"))];
    const pair = JSON.stringify([from, to].toSorted());
    const earlier = first.get(pair);
    if (earlier !== undefined) return [note("readiness.repeated-link", { from, to, first: table.line(earlier) }, placeOf(table, row, "from"))];
    first.set(pair, row);
    return [];
  }).flat();
}

function placeOf(table: Table, row: number, column: string): NoteAt {
  return { file: table.file, line: table.line(row), column: table.place(column) };
}
