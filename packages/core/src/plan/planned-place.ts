import { byCodePoint } from "@quoin/methods";
import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { panelOf, regionsTable } from "../evidence/territory/panel.ts";
import { rootOf } from "../evidence/territory/territory.ts";
import { rootInText } from "../evidence/territory/territory-names.ts";
import { note } from "../language/note.ts";
import { recordName } from "../register/types/record-label.ts";
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
  if (region === root) return success({ place: { code: root, name: rootInText(ports.settings) }, isNation: true, panel });
  const place = panel.find(({ code }) => code === region) ?? (await placeInTree(ports, region, root));
  if (place === undefined) return fault(note("design.region-without-plan", { region, root }, { field: "--region" }));
  return success({ place, isNation: false, panel });
}

/** A place of the tree above or below those that are compared: it has a plan of its own, and no rank among them. */
async function placeInTree({ records }: Pick<WorkspacePorts, "records">, id: string, root: string): Promise<Place | undefined> {
  const record = await records.get("region", id);
  if (record === null) return undefined;
  const seen = new Set<unknown>();
  for (let at: typeof record | null = record; at !== null && !seen.has(at.id); at = await parentOf(records, at)) {
    seen.add(at.id);
    if (at.id === root || at.body["parent"] === root) return { code: id, name: recordName(record) };
  }
  return undefined;
}

async function parentOf(records: WorkspacePorts["records"], { body }: { readonly body: Readonly<Record<string, unknown>> }) {
  return typeof body["parent"] === "string" ? records.get("region", body["parent"]) : null;
}

/** The table of regions where there is one, else the regions that the register itself holds. */
async function readPanel({ evidence, records, settings }: Pick<WorkspacePorts, "evidence" | "records" | "settings">): Promise<readonly Place[]> {
  const sources = workspaceSources({ evidence, records, settings });
  if (sources.bind(regionsTable.contract) === null) {
    const held = await records.list("region");
    return byCode(held.filter(({ body }) => body["in_panel"] === true).map((record) => ({ code: record.id, name: recordName(record) })));
  }
  return (await panelOf(sources)).map(({ id, name }) => ({ code: id, name }));
}

function byCode(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => byCodePoint(a.code, b.code));
}
