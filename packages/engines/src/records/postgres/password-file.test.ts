import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filedPassword } from "./password-file.ts";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-password-"));
  file = join(folder, "passwords");
  await writeFile(
    file,
    [
      "# of the house",
      "db.example:5432:quoin:other:not this",
      "db.example:5433:quoin:quoin:port",
      "db.example:*:quoin:quoin:a\\:b\\\\c:d",
      "*:*:*:reader:short",
      "broken:line",
    ].join("\n"),
    { mode: 0o600 },
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const asked = (user: string, more: object = {}) => filedPassword({ host: "db.example", port: 5432, database: "quoin", user, ...more }, { PGPASSFILE: file });

test.each([
  ["other", {}, "not this"],
  ["quoin", {}, "a:b\\c:d"],
  ["quoin", { port: 5433 }, "port"],
  ["quoin", { port: "5433" }, "port"],
  ["reader", { host: "elsewhere", database: "any" }, "short"],
])("the first line that fits says the password: %s %o", async (user, more, password) => {
  expect(await asked(user, more)).toBe(password);
});

test("where no line fits, or there is no file, it is said whose password is missing and in which file", async () => {
  await expect(asked("nobody")).rejects.toMatchObject({
    note: { code: "register.no-password", parameters: { user: "nobody", server: "db.example:5432/quoin", file } },
  });
  await expect(filedPassword({ user: "quoin" }, { HOME: join(folder, "none") })).rejects.toMatchObject({
    note: { code: "register.no-password", parameters: { file: join(folder, "none", ".pgpass") } },
  });
});

test.skipIf(process.platform === "win32")("a file that others may read is refused", async () => {
  await chmod(file, 0o640);
  await expect(asked("quoin")).rejects.toMatchObject({ note: { code: "register.password-file", parameters: { mode: "640" } } });
  await chmod(file, 0o600);
  expect(await asked("quoin")).toBe("a:b\\c:d");
});
