import { byCodePoint } from "@quoin/methods";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { panelOf, regionsTable } from "../evidence/territory/panel.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { rootAsPlace } from "../evidence/territory/territory-names.ts";
import { note } from "../language/note.ts";
import type { Region } from "../register/entities/region.ts";
import { groupNamed } from "../register/places/groupings.ts";
import { nameOf } from "../register/record-label.ts";
import { oneRecord, recordsOf } from "../register/typed-records.ts";
import { workspaceSources } from "../workspace/workspace-sources.ts";
import type { Place } from "./design-context.ts";

/** What a plan is made for: a place, and the provinces of the panel that it is held against. */
export interface PlannedPlace {
  readonly place: Place;
  readonly isNation: boolean;
  readonly panel: readonly Place[];
}

export async function plannedPlace(ports: Pick<WorkspacePorts, "evidence" | "records" | "settings">, region: string): Promise<Outcome<PlannedPlace>> {
  const panel = await readPanel(ports);
  const root = rootOf(ports.settings);
  if (region === root) return success({ place: { code: root, name: rootAsPlace(ports.settings) }, isNation: true, panel });
  const group = groupNamed(ports.settings, region);
  const place =
    panel.find(({ code }) => code === region) ??
    (group === null ? undefined : { code: group.id, name: group.name }) ??
    (await placeInTree(ports, region, root));
  if (place === undefined) return fault(note("design.region-without-plan", { region, root }, { field: "--region" }));
  return success({ place, isNation: false, panel });
}

/** A place of the tree above or below those that are compared: it has a plan of its own, and no rank among them. */
async function placeInTree({ records }: Pick<WorkspacePorts, "records">, id: string, root: string): Promise<Place | undefined> {
  const record = await oneRecord(records, "region", id);
  if (record === null) return undefined;
  const seen = new Set<string>();
  for (let at: Region | null = record; at !== null && !seen.has(at.id); at = at.parent === null ? null : await oneRecord(records, "region", at.parent)) {
    seen.add(at.id);
    if (at.id === root || at.parent === root) return { code: id, name: nameOf(record) };
  }
  return undefined;
}

/** The table of regions where there is one, else the regions that the register itself holds. */
async function readPanel({ evidence, records, settings }: Pick<WorkspacePorts, "evidence" | "records" | "settings">): Promise<readonly Place[]> {
  const sources = workspaceSources({ evidence, records, settings });
  if (sources.bind(regionsTable.contract) === null) {
    const held = await recordsOf(records, "region");
    return byCode(held.filter(({ in_panel }) => in_panel === true).map((record) => ({ code: record.id, name: nameOf(record) })));
  }
  return (await panelOf(sources)).map(({ id, name }) => ({ code: id, name }));
}

function byCode(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => byCodePoint(a.code, b.code));
}
