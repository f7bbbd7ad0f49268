import { z } from "zod";
import { memberOf } from "../../contract/assert-present.ts";
import { field, fileField, type SourceFile } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import type { Rule } from "../../diagnosis/rule.ts";
import { type TableOptions, tableOptionFields } from "../../evidence/files/table-reader.ts";
import { bindTable, roleEvidence } from "../../evidence/roles/bind-table.ts";
import { spokenTables } from "../../evidence/roles/joined-tables.ts";
import { lackOf, type RequiredTable } from "../../evidence/roles/required-table.ts";
import { roleFaults } from "../../evidence/roles/role-faults.ts";
import { tableFaults } from "../../evidence/roles/table-faults.ts";
import { statedField } from "../../evidence/tables/stated-field.ts";
import { note } from "../../language/note.ts";
import { localText } from "../../language/text.ts";
import type { TableColumn } from "../../schema/table-column.ts";
import { nothingChosen } from "../../workspace/import/effect/table-effect.ts";
import { prepareImport } from "../../workspace/import/prepare-import.ts";
import { withResource } from "../../workspace/import/table/with-resource.ts";
import { rules } from "../rules.ts";

const neededField = z.object({
  ...statedField,
  /** False where the part of the rule runs without it. */
  required: z.boolean(),
});
const neededRole = z.object({
  role: z.string(),
  meaning: localText,
  /** The workspace's table that plays it; null where none does, or no workspace is asked. */
  table: z.string().nullable(),
  fields: z.array(neededField),
});
const neededPart = z.object({
  part: z.string(),
  /** Null where no workspace is asked. */
  runs: z.enum(["yes", "partly", "no"]).nullable(),
  roles: z.array(neededRole),
  /** Roles that no table plays, and fields (`role.field`) that a table lacks. */
  missing: z.array(z.string()),
});
const output = z.object({ rules: z.array(z.object({ rule: z.string(), title: localText, parts: z.array(neededPart), records: z.array(z.string()) })) });
type Needs = z.infer<typeof output>;

/** What a workspace can give: its evidence by roles, and its currency. */
type Asked = Pick<WorkspacePorts, "evidence" | "settings">;

/** `quoin rule needs` */
export const ruleNeeds = workspaceUseCase({
  words: ["rule", "needs"],
  summary: "Which tables and fields each rule reads, and with a workspace: which of its parts run, and what the others lack",
  changes: false,
  delivers: "answer",
  // It tries a file against the tables, and so may tell what they hold.
  rights: "analysis",
  example: "quoin rule needs quoin-demo --rule herding",
  input: z.strictObject({
    rule: field(z.string(), { description: "only this rule" }).optional(),
    data: fileField("a file that is not imported yet: what would run with it").optional(),
    as: field(z.string(), { description: "the table that the file would become" }).optional(),
    mapping: fileField("mapping (YAML) with which the file would be imported").optional(),
    ...tableOptionFields,
  }),
  output,
  run: async (workspace, { rule, data, as: table, mapping, ...options }) => {
    const tried = await withTable(workspace, data, table, mapping, options);
    if (!tried.ok) return tried;
    const ports = tried.value;
    const needs = needsOf(ports, rule);
    return needs.ok ? success(needs.value, [...needs.notes, ...(await tableFaults(roleEvidence(ports.evidence, ports.settings)))]) : needs;
  },
  alone: async (_, { rule }) => needsOf(null, rule),
});

/** The workspace as it would be with a file as one of its tables; the workspace itself where no file is given. */
async function withTable(
  ports: WorkspacePorts,
  data: SourceFile | undefined,
  table: string | undefined,
  mapping: SourceFile | undefined,
  options: TableOptions,
): Promise<Outcome<WorkspacePorts>> {
  if (data === undefined) return success(ports);
  if (table === undefined) return fault(note("import.table-name", { name: "" }, { field: "as" }));
  const prepared = await prepareImport(ports, { data, table, mapping, source: undefined, options, choices: nothingChosen });
  if (!prepared.ok) return prepared;
  const { resource, csv } = prepared.value;
  return success({ ...ports, evidence: withResource(ports.evidence, resource, csv) });
}

