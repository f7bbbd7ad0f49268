import { readKeyedTable } from "../../evidence/keyed-table.ts";
import type { RawTable, TableOptions } from "../../evidence/table-reader.ts";
import type { SourceFile } from "../../fields.ts";
import { type Note, note } from "../../note.ts";
import { fault, type Outcome, success } from "../../outcome.ts";
import type { Ports } from "../../ports.ts";
import type { CandidateSite, SitingClient, SitingModel } from "./siting-problem.ts";

/** The three files of a siting problem, clients and sites in text order. */
export interface SitingTables {
  readonly clients: readonly SitingClient[];
  readonly sites: readonly CandidateSite[];
  readonly unitCost: Float64Array;
  readonly hasFixedCosts: boolean;
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
}

interface Files {
  readonly clients: SourceFile;
  readonly sites: SourceFile;
  readonly costs: SourceFile;
}

/** Reads clients, sites and unit costs; a pair that the costs lack may not be served, columns that the model does not need may be absent. */
export async function readSiting(ports: Pick<Ports, "tables">, files: Files, model: SitingModel, options: TableOptions): Promise<Outcome<SitingTables>> {
  const clients = await readKeyedTable(ports.tables, files.clients, {
    keys: { client: "client" },
    numbers: { demand: { column: "demand", missing: "refuse" } },
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
    },
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
      clients: clientOrder.map(({ text, row }) => ({ id: text, demand: clients.value.numbers.demand[row] ?? 0 })),
      sites: siteOrder.map(({ text, row }) => ({
        id: text,
        capacity: numberOr(s.capacity[row], Number.POSITIVE_INFINITY),
        fixedCost: numberOr(s.fixedCost[row], 0),
        isExisting: s.existing[row] === 1,
        openYearMin: s.openYear[row] === undefined || Number.isNaN(s.openYear[row]) ? null : s.openYear[row],
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

/** Keys are unique in their file, so a key's code is its row. */
function inOrder(texts: readonly string[]): readonly { readonly text: string; readonly row: number }[] {
  return texts.map((text, row) => ({ text, row })).toSorted((a, b) => (a.text < b.text ? -1 : 1));
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
