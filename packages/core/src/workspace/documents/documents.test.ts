import { nodeHasher } from "@quoin/engines";
import { describe, expect, test } from "vitest";
import { answered, told, workspacePortsOf } from "../../../test/asked-of.ts";
import { filesInMemory } from "../../../test/files-in-memory.ts";
import { saidNotes } from "../../../test/said-notes.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { addDocument, largestDocument } from "./add-document.ts";
import { mediaTypeOf } from "./file-kinds.ts";
import { getDocument } from "./get-document.ts";
import { listDocuments } from "./list-documents.ts";

const bytesOf = (hex: string, rest = "rest") => new Uint8Array([...Buffer.from(hex, "hex"), ...Buffer.from(rest)]);
const pdf = bytesOf("25504446", "-1.7 contract");

/** An office with two firms, to whose records files are attached. */
function office(own: Partial<WorkspacePorts> = {}, choices: Readonly<Record<string, unknown>> = {}) {
  const files = filesInMemory();
  const firms = ["mill", "works"].map((id) => ({ id, labels: { en: id } }));
  const ports = workspacePortsOf({ records: { organisation: firms }, choices }, { files, ...own });
  const add = (name: string, bytes: Uint8Array, more: object = {}) =>
    addDocument.run(ports, addDocument.input.parse({ type: "organisation", id: "mill", data: { name, bytes: async () => bytes }, ...more }));
  const list = async (id = "mill") => answered(await listDocuments.run(ports, { type: "organisation", id }));
  const get = (id: string) => getDocument.run(ports, { id });
  return { files, ports, add, list, get };
}

describe("a file that is attached", () => {
  test("lies under its hash, is told by who attached it, and comes back byte by byte under its own name", async () => {
    const { files, add, list, get } = office();
    const { id, sha256, ...said } = answered(await add("contract.pdf", pdf, { kind: "contract" }));
    expect([sha256, said]).toEqual([nodeHasher.sha256(pdf), { name: "contract.pdf", size: pdf.length, scan: "not-scanned" }]);
    expect([...files.held.keys()]).toEqual([`documents/${sha256}`]);
    const { documents, may_attach } = await list();
    expect(documents).toMatchObject([{ id, kind: "contract", media_type: "application/pdf", by: "li", about: { type: "organisation", id: "mill" } }]);
    expect([may_attach, (await list("works")).documents]).toEqual([true, []]);
    const [file] = answered(await get(id)).files;
    expect([file?.name, file?.parts]).toEqual(["contract.pdf", [pdf]]);
  });

  test("twice alike is attached once and says so; of another name, kind or record it is another, also at the same moment, and its bytes lie there once", async () => {
    const { files, add, list } = office();
    const first = answered(await add("contract.pdf", pdf));
    const again = await add("contract.pdf", pdf);
    expect([answered(again).id, told(again)]).toEqual([first.id, ["document.attached-before data"]]);
    expect(answered(await add("copy.pdf", pdf)).id).not.toBe(first.id);
    expect(answered(await add("contract.pdf", pdf, { office_only: true })).id).not.toBe(first.id);
    expect(answered(await add("contract.pdf", pdf, { id: "works" })).id).not.toBe(first.id);
    expect([(await list()).documents.length, files.held.size]).toEqual([3, 1]);
  });

  test.each([
    ["../../etc/contract.pdf", "contract.pdf"],
    ["C:\\Users\\li\\contract.pdf", "contract.pdf"],
    ["/tmp/x/合同.pdf", "合同.pdf"],
  ])("from '%s' bears the last part of its path alone", async (given, name) => {
    const { files, add } = office();
    const { sha256, ...said } = answered(await add(given, pdf));
    expect(said.name).toBe(name);
    expect([...files.held.keys()]).toEqual([`documents/${sha256}`]);
  });

  test("that was damaged since, or has gone, is not handed out", async () => {
    const { files, add, get } = office();
    const { id, sha256 } = answered(await add("contract.pdf", pdf));
    await files.write(`documents/${sha256}`, "%PDF forged");
    expect(saidNotes((await get(id)).notes)).toMatchObject([{ code: "document.damaged", at: { file: `documents/${sha256}` } }]);
    await files.remove(`documents/${sha256}`);
    expect(told(await get(id))).toEqual(["document.damaged"]);
  });

  test("anew where its bytes were damaged makes them whole again", async () => {
    const { files, add, get } = office();
    const { id, sha256 } = answered(await add("contract.pdf", pdf));
    await files.write(`documents/${sha256}`, "%PDF forged");
    const again = answered(await add("contract.pdf", pdf));
    expect(again.id).toBe(id);
    expect(answered(await get(id)).files[0]?.parts).toEqual([pdf]);
  });
});

