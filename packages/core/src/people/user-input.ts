import { z } from "zod";
import { field, formed } from "../contract/fields.ts";
import { fault } from "../contract/outcome.ts";
import type { WorkspacePorts } from "../contract/ports.ts";
import type { Role } from "../contract/role.ts";
import { visibleText } from "../contract/visible-text.ts";
import { type Note, note } from "../language/note.ts";
import { lookOf, mixesScripts } from "./look-alike.ts";

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
/** No control signs, and none that turn the direction of writing or cannot be seen: what stands in the history must read as it is. */
export const displayField = field(
  formed(z.string().min(1).max(200).regex(visibleText), "1 to 200 signs that can be seen, the first no blank", "1 至 200 个可见字符，首字符不为空格"),
  { description: "the name as people read it" },
);
export const personField = field(
  formed(
    z
      .string()
      .max(200)
      .regex(/^(?:[^\s\p{C}]+)?$/u),
    "an id without blanks",
    "不含空格的编号",
  ),
  { description: "who the account is of, as the office numbers people; two accounts of one person are one", unit: "ID" },
);
export const passwordField = field(z.string(), { description: "the password: one line on standard input, or QUOIN_PASSWORD", kind: "secret" });

/** What is wrong with the name of a new account: another one looks like it, it mixes scripts, or it is written with signs that stand for others. */
export async function nameFaults({ accounts }: Pick<WorkspacePorts, "accounts">, name: string): Promise<readonly Note[]> {
  const plain = name.normalize("NFKC");
  if (plain !== name) return [note("user.name-form", { name, plain }, { field: "name" })];
  if (mixesScripts(name)) return [note("user.mixed-scripts", { name }, { field: "name" })];
  const look = lookOf(name);
  const other = (await accounts.list()).find((each) => each.name !== name && lookOf(each.name) === look);
  return other === undefined ? [] : [note("user.look-alike", { name, other: other.name }, { field: "name" })];
}

/** The fault of a name that no account has. */
export function noSuchAccount(name: string): ReturnType<typeof fault> {
  return fault(note("user.not-found", { name }, { field: "name" }), "missing");
}

/** The fault of a department or organisation that the register does not hold. */
export async function unknownOrganisation({ records }: Pick<WorkspacePorts, "records">, field: string, id: string | null): Promise<readonly Note[]> {
  // The store leaves out signs that it cannot hold: what it finds must be what was asked for.
  if (id === null || (await records.get("organisation", id))?.id === id) return [];
  return [note("user.unknown-organisation", { field, id }, { field })];
}

/** What is wrong with the place of an account: the register does not hold it, or the account keeps the whole office, which no place bounds. */
export async function regionFaults(
  { records }: Pick<WorkspacePorts, "records">,
  name: string,
  id: string | null,
  held: readonly Role[],
): Promise<readonly Note[]> {
  if (id === null) return [];
  if ((await records.get("region", id))?.id !== id) return [note("user.unknown-region", { id }, { field: "region" })];
  return held.some((each) => each.endsWith("administrator")) ? [note("user.bound-administrator", { name, id }, { field: "region" })] : [];
}
