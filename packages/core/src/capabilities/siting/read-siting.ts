import { byCodePoint } from "@quoin/methods";
import type { CandidateSite, ClientGroup, SitingClient, SitingModel } from "@quoin/optimise";
import type { SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { readKeyedTable } from "../../evidence/files/keyed-table.ts";
import type { RawTable, TableOptions } from "../../evidence/files/table-reader.ts";
import { type Note, note } from "../../language/note.ts";

/** The three files of a siting problem, clients and sites in text order. */
export interface SitingTables {
  readonly clients: readonly SitingClient[];
  readonly sites: readonly CandidateSite[];
  readonly unitCost: Float64Array;
  readonly hasFixedCosts: boolean;
  /** Groups of clients by the texts of a column, in text order; empty where none was asked for. */
  readonly groups: readonly ClientGroup[];
  /** Places of clients whose sector is among those that come first. */
  readonly first: readonly number[];
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

interface Files {
  readonly clients: SourceFile;
  readonly sites: SourceFile;
  readonly costs: SourceFile;
}

/** Reads clients, sites and unit costs; a pair that the costs lack may not be served, columns that the model does not need may be absent. */
export async function readSiting(
  ports: Pick<Ports, "tables">,
  files: Files,
  { model, floorBy, first }: { readonly model: SitingModel; readonly floorBy: string | undefined; readonly first: readonly string[] },
  options: TableOptions,
): Promise<Outcome<SitingTables>> {
  const clients = await readKeyedTable(ports.tables, files.clients, {
    keys: { client: "client" },
    numbers: { demand: { column: "demand", missing: "refuse" } },
    texts: { group: floorBy, sector: first.length > 0 ? "sector" : undefined },
    options,
  });
  if (!clients.ok) return clients;
  const raw = await ports.tables.read(files.sites, options);
  if (!raw.ok) return raw;
  const held = (column: string, isNeeded = false): { column: string } | undefined =>
    isNeeded || raw.value.columns.some(({ name }) => name === column) ? { column } : undefined;
  const sites = await readKeyedTable(ports.tables, files.sites, {
    keys: { site: "site" },
    numbers: {
      capacity: held("capacity", model === "capacitated"),
      fixedCost: held("fixed_cost", model === "capacitated"),
      existing: held("existing"),
      openYear: held("open_year_min"),
      hours: held("hours"),
    },
    texts: { area: held("area")?.column },
    options,
  });
  if (!sites.ok) return sites;
  const costs = await readKeyedTable(ports.tables, files.costs, {
    keys: { client: "client", site: "site" },
    numbers: { cost: { column: "cost", missing: "refuse" } },
    options,
  });
  if (!costs.ok) return costs;
  const clientOrder = inOrder(clients.value.keys.client.texts);
  const siteOrder = inOrder(sites.value.keys.site.texts);
  const [clientPlace, sitePlace] = [placesOf(clientOrder), placesOf(siteOrder)];
  const unitCost = new Float64Array(clientOrder.length * siteOrder.length).fill(Number.POSITIVE_INFINITY);
  const faults: Note[] = [];
  const { keys, numbers, rowCount, file, line, place } = costs.value;
  for (let row = 0; row < rowCount; row += 1) {
    const [client, site] = [keys.client.texts[keys.client.codes[row] ?? 0] ?? "", keys.site.texts[keys.site.codes[row] ?? 0] ?? ""];
    const [i, k] = [clientPlace.get(client), sitePlace.get(site)];
    if (i === undefined) faults.push(note("siting.unknown-client", { client }, { file, line: line(row), column: place("client") }));
    if (k === undefined) faults.push(note("siting.unknown-site", { site }, { file, line: line(row), column: place("site") }));
    if (i !== undefined && k !== undefined) unitCost[i * siteOrder.length + k] = numbers.cost[row] ?? Number.POSITIVE_INFINITY;
  }
  const existing = sites.value.numbers.existing;
  for (let row = 0; row < existing.length; row += 1)
    if (![0, 1].includes(existing[row] ?? 0) && !Number.isNaN(existing[row]))
      faults.push(note("siting.not-a-flag", { column: "existing", value: existing[row] ?? 0 }, placeOf(raw.value, row, "existing")));
  if (faults.length > 0) return fault(faults.slice(0, 50));
  const s = sites.value.numbers;
  return success(
    {
      groups: floorBy === undefined ? [] : groupsOf(clientOrder.map(({ row }) => clients.value.texts.group.text(row))),
      first: clientOrder.flatMap(({ row }, i) => (first.length > 0 && first.includes(clients.value.texts.sector.text(row)) ? [i] : [])),
      clients: clientOrder.map(({ text, row }) => ({ id: text, demand: clients.value.numbers.demand[row] ?? 0 })),
      sites: siteOrder.map(({ text, row }) => ({
        id: text,
        capacity: numberOr(s.capacity[row], Number.POSITIVE_INFINITY),
        fixedCost: numberOr(s.fixedCost[row], 0),
        isExisting: s.existing[row] === 1,
        openYearMin: s.openYear[row] === undefined || Number.isNaN(s.openYear[row]) ? null : s.openYear[row],
        area: raw.value.columns.some(({ name }) => name === "area") && sites.value.texts.area.text(row).trim() !== "" ? sites.value.texts.area.text(row) : null,
        hours: s.hours[row] === undefined || Number.isNaN(s.hours[row]) ? null : s.hours[row],
      })),
      unitCost,
      hasFixedCosts: s.fixedCost.length > 0,
      inputs: [
        { name: files.clients.name, sha256: clients.value.decided.sha256 },
        { name: files.sites.name, sha256: sites.value.decided.sha256 },
        { name: files.costs.name, sha256: costs.value.decided.sha256 },
      ],
    },
    [...clients.notes, ...sites.notes, ...costs.notes],
  );
}

function groupsOf(texts: readonly string[]): readonly ClientGroup[] {
  const members = new Map<string, number[]>();
  texts.forEach((text, client) => {
    members.set(text, [...(members.get(text) ?? []), client]);
  });
  return [...members].map(([name, clients]) => ({ name, clients })).toSorted((a, b) => byCodePoint(a.name, b.name));
}

/** Keys are unique in their file, so a key's code is its row. */
function inOrder(texts: readonly string[]): readonly { readonly text: string; readonly row: number }[] {
  return texts.map((text, row) => ({ text, row })).toSorted((a, b) => byCodePoint(a.text, b.text));
}

function placesOf(order: readonly { readonly text: string }[]): ReadonlyMap<string, number> {
  return new Map(order.map(({ text }, index) => [text, index]));
}

function numberOr(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : value;
}

function placeOf(table: RawTable, row: number, column: string) {
  return { file: table.file, line: table.line(row), column: table.columns.findIndex(({ name }) => name === column) + 1 };
}
