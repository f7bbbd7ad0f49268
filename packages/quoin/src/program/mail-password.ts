import { readFile } from "node:fs/promises";

/** The password of the mail server: QUOIN_MAIL_PASSWORD, else the first line of the file that QUOIN_MAIL_PASSWORD_FILE names. Null where neither is set. */
export async function mailPassword(environment: Readonly<Record<string, string | undefined>> = process.env): Promise<string | null> {
  const { QUOIN_MAIL_PASSWORD: named, QUOIN_MAIL_PASSWORD_FILE: file } = environment;
  if (named !== undefined && named !== "") return named;
  if (file === undefined || file === "") return null;
  return (await readFile(file, "utf8")).split(/\r?\n/)[0] ?? "";
}
