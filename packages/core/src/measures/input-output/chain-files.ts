import type {
  ChangedOutput,
  Footprint,
  ForeignReliance,
  Influence,
  PropagationLengths,
  SectorAccounts,
  StructuralChange,
  SupplyPath,
  SupplyReach,
} from "@quoin/methods";
import type { TableColumn } from "../../contract/column-table.ts";
import type { OutputFile } from "../../contract/fields.ts";
import { file, type NamedSectors, names, sectorColumns } from "./sector-columns.ts";

/** `control.csv`, by sector. */
export function controlFile(world: NamedSectors, reliance: ForeignReliance): OutputFile {
  // The origin that is no country, -1, is the empty text after all names.
  const origin: TableColumn = { texts: [...world.countries, ""], codes: reliance.largest.map((country) => (country < 0 ? world.countries.length : country)) };
  return file("control", [
    ...sectorColumns(world),
    ["foreign_content", reliance.content],
    ["origin_concentration", reliance.concentration],
    ["largest_origin", origin],
    ["largest_origin_share", reliance.largestShare],
    ["reliance_face", reliance.face],
    ["reliance_look_through", reliance.lookThrough],
  ]);
}

/** `choke.csv`: suppliers by what the exposed country would lose, largest first. */
export function chokeFile(
  world: NamedSectors,
  { divisor, valueShare }: SectorAccounts,
  exposed: number,
  losses: Pick<SupplyReach, "output" | "valueAdded">,
  most: number,
): OutputFile {
  const m = world.industries.length;
  const [from, to] = [exposed * m, (exposed + 1) * m];
  const sum = (values: Float64Array): number => values.subarray(from, to).reduce((total, value) => total + value, 0);
  const [output, added] = [sum(divisor), sum(divisor.map((x, i) => x * valueShare[i]!))];
  const order = ranked(losses.valueAdded).slice(0, most);
  const share = (values: Float64Array, whole: number): Float64Array => picked(values, order).map((value) => (whole === 0 ? Number.NaN : value / whole));
  return file("choke", [
    ["exposed", names(world.countries, order.length, () => exposed)],
    ...sectorColumns(world, order),
    ["domestic", { texts: ["0", "1"], codes: Int32Array.from(order, (i) => (i >= from && i < to ? 1 : 0)) }],
    ["output_loss", picked(losses.output, order)],
    ["output_loss_share", share(losses.output, output)],
    ["value_added_loss", picked(losses.valueAdded, order)],
    ["value_added_loss_share", share(losses.valueAdded, added)],
  ]);
}

/** Places by falling value, equal ones in their order. */
function ranked(values: Float64Array): Int32Array {
  return Int32Array.from(values.keys()).sort((a, b) => values[b]! - values[a]! || a - b);
}

function picked(values: Float64Array, places: Int32Array): Float64Array {
  return Float64Array.from(places, (place) => values[place]!);
}

/** `influence.csv`: coefficients whose change moves the inverse most. */
export function influenceFile(world: NamedSectors, strongest: readonly Influence[], coefficient: (row: number, column: number) => number): OutputFile {
  const [rows, columns] = [Int32Array.from(strongest, ({ row }) => row), Int32Array.from(strongest, ({ column }) => column)];
  return file("influence", [
    ...sectorColumns(world, rows, "src_"),
    ...sectorColumns(world, columns, "dst_"),
    ["coefficient", Float64Array.from(strongest, ({ row, column }) => coefficient(row, column))],
    ["influence", Float64Array.from(strongest, ({ norm }) => norm)],
  ]);
}

/** `lengths.csv`: mean number of deliveries to the subject, and from it. */
export function lengthsFile(world: NamedSectors, { towards, from }: PropagationLengths): OutputFile {
  return file("lengths", [...sectorColumns(world), ["length_to_subject", towards], ["length_from_subject", from]]);
}

/** `paths.csv`: the product's sector first, its suppliers after it. */
export function pathsFile({ countries, industries }: NamedSectors, paths: readonly SupplyPath[], bought: number): OutputFile {
  const m = industries.length;
  const name = (sector: number): string => `${countries[Math.floor(sector / m)]}.${industries[sector % m]}`;
  return file("paths", [
    ["rank", Float64Array.from(paths, (_, at) => at + 1)],
    ["path", { texts: paths.map(({ sectors }) => sectors.map(name).join(" < ")), codes: Int32Array.from(paths.keys()) }],
    ["value_added", Float64Array.from(paths, ({ value }) => value)],
    ["share", Float64Array.from(paths, ({ value }) => value / bought)],
  ]);
}

/** `footprints.csv`: every stressor by sector. */
export function footprintsFile(world: NamedSectors, footprints: readonly { readonly name: string; readonly footprint: Footprint }[]): OutputFile {
  const n = world.countries.length * world.industries.length;
  const places = Int32Array.from({ length: n * footprints.length }, (_, at) => at % n);
  const all = (values: (each: Footprint) => Float64Array): Float64Array => Float64Array.from(footprints.flatMap(({ footprint }) => [...values(footprint)]));
  return file("footprints", [
    ["stressor", { texts: footprints.map(({ name }) => name), codes: Int32Array.from(places, (_, at) => Math.floor(at / n)) }],
    ...sectorColumns(world, places),
    ["multiplier", all((each) => each.multiplier)],
    ["production", all((each) => each.production)],
    ["consumption", all((each) => each.consumption)],
    ["imports", all((each) => each.imports)],
    ["exports", all((each) => each.exports)],
  ]);
}

/** `changed.csv`: output and value added before and after the shifts, by sector. */
export function changedFile(world: NamedSectors, share: Float64Array, { before, after, valueShare }: ChangedOutput): OutputFile {
  const added = (output: Float64Array, of: Float64Array): Float64Array => output.map((x, i) => x * of[i]!);
  const [old, now] = [added(before, share), added(after, valueShare)];
  return file("changed", [
    ...sectorColumns(world),
    ["output_before", before],
    ["output_after", after],
    ["value_added_before", old],
    ["value_added_after", now],
    ["value_added_change", now.map((value, i) => value - old[i]!)],
  ]);
}

/** `change.csv`: change of output since the earlier date, and what it came from. */
export function changeFile(world: NamedSectors, { change, technology, finalDemand }: StructuralChange): OutputFile {
  return file("change", [...sectorColumns(world), ["change", change], ["technology", technology], ["final_demand", finalDemand]]);
}
