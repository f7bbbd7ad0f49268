import { type DataPackage, tableTitle } from "../../evidence/data-package.ts";
import { isInventedTable } from "../../evidence/roles/invented-rows.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";

/** A record for each table of the manifest, with the hash and the number of rows of what was last imported. */
export function datasetsOf({ resources }: DataPackage, rows: ReadonlyMap<string, number>): readonly TableRecord[] {
  return resources.map((resource) => ({
    type: "dataset",
    id: resource.name,
    fields: {
      labels: tableTitle(resource),
      path: resource.path,
      sha256: resource.hash.replace(/^sha256:/, ""),
      rows: rows.get(resource.name) ?? null,
      licence: resource.licenses?.map(({ name }) => name).join(", ") ?? null,
      files: resource.sources.flatMap(({ title, hash }) => (hash === undefined ? [] : [{ name: title, sha256: hash.replace(/^sha256:/, "") }])),
      description: resource.description ?? null,
      ...(isInventedTable(resource) ? { synthetic: true } : {}),
      source: `${resource.name}: ${resource.sources.map(({ title }) => title).join("; ")}`,
    },
  }));
}
