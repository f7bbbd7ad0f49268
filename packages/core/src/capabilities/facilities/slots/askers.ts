import { codeList } from "../../../codes/code-lists.ts";
import type { WorkspacePorts } from "../../../contract/ports.ts";
import type { Organisation } from "../../../register/entities/organisation.ts";
import type { Region } from "../../../register/entities/region.ts";
import { byId, oneRecord, recordsOf } from "../../../register/typed-records.ts";
import type { LentUnit } from "./lent-unit.ts";
import type { Asker } from "./prices.ts";

const firmKinds: ReadonlySet<string> = new Set(
  codeList("organisation-kinds").flatMap(({ code, parent }) => (code === "enterprise" || parent === "enterprise" ? [code] : [])),
);

type Asking = Pick<WorkspacePorts, "unrestrictedRecords"> & {
  readonly settings: { readonly territory?: { readonly root: { readonly id: string } } | undefined };
};

/** As who an organisation asks of each unit; who is not known asks as everybody does. */
export async function askerOf(ports: Asking, organisation: string | null): Promise<(unit: Pick<LentUnit, "owner" | "members">) => Asker> {
  const known = organisation === null ? null : await oneRecord(ports.unrestrictedRecords, "organisation", organisation);
  if (known === null) return () => "public";
  const elsewhere = await isAbroad(ports, known);
  return ({ owner, members }) => {
    if (known.id === owner) return "owner";
    if (members.includes(known.id)) return "member";
    if (elsewhere) return "abroad";
    return known.kind !== null && firmKinds.has(known.kind) ? "firm" : "public";
  };
}

/** Of another country: it says so, or its place lies outside the territory. */
async function isAbroad({ unrestrictedRecords, settings }: Asking, { kind, region }: Organisation): Promise<boolean> {
  if (kind === "foreign-partner") return true;
  if (region === null) return false;
  const regions = byId(await recordsOf(unrestrictedRecords, "region"));
  const root = settings.territory?.root.id;
  if (root === undefined) return false;
  const seen = new Set<string>();
  for (let at: Region | undefined = regions.get(region); at !== undefined && !seen.has(at.id); at = regions.get(at.parent ?? "")) {
    if (at.id === root) return false;
    seen.add(at.id);
    if (at.parent === null) return regions.has(root);
  }
  return false;
}
