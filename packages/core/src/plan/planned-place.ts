import { fault, type Outcome, success } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { recordLabel } from "../diagnosis/record-evidence.ts";
import { panelOf, regionsTable } from "../evidence/panel.ts";
import { note } from "../language/note.ts";
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
  if (region === "CN") return success({ place: { code: "CN", name: { en: "the nation", zh: "全国" } }, isNation: true, panel });
  const place = panel.find(({ code }) => code === region);
  if (place === undefined) return fault(note("design.region-without-plan", { region }, { field: "--region" }));
  return success({ place, isNation: false, panel });
}

/** The table of regions where there is one, else the regions that the register itself holds. */
async function readPanel({ evidence, records, settings }: Pick<WorkspacePorts, "evidence" | "records" | "settings">): Promise<readonly Place[]> {
  const sources = workspaceSources({ evidence, records, settings });
  if (sources.bind(regionsTable.contract) === null) {
    const held = await records.list("region");
    return byCode(held.filter(({ body }) => body["in_panel"] === true).map((record) => ({ code: record.id, name: recordLabel(record) })));
  }
  return (await panelOf(sources)).map(({ id, name }) => ({ code: id, name }));
}

function byCode(places: readonly Place[]): readonly Place[] {
  return places.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}
