import { byCodePoint, type Decimal, decimalText, type ExactColumn, pickedUnits, unitAt } from "@quoin/methods";
import { type DivisionItem, type DivisionOffice, type DivisionPairs, type DivisionProblem, roles } from "@quoin/optimise";
import { elementAt, memberOf } from "../../../contract/assert-present.ts";
import type { SourceFile } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { readPlaced } from "../../../contract/placed-document.ts";
import type { Ports } from "../../../contract/ports.ts";
import { textAt } from "../../../evidence/cells/raw-column.ts";
import { type KeyedTable, keyedTable, type NumberRequest } from "../../../evidence/files/keyed-table.ts";
import { ListedFaults } from "../../../evidence/files/listed-faults.ts";
import type { RawTable, TableOptions } from "../../../evidence/files/table-reader.ts";
import { type Note, note } from "../../../language/note.ts";
import { exactColumn } from "../../funding/portfolio/exact-column.ts";
import { type DivisionRules, divisionRules } from "./division-rules.ts";

/** The files of a division. */
export interface DivisionFiles {
  readonly offices: SourceFile;
  readonly items: SourceFile;
  readonly fit: SourceFile;
  readonly rules: SourceFile;
}

export interface ReadDivision {
  readonly problem: DivisionProblem;
  readonly fairness: DivisionRules["fairness"];
  readonly inputs: readonly { readonly name: string; readonly sha256: string }[];
  /** The rules as texts, with the defaults that were taken. */
  readonly stated: Readonly<Record<string, string | number | null>>;
}

type Table = KeyedTable<string, string, string> & { has(column: string): boolean };

/** Reads offices, items, their fit and the rules; nothing of the answer depends on the order of rows. */
export async function readDivision(ports: Pick<Ports, "tables" | "texts">, files: DivisionFiles, options: TableOptions): Promise<Outcome<ReadDivision>> {
  const text = await ports.texts.read(files.rules);
  if (!text.ok) return text;
  const document = readPlaced(text.value.text, divisionRules, files.rules.name, "text");
  if (!document.ok) return document;
  const { value: rules, place } = document.value;
  // A limit whose column is misspelt would be no limit: the columns of offices must be there, their cells may be empty.
  const limits = ["min_leads", "max_leads", "capacity", ...(Object.keys(rules.group_floors).length === 0 ? [] : ["group"])];
  const offices = await tableOf(ports, files.offices, { office: "office" }, ["min_leads", "max_leads", "capacity"], [], ["group"], options, limits);
  if (!offices.ok) return offices;
  const items = await tableOf(ports, files.items, { item: "item" }, ["min_leads", "max_leads", "needed", "weight"], ["load"], [], options);
  if (!items.ok) return items;
  const fit = await tableOf(ports, files.fit, { office: "office", item: "item" }, ["committed"], ["fit"], ["planned"], options);
  if (!fit.ok) return fit;

  const officeOrder = inOrder(offices.value, "office");
  const itemOrder = inOrder(items.value, "item");
  const faults = [new ListedFaults(), new ListedFaults(), new ListedFaults()] as const;
  const listedOffices = officesOf(offices.value, officeOrder.rows, faults[0]);
  const listedItems = itemsOf(items.value, itemOrder.rows, faults[1]);
  const pairs = pairsOf(fit.value, officeOrder.place, itemOrder.place, faults[2]);
  const ruleFaults: Note[] = [];
  if (rules.max_changes !== undefined && !fit.value.has("planned"))
    ruleFaults.push(note("division.nothing-planned", { what: "max_changes", file: files.fit.name }, { ...place(["max_changes"]), field: "max_changes" }));
  const groups = new Set(listedOffices.map(({ group }) => group));
  for (const group of Object.keys(rules.group_floors))
    if (!groups.has(group))
      ruleFaults.push(note("division.unknown-group", { group, file: files.offices.name }, { ...place(["group_floors", group]), field: "group_floors" }));
  const all = [...ruleFaults, ...faults.flatMap((each) => (each.any ? each.notes() : []))];
  if (all.length > 0) return fault(all);
  const column = (table: Table, name: string, rows: readonly number[], otherwise: number): ExactColumn => exactOf(table, name, rows, otherwise);
  return success(
    {
      problem: {
        offices: listedOffices,
        items: listedItems,
        load: column(items.value, "load", itemOrder.rows, 0),
        weight: column(items.value, "weight", itemOrder.rows, 1),
        pairs,
        partners: rules.partners,
        partnerValue: rules.partner_value,
        partnerLoad: rules.partner_load,
        maxChanges: rules.max_changes ?? null,
        groupFloors: Object.entries(rules.group_floors).sort(([a], [b]) => byCodePoint(a, b)),
      },
      fairness: rules.fairness,
      inputs: [
        ...[offices.value, items.value, fit.value].map(({ file, decided }) => ({ name: file, sha256: decided.sha256 })),
        { name: files.rules.name, sha256: text.value.sha256 },
      ],
      stated: statedRules(rules),
    },
    [...offices.notes, ...items.notes, ...fit.notes],
  );
}

