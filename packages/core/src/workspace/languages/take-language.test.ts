import { expect, test } from "vitest";
import { answered, fileOf, told, workspacePortsOf } from "../../../test/asked-of.ts";
import type { SourceFile } from "../../contract/fields.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { undoSettings } from "../../planning/settings/undo-settings.ts";
import { keptFormerFiles } from "../import/history/former-files.ts";
import { settingHistory } from "../settings/setting-history.ts";
import type { WorkspaceFiles } from "../workspace-files.ts";
import { showLanguage } from "./show-language.ts";
import { takeLanguage } from "./take-language.ts";

/** An office whose files are held in memory. */
function officeWithFiles(): { readonly ports: WorkspacePorts; readonly held: Map<string, string> } {
  const held = new Map<string, string>([["quoin.yaml", "currency: MAD\n"]]);
  const files = {
    exists: async (path: string) => [...held.keys()].some((each) => each === path || each.startsWith(`${path}/`)),
    read: async (path: string) => new TextEncoder().encode(held.get(path) ?? ""),
    readText: async (path: string) => held.get(path) ?? "",
    list: async (folder: string) => [...held.keys()].filter((each) => each.startsWith(`${folder}/`)),
    write: async (path: string, content: string) => void held.set(path, content),
    move: async (from: string, to: string) => {
      held.set(to, held.get(from) ?? "");
      held.delete(from);
    },
    remove: async (path: string) => [...held.keys()].filter((each) => each === path || each.startsWith(`${path}/`)).forEach((each) => void held.delete(each)),
  } as unknown as WorkspaceFiles;
  const plain = workspacePortsOf({ choices: { languages: ["fr", "en"], currency: "MAD" } });
  const records = { ...plain.records, settleJournal: async () => {} } as WorkspacePorts["records"];
  const ports: WorkspacePorts = {
    ...plain,
    files,
    records,
    unrestrictedRecords: records,
    lock: { exclusively: (work) => work() } as WorkspacePorts["lock"],
    renewed: async () => ({ ok: true, value: ports, notes: [] }),
  };
  return { ports, held };
}

const take = (ports: WorkspacePorts, data: SourceFile, dry_run = false) =>
  takeLanguage.run(ports, { language: "fr", data, dry_run, reason: "minister's wording" });
const table = (...rows: readonly string[]) => fileOf(["code;translation", ...rows].join("\n"), "fr.csv");
const said = async (ports: WorkspacePorts) => answered(await showLanguage.run(ports, { language: "fr" })).translations;
const history = async (ports: WorkspacePorts) => answered(await settingHistory.run(ports, { limit: 100 }));

test("a narrow blank between thousands is taken as it is, not as nothing", async () => {
  const { ports } = officeWithFiles();
  expect(answered(await take(ports, table("figures.decimal;,", "figures.thousands;\u202f")))).toMatchObject({ new: 2, removed: 0 });
  expect(await said(ports)).toEqual({ "figures.decimal": ",", "figures.thousands": "\u202f" });
});

test("one sign for decimals and thousands is refused, whichever of them the table names", async () => {
  const { ports } = officeWithFiles();
  expect(told(await take(ports, table("figures.decimal;,", "figures.thousands;,")))).toEqual(["language.same-signs translation"]);
  // English parts thousands by a comma where the table says nothing.
  expect(told(await take(ports, table("figures.decimal;,")))).toEqual(["language.same-signs translation"]);
  answered(await take(ports, table("figures.decimal;,", "figures.thousands;.")));
  expect(told(await take(ports, table("figures.thousands;,")))).toEqual(["language.same-signs translation"]);
  // An empty cell takes the sign away, and with it what told the two apart.
  expect(told(await take(ports, table("figures.thousands;")))).toEqual(["language.same-signs translation"]);
});

