import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { quoin } from "../command-line.ts";
import { type Office, openOffice } from "../office-accounts.ts";

type Answer = Readonly<Record<string, unknown>>;

let office: Office;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quoin-documents-"));
  // A scanner of a few words: what holds the word "EICAR" is infected, what holds "crash" gets no answer.
  const scanner = join(folder, "scanner.sh");
  await writeFile(scanner, '#!/bin/sh\ngrep -q EICAR "$1" && { echo "found EICAR"; exit 1; }\ngrep -q crash "$1" && exit 2\nexit 0\n');
  await chmod(scanner, 0o700);
  office = await openOffice(
    {
      li: { roles: ["programme-officer"], department: "m" },
      other: { roles: ["programme-officer"], department: "n" },
      reader: { roles: ["viewer"], department: "m" },
      firm: { roles: ["applicant"], organisation: "firm" },
      auditor: { roles: ["auditor"] },
      sun: { roles: ["finance"] },
    },
    async ({ keep }) => {
      for (const id of ["m", "n", "firm"]) await keep("organisation", id, { labels: { en: id } });
      await keep("project", "p", { labels: { en: "p" }, department: "m", lead: "firm" });
      await keep("transaction", "t", { type: "disbursement", project: "p", amount: "5", currency: "CNY", date: "2026-04-01", level: "central", to: "firm" });
    },
    `server: {scan: ["${scanner}"]}\n`,
  );
});
afterAll(async () => {
  await office.close();
  await rm(folder, { recursive: true, force: true });
});

async function asked(person: string, name: string, input: object): Promise<{ readonly status: number; readonly answer: Answer }> {
  const { status, text } = await office.ask(person, name, input);
  return { status, answer: JSON.parse(text) as Answer };
}
const codes = ({ answer }: { readonly answer: Answer }) => ((answer["notes"] ?? []) as readonly Answer[]).map(({ code }) => code);
const file = (name: string, content: string) => ({ name, content_base64: Buffer.from(content).toString("base64") });
const add = (person: string, data: object, more: object = {}) => asked(person, "document-add", { type: "project", id: "p", data, kind: "receipt", ...more });
const pdf = file("receipt.pdf", "%PDF-1.7 a receipt");

describe("an attached document", () => {
  test("is kept under its hash, told to whoever reads the record, and given back byte for byte", async () => {
    const added = await add("li", pdf);
    expect(added.answer).toMatchObject({ name: "receipt.pdf", size: 18, scan: "clean" });
    const { id } = added.answer;
    for (const person of ["li", "reader", "firm", "auditor"]) {
      const { documents } = (await asked(person, "document-list", { type: "project", id: "p" })).answer as { documents: readonly Answer[] };
      expect([person, documents.map((each) => each["id"])]).toEqual([person, [id]]);
      const got = (await asked(person, "document-get", { id })).answer as { files: readonly { content_base64: string }[] };
      expect(got.files[0]?.content_base64).toBe(pdf.content_base64);
    }
    expect((await asked("other", "document-list", { type: "project", id: "p" })).status).toBe(404);
    expect((await asked("other", "document-get", { id })).status).toBe(404);
    expect((await asked("other", "record-get", { type: "document", id })).status).toBe(404);
  });

  test("is attached by the office that may change the record, by its own command alone", async () => {
    expect((await add("firm", pdf)).status).toBe(403);
    expect((await add("reader", pdf)).status).toBe(403);
    expect((await add("auditor", pdf)).status).toBe(403);
    expect((await add("other", pdf)).status).toBeGreaterThanOrEqual(400);
    const data = { about: { type: "project", id: "p" }, name: "x.pdf", kind: "other", media_type: "a", size: 1, sha256: "0", scan: "clean", by: "li" };
    expect((await asked("li", "record-put", { type: "document", id: "d", data })).status).toBeGreaterThanOrEqual(400);
  });

  test("finance attaches receipts to what money hangs on in every department, and to nothing else", async () => {
    const receipt = { type: "transaction", id: "t", data: file("voucher.pdf", "%PDF-1.7 a voucher"), kind: "voucher" };
    expect((await asked("sun", "document-add", receipt)).answer).toMatchObject({ name: "voucher.pdf" });
    expect(codes(await asked("sun", "document-add", { ...receipt, type: "organisation", id: "firm" }))).toEqual(["rights.out-of-reach"]);
  });

  test("that is sent twice is attached once", async () => {
    const twice = file("twice.pdf", "%PDF-1.7 twice");
    const { id } = (await add("li", twice)).answer;
    const again = await add("li", twice);
    expect([again.answer["id"], codes(again)]).toEqual([id, ["document.attached-before"]]);
    expect((await add("li", twice, { office_only: true })).answer["id"]).not.toBe(id);
  });

  test.each([
    ["li", true],
    ["sun", true],
    ["reader", false],
    ["auditor", false],
    ["firm", false],
  ])("%s is told whether to attach: %s", async (person, may_attach) => {
    expect((await asked(person, "document-list", { type: "project", id: "p" })).answer).toMatchObject({ may_attach });
  });

  test.each<[string, object, string]>([
    ["of a kind that programs run", file("run.html", "<script>"), "document.kind"],
    ["that is not what its ending says", file("a.pdf", "MZ\u0000"), "document.kind"],
    ["with a zero byte in a text", file("a.txt", "a\u0000b"), "document.kind"],
    ["that is empty", file("a.txt", ""), "document.empty"],
    ["that the scanner refuses", file("a.txt", "EICAR"), "document.infected"],
    ["of which the scanner says nothing", file("a.txt", "crash"), "document.not-scanned"],
  ])("is refused %s", async (_, data, code) => {
    expect(codes(await add("li", data))).toEqual([code]);
  });

  test("the program that scans is named in the folder, not by an account", async () => {
    const { status } = await asked("li", "settings-set", { changes: [{ path: "server.scan", value: ["/bin/sh"] }] });
    expect(status).toBe(403);
    await expect(office.run("settings-set", { changes: [{ path: "server.scan", value: ["/bin/sh"] }] })).rejects.toThrow("settings.of-the-machine");
  });
});

test("on the command line: attached, listed, in the backup, given back; one that was damaged is told and not given", async () => {
  const dir = join(folder, "office");
  const path = join(folder, "contract.pdf");
  await writeFile(path, "%PDF-1.4 signed");
  await writeFile(join(folder, "p.json"), JSON.stringify({ labels: { en: "p" } }));
  await quoin("init", dir, "--currency", "CNY");
  await quoin("record", "put", dir, "project", "p", "--data", join(folder, "p.json"));
  const added = JSON.parse((await quoin("document", "add", dir, "project", "p", "--data", path, "--json")).stdout) as {
    id: string;
    sha256: string;
    scan: string;
  };
  expect(added.scan).toBe("not-scanned");
  await quoin("backup", dir, "--to", join(folder, "b.tar.gz"));
  const back = join(folder, "back");
  expect((await quoin("restore", join(folder, "b.tar.gz"), back)).exitCode).toBe(0);
  const out = join(folder, "out.pdf");
  expect((await quoin("document", "get", back, added.id, "--to", out)).exitCode).toBe(0);
  expect(await readFile(out, "utf8")).toBe("%PDF-1.4 signed");
  await writeFile(join(back, "documents", added.sha256), "%PDF-1.4 forged");
  expect((await quoin("document", "get", back, added.id, "--to", join(folder, "no.pdf"))).stderr).toContain("error[document.damaged]");
});