function statedRules({ partners, partner_value, partner_load, max_changes, group_floors, fairness }: DivisionRules): ReadDivision["stated"] {
  return {
    partners,
    partner_value: decimalText(partner_value),
    partner_load: decimalText(partner_load),
    max_changes: max_changes ?? null,
    group_floors: Object.entries(group_floors)
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([group, leads]) => `${group}=${leads}`)
      .join(", "),
    fairness,
  };
}

/** Keys, `needed` columns and those of `must` must be there; the others may be absent: their cells are then empty. Only cells of `needed` may not be empty. */
async function tableOf(
  ports: Pick<Ports, "tables">,
  file: SourceFile,
  keys: Readonly<Record<string, string>>,
  numbers: readonly string[],
  needed: readonly string[],
  texts: readonly string[],
  options: TableOptions,
  must: readonly string[] = [],
): Promise<Outcome<Table>> {
  const raw = await ports.tables.read(file, options);
  if (!raw.ok) return raw;
  const has = (column: string): boolean => raw.value.columns.some(({ name }) => name === column);
  const isRead = (column: string): boolean => must.includes(column) || has(column);
  const held = numbers.filter(isRead);
  const requests: Record<string, NumberRequest> = Object.fromEntries([
    ...held.map((column) => [column, { column }] as const),
    ...needed.map((column) => [column, { column, missing: "refuse" }] as const),
  ]);
  const named = [...texts.filter(isRead), ...held, ...needed.filter(has)];
  const read = keyedTable<string, string, string>(raw.value, {
    keys,
    numbers: requests,
    texts: Object.fromEntries(named.map((column) => [column, column])),
    options,
  });
  return read.ok ? success({ ...read.value, has }, [...raw.notes, ...read.notes]) : read;
}

/** Rows in text order of the key, and the place of each key in that order. */
function inOrder({ keys, rowCount }: Table, key: string): { readonly rows: readonly number[]; readonly place: ReadonlyMap<string, number> } {
  const { codes, texts } = memberOf(keys, key);
  const id = (row: number): string => elementAt(texts, codes[row]!);
  const rows = Array.from({ length: rowCount }, (_, row) => row).sort((a, b) => byCodePoint(id(a), id(b)));
  return { rows, place: new Map(rows.map((row, at) => [id(row), at])) };
}

function keyOf({ keys }: Table, key: string, row: number): string {
  const column = memberOf(keys, key);
  return textAt(column, row);
}

/** NaN where the cell is empty or the column absent. */
function cell({ numbers }: Table, column: string, row: number): number {
  return numbers[column]?.[row] ?? Number.NaN;
}

function exactOf(table: Table, column: string, rows: ArrayLike<number>, otherwise: number): ExactColumn {
  const values = table.numbers[column];
  if (values === undefined) return { decimals: 0, units: new Float64Array(rows.length).fill(otherwise) };
  const filled = values.map((value) => (Number.isNaN(value) ? otherwise : value));
  const { decimals, units } = exactColumn(memberOf(table.texts, column), filled);
  return { decimals, units: pickedUnits(units, rows) };
}