test("a table in a code page of which nobody can be sure is refused with both readings; named, it is taken", async () => {
  const { ports } = officeWithFiles();
  const bytes = Uint8Array.from(Buffer.from("code;translation\npage.brief.money;\u00bd\n", "latin1"));
  const data: SourceFile = { name: "fr.csv", bytes: async () => bytes };
  expect((await take(ports, data)).notes).toMatchObject([{ code: "language.encoding-undecided", severity: "error", parameters: { text: expect.any(String) } }]);
  expect(await said(ports)).toEqual({});
  answered(await takeLanguage.run(ports, { language: "fr", data, dry_run: false, reason: "", encoding: "windows-1252" }));
  expect(await said(ports)).toEqual({ "page.brief.money": "½" });
});

test("French of one byte a letter is French, never Hebrew", async () => {
  const { ports } = officeWithFiles();
  const text = "code;translation\npage.brief.money;Argent à dépenser\npage.brief.unknown;Coût très élevé, déjà prévu où la tâche a été reçue\n";
  answered(await take(ports, { name: "fr.csv", bytes: async () => Uint8Array.from(Buffer.from(text, "latin1")) }));
  expect(await said(ports)).toEqual({ "page.brief.money": "Argent à dépenser", "page.brief.unknown": "Coût très élevé, déjà prévu où la tâche a été reçue" });
});

test("a note of which one text is translated is told and not counted", async () => {
  const { ports } = officeWithFiles();
  const outcome = await take(ports, table("note.record.not-found.message;Il n'y a pas de {type} {id}."));
  expect(outcome.notes.map(({ code }) => code)).toContain("language.half-notes");
  expect(answered(outcome)).toMatchObject({ new: 1, translated: 0 });
});

test("what was taken can be taken back, and that again: the former table is kept by its hash", async () => {
  const { ports, held } = officeWithFiles();
  answered(await take(ports, table("text.former-files;Anciens fichiers")));
  answered(await take(ports, table("text.former-files;Fichiers d'avant")));
  expect((await history(ports)).changes.map(({ id, can_be_undone }) => [id, can_be_undone])).toEqual([
    ["setting-change-2", true],
    // Something else stands since.
    ["setting-change-1", false],
  ]);
  expect((await keptFormerFiles(ports)).map(({ id, path }) => [id, path])).toEqual([["setting-change-2", "languages/fr.csv"]]);
  const undo = (change: string) => undoSettings.run(ports, { change, reason: "not his wording" });
  expect((await undo("setting-change-1")).notes).toMatchObject([{ code: "settings.changed-since" }]);
  expect(answered(await undo("setting-change-2"))).toMatchObject({ id: "setting-change-3", records: 0 });
  expect(await said(ports)).toEqual({ "text.former-files": "Anciens fichiers" });
  answered(await undo("setting-change-3"));
  expect(await said(ports)).toEqual({ "text.former-files": "Fichiers d'avant" });
  // Back to where there was none, step by step.
  answered(await undo("setting-change-4"));
  answered(await undo("setting-change-1"));
  expect(held.has("languages/fr.csv")).toBe(false);
  expect((await history(ports)).changes[0]).toMatchObject({ undoes: "setting-change-1", can_be_undone: true });
});

test("a former table that was changed or is gone is not given back", async () => {
  const { ports, held } = officeWithFiles();
  answered(await take(ports, table("text.former-files;Anciens fichiers")));
  answered(await take(ports, table("text.former-files;Fichiers d'avant")));
  const former = [...held.keys()].find((path) => path.startsWith("former/")) ?? "";
  held.set(former, "code,translation\ntext.former-files,x\n");
  expect((await history(ports)).changes[0]).toMatchObject({ can_be_undone: false });
  expect((await undoSettings.run(ports, { change: "setting-change-2", reason: "" })).notes).toMatchObject([{ code: "language.former-gone" }]);
});

test("translations are no edit of quoin.yaml by hand", async () => {
  const { ports } = officeWithFiles();
  answered(await take(ports, table("text.former-files;Anciens fichiers")));
  answered(await take(ports, table("text.former-files;Fichiers d'avant")));
  expect(await history(ports)).toMatchObject({ edited_since: null, changes: [{ edited_before: false }, { edited_before: false }] });
});
