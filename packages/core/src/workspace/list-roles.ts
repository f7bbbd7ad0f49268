import { z } from "zod";
import { success } from "../contract/outcome.ts";
import { workspaceUseCase } from "../contract/use-case.ts";
import { bindTable } from "../evidence/roles/bind-table.ts";
import { partsOf } from "../evidence/roles/bound-table.ts";
import { givenRoles } from "../evidence/roles/role-table.ts";
import { statedField } from "../evidence/tables/stated-field.ts";
import { anyContracts } from "../evidence/tables/table-contracts.ts";
import { localText } from "../language/text.ts";

const column = z.object({
  ...statedField,
  /** The column of the table that plays it; null where it comes from elsewhere, or from nowhere. */
  column: z.string().nullable(),
  /** Whether something plays it: a column, a constant, a computation, another table. */
  played: z.boolean(),
});

/** `quoin role list` */
export const listRoles = workspaceUseCase({
  words: ["role", "list"],
  summary: "The tables that rules, plans and the register read: what each means, its fields, and which of the workspace's tables plays it",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin role list quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    roles: z.array(
      z.object({
        role: z.string(),
        title: localText,
        meaning: localText,
        key: z.array(z.string()),
        caveats: z.array(localText),
        /** Null where no table plays it; the first where several do. */
        table: z.string().nullable(),
        /** Every table that plays it, in the order of the office. */
        tables: z.array(z.string()),
        /** Table → the organisation whose list it is, where one is named (`owner`). */
        owners: z.record(z.string(), z.string()),
        /** Of the first table. */
        columns: z.array(column),
      }),
    ),
    /** Tables that the workspace holds. */
    tables: z.array(z.string()),
  }),
  run: async ({ evidence, settings, manifest }) =>
    success({
      roles: anyContracts.map((contract) => {
        const bound = bindTable(evidence, settings, contract);
        const parts = bound === null ? [] : partsOf(bound);
        const sources = parts[0]?.sources ?? {};
        return {
          role: contract.role,
          title: contract.title,
          meaning: contract.meaning,
          key: [...contract.key],
          caveats: [...contract.caveats],
          table: parts[0]?.table ?? null,
          tables: parts.map(({ table }) => table),
          owners: Object.fromEntries(
            givenRoles(settings, contract.role).flatMap(({ table, owner }) =>
              owner === undefined || !parts.some((part) => part.table === table) ? [] : [[table, owner]],
            ),
          ),
          columns: Object.entries(contract.columns).map(([name, { meaning, kind, unit, required, example }]) => {
            const source = sources[name];
            return {
              field: name,
              meaning,
              type: kind,
              unit: kind === "money" && unit !== null ? (unit === "1" ? settings.currency : `${settings.currency} ${unit}`) : unit,
              required,
              example,
              column: source !== undefined && "column" in source ? source.column : null,
              played: source !== undefined,
            };
          }),
        };
      }),
      tables: manifest.resources.map(({ name }) => name).sort(),
    }),
});