function needsOf(asked: Asked | null, code: string | undefined): Outcome<Needs> {
  const found = rules.filter((rule) => code === undefined || rule.code === code);
  if (found.length === 0)
    return fault(note("diagnosis.unknown-rule", { rule: code ?? "", known: rules.map((rule) => rule.code).join(", ") }, { field: "--rule" }), "missing");
  const notes = asked === null ? [] : roleFaults(asked.evidence, asked.settings);
  return success({ rules: found.map((rule) => ({ rule: rule.code, title: rule.title, parts: partsOf(rule, asked), records: [...rule.records] })) }, notes);
}

/** How far each rule runs on the tables that there are, by its code: as its worst part without which it finds nothing, else as its parts together. */
export function runsOfRules(asked: Asked): ReadonlyMap<string, "yes" | "partly" | "no"> {
  return new Map(
    rules.map((rule) => {
      const runs = partsOf(rule, asked).map((part) => part.runs);
      return [rule.code, runs[0] === "no" ? "no" : runs.every((each) => each === "yes") ? "yes" : "partly"] as const;
    }),
  );
}

/** What the rule cannot do without, and each table that it reads beside: without that one the rule says less. */
function partsOf(rule: Rule, asked: Asked | null): Needs["rules"][number]["parts"] {
  const beside = (rule.alsoReads ?? []).filter(({ contract }) => !rule.tables.some((table) => table.contract.role === contract.role));
  const whole = rule.tables.length === 0 ? [] : [partOf("findings", rule.tables, asked, true)];
  return [...whole, ...beside.map((table) => partOf(table.contract.role, [table], asked, false))];
}

function partOf(part: string, tables: readonly RequiredTable[], asked: Asked | null, all: boolean): z.infer<typeof neededPart> {
  const isRequired = ({ contract }: RequiredTable, name: string) => all || contract.columns[name]?.required === true;
  const lacks = asked === null ? [] : tables.flatMap((table) => lacking(table, asked));
  const stops = lacks.some(({ table, name }) => name === null || isRequired(table, name));
  return {
    part,
    runs: asked === null ? null : stops ? "no" : lacks.length > 0 ? "partly" : "yes",
    roles: tables.map((table) => ({
      role: table.contract.role,
      meaning: table.contract.meaning,
      table: asked === null ? null : spokenOrNull(bindTable(asked.evidence, asked.settings, table.contract)?.table),
      fields: [...table.fields, ...(table.optional ?? [])].map((name) => {
        const column = memberOf(table.contract.columns, name);
        return {
          field: name,
          meaning: column.meaning,
          type: column.kind,
          unit: unitOf(column, asked?.settings.currency ?? null),
          required: table.fields.includes(name) && isRequired(table, name),
          example: column.example,
        };
      }),
    })),
    missing: lacks.map(({ table, name }) => (name === null ? table.contract.role : `${table.contract.role}.${name}`)),
  };
}

function spokenOrNull(table: string | undefined): string | null {
  return table === undefined ? null : spokenTables(table);
}

function lacking(table: RequiredTable, { evidence, settings }: Asked): readonly { readonly table: RequiredTable; readonly name: string | null }[] {
  const lack = lackOf({ bind: (contract) => bindTable(evidence, settings, contract) }, table);
  if (lack === null) return [];
  return lack.bound === null ? [{ table, name: null }] : lack.fields.map((name) => ({ table, name }));
}

/** Money is in the workspace's currency, or in one that is not known yet. */
function unitOf({ kind, unit }: TableColumn, currency: string | null): string | null {
  if (kind !== "money" || unit === null) return unit;
  return unit === "1" ? (currency ?? "currency") : `${currency ?? "currency"} ${unit}`;
}
