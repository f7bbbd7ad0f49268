import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { givenRoles, nameOfRole, type WrittenRole, writtenRoles } from "../../evidence/roles/role-table.ts";
import { groupedNotes } from "../../language/grouped-notes.ts";
import { note } from "../../language/note.ts";
import { reasonField } from "../../register/changes/record-input.ts";
import { reconcileRoles } from "../../workspace/import/history/reconcile-import.ts";
import { allowedToRetire, fatesOf, recordFates } from "../../workspace/record-fates.ts";
import type { AskedChange } from "../../workspace/settings/changed-settings.ts";
import { settingPathText } from "../../workspace/settings/setting-path.ts";
import { setAnswer, written } from "./set-settings.ts";
import { soundSettings } from "./sound-settings.ts";

const answer = setAnswer.extend({ effect: recordFates });

/** `quoin role drop` */
export const dropRoleTable = workspaceUseCase({
  words: ["role", "drop"],
  summary: "Take one table out of a role that several play: its records are retired, those of the others stay as they are; the table itself stays",
  changes: true,
  delivers: "answer",
  rights: "design",
  writes: "settings",
  example: "quoin role drop quoin-demo projects projects_2025 --dry-run",
  input: z.strictObject({
    role: field(z.string().min(1), { description: "the role, as `role list` names it", position: 0 }),
    table: field(z.string().min(1), { description: "the table that is to play it no more", position: 1 }),
    dry_run: field(z.boolean().default(false), { description: "only say which records would be retired" }),
    replace: field(z.boolean().default(false), { description: "retire the records that only this table makes" }),
    reason: reasonField.default(""),
  }),
  output: answer,
  run: async (ports, { role, table, dry_run, replace, reason }) => {
    if (dry_run) {
      const tried = await withoutTable(ports, role, table);
      if (!tried.ok) return tried;
      const { sound, effect, notes } = tried.value;
      return success(
        { id: null, version: ports.hasher.sha256(sound.text), changes: [...sound.changes], records: recordsIn(effect), effect },
        groupedNotes(notes),
      );
    }
    return ports.lock.exclusively(async () => {
      const fresh = await ports.renewed();
      if (!fresh.ok) return fresh;
      const tried = await withoutTable(fresh.value, role, table);
      if (!tried.ok) return tried;
      const allowed = allowedToRetire(tried.value.effect, replace);
      if (!allowed.ok) return allowed;
      const done = await written(fresh.value, [tried.value.change], reason, {});
      return done.ok ? success({ ...done.value, effect: tried.value.effect }, done.notes) : done;
    });
  },
});

function recordsIn({ created, returned, changed, retired }: z.infer<typeof recordFates>): number {
  return created + returned + changed + retired;
}

/** What the settings would be without the table in the role, and what would become of the records. */
async function withoutTable(ports: WorkspacePorts, role: string, table: string) {
  const { settings } = ports;
  const given = givenRoles(settings, role);
  const at = given.findIndex((each) => each.table === table);
  if (at < 0) return fault(note("roles.not-playing", { role, table, tables: given.map((each) => each.table).join(", ") || "–" }, { field: "table" }));
  const name = nameOfRole(settings, role);
  const change: AskedChange = { path: settingPathText(["roles", name]), value: rest(writtenRoles(settings.roles[name] ?? []), at) };
  const sound = await soundSettings(ports, [change]);
  if (!sound.ok) return sound;
  const followed = await reconcileRoles(ports, sound.value.settings, sound.value.evidence, true);
  if (!followed.ok) return followed;
  return success({ change, sound: sound.value, effect: fatesOf(followed.value), notes: followed.notes }) satisfies Outcome<unknown>;
}

/** The tables that stay, each with the ids that its things have: the first of them does not become bare by the going of another. Null where none stays. */
function rest(tables: readonly WrittenRole[], gone: number): WrittenRole | readonly WrittenRole[] | null {
  const staying = tables.flatMap((each, at) => {
    if (at === gone) return [];
    const isMoved = at > 0 && gone === 0 && tables.indexOf(each) === 1;
    const asMap = typeof each === "string" ? { table: each, fields: {} } : each;
    return [isMoved && asMap.ids === undefined ? { ...asMap, ids: "with-table" as const } : each];
  });
  const [only] = staying;
  return only === undefined ? null : staying.length === 1 ? only : staying;
}
