import { z } from "zod";
import { expectedValue } from "../../contract/expected-value.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { nearestName } from "../../language/nearest-name.ts";
import { type Note, note } from "../../language/note.ts";
import type { Language } from "../../language/text.ts";
import { settingsFile } from "../read-workspace.ts";
import { type Settings, settings } from "../settings.ts";
import { settingPath, settingPathText } from "./setting-path.ts";
import { wordsOfSetting } from "./setting-words.ts";
import { isPlain, type SettingPath, settingsTextWith, sorted, valueAt, writtenSettings } from "./settings-text.ts";

/** One setting as somebody wants it: its path and its value, null to take it away so that the default holds; `written` is a value as the file would write it. */
export const askedChange = z.strictObject({
  path: z.string().min(1).max(500),
  value: z.unknown().optional(),
  written: z.string().max(100_000).optional(),
});
export type AskedChange = z.infer<typeof askedChange>;

/** One setting that is written otherwise; null where nothing is written. */
export const settingDifference = z.object({ path: z.string(), before: z.unknown(), after: z.unknown() });
export type SettingDifference = z.infer<typeof settingDifference>;

/** Settings as they would be. */
export interface ChangedSettings {
  readonly before: string;
  readonly text: string;
  readonly settings: Settings;
  /** Down to the single values that differ. */
  readonly changes: readonly SettingDifference[];
}

type Reading = Pick<WorkspacePorts, "files" | "caller" | "hasher">;

/** The text of quoin.yaml, and by which it is known. */
export async function settingsText({ files, hasher }: Pick<Reading, "files" | "hasher">): Promise<{ readonly text: string; readonly version: string }> {
  const text = (await files.exists(settingsFile)) ? await files.readText(settingsFile) : "";
  return { text, version: hasher.sha256(text) };
}

/** What quoin.yaml would say; nothing is written. Every value is held against the schema that the file is read by. */
export async function changedSettings(ports: Reading, asked: readonly AskedChange[], version?: string): Promise<Outcome<ChangedSettings>> {
  const { caller } = ports;
  const bound = caller.account?.region ?? null;
  if (bound !== null) return fault(note("settings.bound", { account: caller.name, region: bound }), "forbidden");
  if (asked.length === 0) return fault(note("settings.nothing-given", {}, { field: "changes" }));
  const { text: before, version: held } = await settingsText(ports);
  if (version !== undefined && version !== held) return fault(note("settings.stale", {}, { field: "version" }), "stale");
  let text = before;
  const faults: Note[] = [];
  for (const { path: given, value } of asked) {
    const path = settingPath(given);
    const wrong = path === null ? note("settings.no-path", { path: given }, { field: given }) : wrongPlace(path);
    const next = wrong !== null || path === null ? null : settingsTextWith(text, path, value ?? undefined);
    if (wrong !== null) faults.push(wrong);
    else if (next === null) faults.push(note("settings.unwritten", { path: given }, { file: settingsFile, field: given }));
    else text = next;
  }
  if (faults.length > 0) return fault(faults);
  const read = readSettings(text, caller.language);
  if (!read.ok) return read;
  return success({ before, text, settings: read.value, changes: differences(writtenSettings(before) ?? {}, writtenSettings(text) ?? {}) });
}

function wrongPlace(path: SettingPath): Note | null {
  const [top = ""] = path;
  const known = Object.keys(settings.shape);
  const field = settingPathText(path);
  if (top === "server" || top === "mail") return note("settings.of-the-machine", {}, { field });
  if (known.includes(top)) return null;
  const near = nearestName(top, known);
  return note(
    "settings.unknown",
    {
      path: field,
      suggestion: near === null ? `Known are: ${known.join(", ")}.` : `Did you mean '${near}'?`,
      suggestion_zh: near === null ? `可用的有：${known.join("、")}。` : `是否指“${near}”？`,
    },
    { field },
  );
}

/** The settings that a text says; faults in the reader's words, each at its setting. */
function readSettings(text: string, language: Language): Outcome<Settings> {
  const written = writtenSettings(text) ?? {};
  const parsed = settings.safeParse(written);
  if (parsed.success) {
    const { territory, territories } = parsed.data;
    const main = territory ?? territories?.[0];
    return success(main === undefined ? parsed.data : { ...parsed.data, territory: main });
  }
  return fault(parsed.error.issues.flatMap((issue) => issueNotes(written, issue, language)));
}

function issueNotes(written: unknown, issue: z.core.$ZodIssue, language: Language): readonly Note[] {
  const path = issue.path.map(String);
  const field = settingPathText(path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => {
      const whole = settingPathText([...path, key]);
      return note("settings.unknown", { path: whole, suggestion: "Take it away.", suggestion_zh: "请删除该项。" }, { field: whole });
    });
  const given = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], written);
  const expected = expectedValue(settings, issue.path, language);
  const label = labelOf(path)?.[language] ?? field;
  if (given === undefined || given === null) return [note("settings.missing", { label, expected }, { field })];
  return [note("settings.wrong-value", { label, given: shown(given), expected }, { field })];
}

/** The words of the nearest setting that has some, whatever the office's own names on the way are. */
function labelOf(path: SettingPath): { readonly en: string; readonly zh: string } | null {
  for (let end = path.length; end > 0; end--) {
    const own = path.slice(0, end);
    const tries = own.flatMap((_, at) => [
      own.map((key, place) => (place === at ? "*" : key)).join("."),
      own
        .map((key, place) => (place === at ? "[]" : key))
        .join(".")
        .replaceAll(".[]", "[]"),
    ]);
    for (const place of [own.join("."), ...tries, ...tries.map((each) => each.replace(/^scenarios\.\*\./, ""))]) {
      const words = wordsOfSetting(place);
      if (words !== null) return words.label;
    }
  }
  return null;
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? `'${value}'` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What differs, down to the single values; a list is one value. */
function differences(before: unknown, after: unknown, path: SettingPath = []): readonly SettingDifference[] {
  if (sorted(before ?? null) === sorted(after ?? null)) return [];
  const isEmptied = (value: unknown) => isPlain(value) && Object.keys(value).length === 0;
  if (path.length === 0 || ((isPlain(before) || before === undefined) && (isPlain(after) || after === undefined))) {
    const [old, now] = [isPlain(before) ? before : {}, isPlain(after) ? after : {}];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
    if (keys.length > 0) return keys.flatMap((key) => differences(valueAt(old, [key]), valueAt(now, [key]), [...path, key]));
  }
  if ((isEmptied(before) || before === undefined) && (isEmptied(after) || after === undefined)) return [];
  return [{ path: settingPathText(path), before: before ?? null, after: after ?? null }];
}
