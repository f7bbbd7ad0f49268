import { z } from "zod";
import { field, formed } from "../contract/fields.ts";
import { fault } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import { type Note, note } from "../language/note.ts";

/** Input fields that the commands on accounts share. */
export const nameField = field(
  formed(
    z
      .string()
      .max(64)
      .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u),
    "1 to 64 letters, digits and . _ @ -, a letter or digit first",
    "1 至 64 个文字、数字或 . _ @ -，以文字或数字开头",
  ),
  { description: "name of the account", position: 0 },
);
export const passwordField = field(z.string(), { description: "the password: one line on standard input, or QUOIN_PASSWORD", kind: "secret" });

/** The fault of a name that no account has. */
export function noSuchAccount(name: string): ReturnType<typeof fault> {
  return fault(note("user.not-found", { name }, { field: "name" }), "missing");
}

/** The fault of a department or organisation that the register does not hold. */
export async function unknownOrganisation({ records }: Pick<WorkspacePorts, "records">, field: string, id: string | null): Promise<readonly Note[]> {
  if (id === null || (await records.get("organisation", id)) !== null) return [];
  return [note("user.unknown-organisation", { field, id }, { field })];
}
