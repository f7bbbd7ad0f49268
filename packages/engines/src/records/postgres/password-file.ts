import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { ExternalFault, note } from "@quoin/core";

/** Where a connection leads, as the driver knows it when the server asks for a password. */
interface Asked {
  readonly host?: string;
  readonly port?: number | string;
  readonly database?: string;
  readonly user?: string;
}

/**
 * The password of the file of passwords of PostgreSQL (`HOST:PORT:DATABASE:USER:PASSWORD` a line, `*` for any, `\` before `:` and `\`): the one that PGPASSFILE names, else the one in the
 * home. Asked for only where the server wants a password and neither the address nor PGPASSWORD says one. A file that others may read is refused, as psql refuses it.
 *
 * @throws ExternalFault `register.password-file`, `register.no-password`
 */
export async function filedPassword(asked: Asked, environment: Readonly<Record<string, string | undefined>> = process.env): Promise<string> {
  const file = passwordFile(environment);
  const who = { user: asked.user ?? "", server: `${asked.host ?? "localhost"}:${asked.port ?? 5432}/${asked.database ?? ""}`, file };
  const mode = (await stat(file).catch(() => null))?.mode;
  if (mode !== undefined && process.platform !== "win32" && (mode & 0o077) !== 0)
    throw new ExternalFault(note("register.password-file", { file, mode: (mode & 0o777).toString(8) }), "unavailable");
  const text = await readFile(file, "utf8").catch(() => "");
  const wanted = [asked.host ?? "localhost", String(asked.port ?? 5432), asked.database ?? "", asked.user ?? ""];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith("#")) continue;
    const fields = fieldsOf(line);
    const password = fields[wanted.length];
    if (password !== undefined && wanted.every((value, at) => fields[at] === "*" || fields[at] === value)) return password;
  }
  throw new ExternalFault(note("register.no-password", who), "unavailable");
}

function passwordFile(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment["PGPASSFILE"] ?? "";
  if (named !== "") return named;
  return process.platform === "win32" ? join(environment["APPDATA"] ?? ".", "postgresql", "pgpass.conf") : join(environment["HOME"] ?? ".", ".pgpass");
}

/** The fields of a line, parted by colons that no backslash stands before; the fifth is the rest. */
function fieldsOf(line: string): readonly string[] {
  const fields = [""];
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? "";
    const isMarked = sign === "\\" && /[:\\]/.test(line[at + 1] ?? "");
    if (isMarked) at += 1;
    if (!isMarked && sign === ":" && fields.length < 5) fields.push("");
    else fields[fields.length - 1] += isMarked ? (line[at] ?? "") : sign;
  }
  return fields;
}
