import type { EvidenceRow } from "../../evidence/evidence-engine.ts";
import type { TableRecord } from "../../register/changes/table-record.ts";
import { tableSource } from "../../schema/record-source.ts";
import { organisationId } from "./organisations.ts";
import { idOf, type OrganisationMention, type RegisterTable, type TableContext, textOf } from "./table-record.ts";

/** The China Agriculture Research System: its industries, the functional laboratories of each, and the posts that institutions fill. */
export const researchSystemTable: RegisterTable = {
  role: "agro_industry_technology_system",
  columns: ["list_year", "industry_zh", "lab_zh", "post_zh", "institution_zh", "lead_institution_zh", "lab_host_zh", "region_code"],
  records: (rows, context) => [...industries(rows, context), ...laboratories(rows, context), ...posts(rows, context)],
  mentions: (rows, { table, names, region }) =>
    rows.flatMap((row): OrganisationMention[] =>
      ["institution_zh", "lead_institution_zh", "lab_host_zh"].flatMap((column) =>
        names.read(textOf(row, column), "host").map((name) => ({
          name,
          source: tableSource(table, column, name),
          region: column === "institution_zh" ? region(textOf(row, "region_code")) : null,
        })),
      ),
    ),
};

function industries(rows: readonly EvidenceRow[], { table }: TableContext): readonly TableRecord[] {
  const names = new Set(rows.flatMap((row) => textOf(row, "industry_zh") ?? []));
  return [...names].map((name) => ({
    type: "industry",
    id: idOf("cars", name),
    fields: { labels: { zh: name }, classification: "China Agriculture Research System", code: name, source: tableSource(table, "industry_zh", name) },
  }));
}

function laboratories(rows: readonly EvidenceRow[], { table, own, names }: TableContext): readonly TableRecord[] {
  const found = new Map<string, TableRecord>();
  for (const row of rows) {
    const [industry, laboratory] = [textOf(row, "industry_zh"), textOf(row, "lab_zh")];
    if (industry === null || laboratory === null) continue;
    const id = own(idOf("FUNC_LAB", industry, laboratory));
    const [host] = names.read(textOf(row, "lab_host_zh"), "host");
    // Only the complete list names hosts; a later list without one does not take it away.
    if (found.has(id) && host === undefined) continue;
    found.set(id, {
      type: "facility",
      id,
      fields: {
        labels: { zh: `${industry}${laboratory}` },
        type: "FUNC_LAB",
        host: host === undefined ? null : organisationId(host),
        industries: [idOf("cars", industry)],
        source: tableSource(table, "lab_zh", `${industry} / ${laboratory}`),
      },
    });
  }
  return [...found.values()];
}

function posts(rows: readonly EvidenceRow[], { table, own, names }: TableContext): readonly TableRecord[] {
  return rows.map((row) => {
    const [year, industry, laboratory, title] = ["list_year", "industry_zh", "lab_zh", "post_zh"].map((column) => textOf(row, column));
    const [institution] = names.read(textOf(row, "institution_zh"), "host");
    const key = [year, industry, laboratory, title, institution].map((part) => part ?? "").join(" / ");
    return {
      type: "post",
      id: own(idOf("CARS", year ?? "", industry ?? "", laboratory ?? "", title ?? "", institution ?? "")),
      fields: {
        facility: industry && laboratory ? own(idOf("FUNC_LAB", industry, laboratory)) : null,
        industry: industry ? idOf("cars", industry) : null,
        title: title ?? null,
        organisation: institution === undefined ? null : organisationId(institution),
        valid_from: year ?? null,
        source: tableSource(table, "post_zh", key),
      },
    };
  });
}
