import { byCodePoint } from "@quoin/methods";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import { officeDay } from "../../../contract/time-zone.ts";
import { type UnitInUse, unitsInUse, useOf } from "../../../evidence/roles/units-in-use.ts";
import { type Note, note } from "../../../language/note.ts";
import type { TableImport } from "../../../register/entities/table-import.ts";
import { recordsOf } from "../../../register/typed-records.ts";
import { standingCells } from "../effect/table-effect.ts";
import { sameUnit, sumIn } from "../questions/differing-unit.ts";
import { importsInOrder } from "./former-files.ts";

/** A column that is read in another unit than when the program last wrote of it: somebody edited quoin.yaml or the description of the table by hand. */
export interface UnitByHand extends UnitInUse {
  /** In which it was read when the program last wrote of it, and the day of that. */
  readonly held: string;
  readonly since: string;
}

type Workspace = Pick<WorkspacePorts, "evidence" | "settings" | "manifest" | "unrestrictedRecords">;
type KnownUnit = TableImport["units"][number];

/**
 * Columns whose unit was changed by hand: imports and changes of the settings keep in which unit figures are read from then on, and nothing else writes of it. A column of which none of them tells is not
 * told of: what an office wrote before its first import is its word.
 */
export async function unitsByHand({ evidence, settings, manifest, unrestrictedRecords }: Workspace): Promise<readonly UnitByHand[]> {
  const changes = await recordsOf(unrestrictedRecords, "setting-change", { retired: true });
  const numbered = changes.toSorted((a, b) => a.id.length - b.id.length || byCodePoint(a.id, b.id));
  const ofImports = newest("table-import", await importsInOrder(unrestrictedRecords));
  const ofSettings = newest("setting-change", numbered);
  const found: UnitByHand[] = [];
  for (const used of unitsInUse(evidence, settings, manifest)) {
    const known = [ofImports, ofSettings].flatMap((each) => each.get(useOf(used)) ?? []);
    if (known.every(({ held }) => sameUnit(held.unit, used.unit, settings.currency))) continue;
    const dated = await Promise.all(known.map(async ({ type, id, held }) => ({ at: (await unrestrictedRecords.history(type, id))[0]?.at ?? "", held })));
    const last = dated.toSorted((a, b) => byCodePoint(a.at, b.at)).at(-1);
    if (last === undefined || sameUnit(last.held.unit, used.unit, settings.currency)) continue;
    found.push({ ...used, held: last.held.unit, since: officeDay(last.at, settings) });
  }
  return found;
}

/** Of each column of a role the newest record that tells its unit. */
function newest(type: "table-import" | "setting-change", records: readonly { readonly id: string; readonly units: readonly KnownUnit[] }[]) {
  return new Map(records.flatMap(({ id, units }) => units.map((held) => [useOf(held), { type, id, held }] as const)));
}

/** The same in words, with what the figures come to either way. */
export async function toldUnitsByHand(ports: Workspace & Pick<WorkspacePorts, "files">): Promise<readonly (UnitByHand & { readonly said: Note })[]> {
  const told: (UnitByHand & { readonly said: Note })[] = [];
  for (const each of await unitsByHand(ports)) {
    const { table, column, held, unit, since } = each;
    const resource = ports.manifest.resources.find(({ name }) => name === table);
    const cells = (await standingCells(ports, resource)).columns.find(({ name }) => name === column)?.cells ?? [];
    const sum = (wanted: string) => sumIn(cells, wanted, ports.settings.currency);
    const said = note("workspace.unit-by-hand", { table, column, held, unit, since, before: sum(held), now: sum(unit) }, { table, column });
    told.push({ ...each, said });
  }
  return told;
}

/** Those words alone. */
export async function unitsByHandNotes(ports: Workspace & Pick<WorkspacePorts, "files">): Promise<readonly Note[]> {
  return (await toldUnitsByHand(ports)).map(({ said }) => said);
}