/** A whole number of leads; empty means `otherwise`. */
function leadsOf(table: Table, column: string, row: number, otherwise: number, faults: ListedFaults): number {
  const value = cell(table, column, row);
  if (Number.isNaN(value)) return otherwise;
  if (!Number.isSafeInteger(value)) faults.add("division.not-whole", { column, value }, at(table, row, column));
  return value;
}

function flagOf(table: Table, column: string, row: number, otherwise: 0 | 1, faults: ListedFaults): number {
  const value = cell(table, column, row);
  if (Number.isNaN(value)) return otherwise;
  if (value !== 0 && value !== 1) faults.add("division.not-a-flag", { column, value }, at(table, row, column));
  return value;
}

function officesOf(table: Table, rows: readonly number[], faults: ListedFaults): DivisionOffice[] {
  const capacity = exactOf(table, "capacity", rows, 0);
  return rows.map((row, place) => {
    const group = table.texts["group"]?.text(row).trim() ?? "";
    const most = leadsOf(table, "max_leads", row, Number.NaN, faults);
    const room: Decimal | null = Number.isNaN(cell(table, "capacity", row)) ? null : { units: unitAt(capacity.units, place), decimals: capacity.decimals };
    return {
      id: keyOf(table, "office", row),
      minLeads: leadsOf(table, "min_leads", row, 0, faults),
      maxLeads: Number.isNaN(most) ? null : most,
      capacity: room,
      group: group === "" ? null : group,
    };
  });
}

function itemsOf(table: Table, rows: readonly number[], faults: ListedFaults): DivisionItem[] {
  return rows.map((row) => {
    const needed = flagOf(table, "needed", row, 1, faults) === 1;
    const minLeads = leadsOf(table, "min_leads", row, needed ? 1 : 0, faults);
    return { id: keyOf(table, "item", row), needed, minLeads, maxLeads: leadsOf(table, "max_leads", row, 1, faults) };
  });
}

function pairsOf(table: Table, officePlace: ReadonlyMap<string, number>, itemPlace: ReadonlyMap<string, number>, faults: ListedFaults): DivisionPairs {
  const placed = (key: string, places: ReadonlyMap<string, number>): Int32Array => {
    const { codes, texts } = memberOf(table.keys, key);
    const ofText = texts.map((text) => places.get(text) ?? -1);
    return codes.map((code) => elementAt(ofText, code));
  };
  const [office, item] = [placed("office", officePlace), placed("item", itemPlace)];
  const planned = new Uint8Array(table.rowCount);
  const committed = new Uint8Array(table.rowCount);
  for (let row = 0; row < table.rowCount; row++) {
    if (office[row] === -1) faults.add("division.unknown-office", { office: keyOf(table, "office", row) }, at(table, row, "office"));
    if (item[row] === -1) faults.add("division.unknown-item", { item: keyOf(table, "item", row) }, at(table, row, "item"));
    const value = cell(table, "fit", row);
    if (value > 1) faults.add("division.fit-above-one", { value }, at(table, row, "fit"));
    const role = (table.texts["planned"]?.text(row) ?? "").trim();
    if (role !== "" && !Object.hasOwn(roles, role)) faults.add("division.unknown-role", { role }, at(table, row, "planned"));
    planned[row] = roles[role as keyof typeof roles] ?? roles.none;
    committed[row] = flagOf(table, "committed", row, 0, faults);
    if (committed[row] === 1 && !table.has("planned"))
      faults.add("division.nothing-planned", { what: "committed", file: table.file }, at(table, row, "committed"));
  }
  const order = Int32Array.from({ length: table.rowCount }, (_, row) => row);
  order.sort((a, b) => office[a]! - office[b]! || item[a]! - item[b]!);
  return {
    count: table.rowCount,
    office: order.map((row) => office[row]!),
    item: order.map((row) => item[row]!),
    fit: exactOf(table, "fit", order, 0),
    planned: Uint8Array.from(order, (row) => planned[row]!),
    committed: Uint8Array.from(order, (row) => committed[row]!),
  };
}

function at(table: Pick<RawTable, "file"> & Pick<Table, "line" | "place">, row: number, column: string) {
  return { file: table.file, line: table.line(row), column: table.place(column) };
}
