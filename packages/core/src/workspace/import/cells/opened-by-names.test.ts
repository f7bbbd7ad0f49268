import { expect, test } from "vitest";
import { storedRecord } from "../../../../test/stored-record.ts";
import { success } from "../../../contract/outcome.ts";
import type { OpenedFile, TableOptions } from "../../../evidence/files/table-reader.ts";
import { note } from "../../../language/note.ts";
import type { StoredRecord } from "../../../register/record-store.ts";
import { openedByNames } from "./opened-by-names.ts";

const file = { name: "places.csv" } as never;

/** Cells of a file in one column, as they read in an encoding. */
function sheetOf(cells: readonly string[]): OpenedFile {
  return { sheet: { rows: cells.length, width: () => 1, text: (row: number) => cells[row] ?? "" } } as unknown as OpenedFile;
}

/** A file that reads as `own` by the guess, and as `other` in the rival's encoding. */
async function opened(own: readonly string[], other: readonly string[], names: readonly string[], isUnsure = true) {
  const asked: (string | undefined)[] = [];
  const records = {
    list: async (type: string): Promise<StoredRecord[]> =>
      type === "region" ? names.map((name, at) => storedRecord(type, String(at), { labels: { en: name, zh: null } })) : [],
  } as never;
  const outcome = await openedByNames({ records }, file, {}, async ({ encoding }: TableOptions) => {
    asked.push(encoding);
    const unsure = note("table.unsure-encoding", { encoding: "windows-1252", rival: "windows-1254" }, { file: "places.csv", line: 1, column: 1 });
    return encoding === undefined ? success(sheetOf(own), isUnsure ? [unsure] : []) : success(sheetOf(other));
  });
  if (!outcome.ok) throw new Error("not opened");
  return { first: outcome.value.sheet.text(0, 0), notes: outcome.notes.map(({ code }) => code), asked };
}

test("of two readings that are as good the one is taken in which names of the register stand", async () => {
  expect(await opened(["Aðrý", "Muþ"], ["Ağrı", "Muş"], ["Ağrı", "Muş", "Van"])).toEqual({
    first: "Ağrı",
    notes: ["table.encoding-by-names"],
    asked: [undefined, "windows-1254"],
  });
  expect(await opened(["Akureyri", "Þórshöfn"], ["Akureyri", "Şórshöfn"], ["Þórshöfn"])).toMatchObject({
    first: "Akureyri",
    notes: ["table.encoding-by-names"],
  });
});

test("where names do not tell, it is asked; where nothing was unsure, nothing is read twice", async () => {
  expect(await opened(["Aðrý"], ["Ağrı"], ["Van", "Kars"])).toMatchObject({ first: "Aðrý", notes: ["import.encoding-undecided"] });
  expect(await opened(["Aðrý"], ["Ağrı"], ["Ağrı"], false)).toEqual({ first: "Aðrý", notes: [], asked: [undefined] });
});

test("where neither of the two likeliest readings need be right, the others that there are stand beside them, each once", async () => {
  const by: Readonly<Record<string, string>> = {
    "windows-1252": "çNC",
    "windows-1257": "ēNC",
    "windows-1250": "çNC",
    "windows-1254": "çNC",
    cp850: "þNC",
    cp852: "šNC",
    macintosh: "ÁNC",
  };
  const outcome = await openedByNames({ records: { list: async () => [] } as never }, file, {}, async ({ encoding }) => {
    const unsure = note("table.unsure-encoding", { encoding: "windows-1252", rival: "windows-1257" }, { file: "places.csv", line: 1, column: 1 });
    return success(sheetOf([by[encoding ?? "windows-1252"] ?? ""]), encoding === undefined ? [unsure] : []);
  });
  const [asked] = outcome.notes;
  expect(asked?.choices?.map(({ value, reading }) => [value, reading.parameters["text"]])).toEqual([
    ["windows-1252", "çNC"],
    ["windows-1257", "ēNC"],
    ["cp850", "þNC"],
    ["cp852", "šNC"],
    ["macintosh", "ÁNC"],
  ]);
});
