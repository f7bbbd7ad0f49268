import type { WorkspacePorts } from "../contract/ports.ts";
import { type Note, note } from "../language/note.ts";

/** Signs that a password has at least; length is what makes it hard to guess, so that no kinds of signs are asked for. */
export const passwordMinimum = 12;
export const passwordMaximum = 128;

/** What is wrong with a password; empty where nothing is. The password stands in no note. */
export async function passwordFaults({ secrets }: Pick<WorkspacePorts, "secrets">, password: string, name: string): Promise<readonly Note[]> {
  const length = [...password].length;
  if (length < passwordMinimum || length > passwordMaximum)
    return [note("user.password-length", { length, minimum: passwordMinimum, maximum: passwordMaximum }, { field: "password" })];
  const plain = password.toLowerCase();
  if (new Set(plain).size < 5 || plain.includes(name.toLowerCase())) return [note("user.password-plain", {}, { field: "password" })];
  if (await secrets.isCommon(password, name)) return [note("user.password-common", {}, { field: "password" })];
  return [];
}