describe("what is not attached", () => {
  const refused = async (name: string, bytes: Uint8Array, more: object = {}, own: Partial<WorkspacePorts> = {}) => {
    const { files, add, ports } = office(own);
    const outcome = await add(name, bytes, more);
    expect([outcome.ok, files.held.size, (await ports.records.list("document")).length]).toEqual([false, 0, 0]);
    return [outcome.ok ? "" : outcome.kind, ...told(outcome)];
  };

  test("an empty file, and one that is too large by what it says or by what it is", async () => {
    expect(await refused("contract.pdf", new Uint8Array())).toEqual(["input", "document.empty data"]);
    expect(await refused("contract.pdf", new Uint8Array(largestDocument + 1))).toEqual(["input", "document.too-large data"]);
    let isRead = false;
    const readBytes = async (): Promise<Uint8Array> => {
      isRead = true;
      return pdf;
    };
    const told = { name: "contract.pdf", size: async () => largestDocument + 1, bytes: readBytes };
    expect((await refused("", pdf, { data: told }))[1]).toBe("document.too-large data");
    expect(isRead).toBe(false);
  });

  test.each([
    "contract.exe",
    "page.html",
    "picture.svg",
    "contract",
    ".pdf.js",
    "macro.docm",
    "constructor",
    "x.constructor",
    "x.__proto__",
    "x.toString",
    "contract.pdf ",
    "contract.pdf.",
  ])("'%s', whatever its bytes are", async (name) => {
    expect(await refused(name, pdf)).toEqual(["input", "document.kind data"]);
  });

  test.each([
    ["contract.pdf", "3c68746d6c3e"],
    ["picture.png", "25504446"],
    ["picture.jpg", "89504e470d0a1a0a"],
    ["sheet.xlsx", "d0cf11e0a1b11ae1"],
    ["notes.txt", "610062"],
    ["table.csv", "00"],
  ])("'%s' whose bytes begin as something else (%s)", async (name, begins) => {
    expect(await refused(name, bytesOf(begins))).toEqual(["input", "document.kind data"]);
  });

  test("to a record that is not there, is out of use, or that the caller does not reach", async () => {
    expect(await refused("contract.pdf", pdf, { id: "nobody" })).toEqual(["missing", expect.stringMatching(/^record\./)]);
    expect(await refused("contract.pdf", pdf, {}, { reaches: async (type) => type !== "organisation" })).toEqual([
      "forbidden",
      expect.stringMatching(/^rights\./),
    ]);
    expect(await refused("contract.pdf", pdf, {}, { reaches: async (type) => type !== "document" })).toEqual(["forbidden", "document.not-yours mill"]);
  });
});

describe("an office with a scanner", () => {
  const withScanner = (verdict: { status: "clean" | "infected" | "failed"; detail: string } | "throws") => {
    const seen: string[] = [];
    const scanner: WorkspacePorts["scanner"] = async (command, path) => {
      seen.push(`${command.join(" ")} ${path}`);
      if (verdict === "throws") throw new Error("no scanner");
      return verdict as never;
    };
    return { seen, ...office({ scanner }, { server: { scan: ["scan", "--fast"] } }) };
  };

  test("keeps what is clean, and leaves nothing where it was looked at", async () => {
    const { files, add, seen } = withScanner({ status: "clean", detail: "" });
    const { scan, sha256 } = answered(await add("contract.pdf", pdf));
    expect([scan, seen, [...files.held.keys()]]).toEqual(["clean", [`scan --fast /memory/.quoin/scan/${sha256}`], [`documents/${sha256}`]]);
  });

  test.each([
    ["infected", "document.infected data"],
    ["failed", "document.not-scanned data"],
  ] as const)("keeps nothing that is %s", async (status, code) => {
    const { files, add } = withScanner({ status, detail: "Eicar" });
    expect(told(await add("contract.pdf", pdf))).toEqual([code]);
    expect(files.held.size).toBe(0);
  });

  test("keeps nothing where it breaks down, nor where there is none to ask", async () => {
    const broken = withScanner("throws");
    await expect(broken.add("contract.pdf", pdf)).rejects.toThrow("no scanner");
    expect(broken.files.held.size).toBe(0);
    const none = office({}, { server: { scan: ["scan"] } });
    expect(told(await none.add("contract.pdf", pdf))).toEqual(["document.not-scanned data"]);
    expect(none.files.held.size).toBe(0);
  });
});

test.each([
  ["a.PDF", "25504446", "application/pdf"],
  ["a.jpeg", "ffd8ff", "image/jpeg"],
  ["a.tif", "4d4d002a", "image/tiff"],
  ["a.tif", "49492a00", "image/tiff"],
  ["a.b.docx", "504b0304", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["a.txt", "", "text/plain; charset=utf-8"],
  ["a.pdf", "255044", null],
  ["a.pdf", "", null],
])("%s that begins with '%s' is %s", (name, begins, media) => {
  expect(mediaTypeOf(name, bytesOf(begins))).toBe(media);
});
