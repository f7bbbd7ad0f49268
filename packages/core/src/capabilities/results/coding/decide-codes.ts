import { z } from "zod";
import { field, textsField } from "../../../contract/fields.ts";
import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import type { Caller, WorkspacePorts } from "../../../contract/ports.ts";
import { reachOf } from "../../../contract/rights.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, ownRecord } from "../../../register/changes/record-step.ts";
import type { RecordChange, StoredRecord } from "../../../register/record-store.ts";
import { recordIn } from "../../../register/typed-records.ts";
import { editedRecord } from "../../../register/use-cases/edited-record.ts";
import { editedEntity } from "../../../register/use-cases/record-editing.ts";
import { type CodedType, type CodeKind, codedTypes, codeFields, codeKinds } from "./coded-records.ts";

const decision = z.object({ id: z.string(), codes: z.array(z.string()) });

/** `quoin coding decide` */
export const decideCodes = workspaceUseCase({
  words: ["coding", "decide"],
  summary: "Say of which technologies or card items records are, many at once: rules read what was decided, never what was proposed",
  changes: true,
  delivers: "answer",
  rights: "register",
  example: "quoin coding decide my-office --type project --choice p01=battery --choice p02=battery --reason 'read by the panel'",
  input: z.strictObject({
    type: field(z.enum(codedTypes).default("project"), { description: "type of the records" }),
    of: field(z.enum(codeKinds).default("technology"), { description: "technologies, or items of cards" }),
    choice: textsField("id of a record, =, and the code that it bears beside those that it has; once for each"),
    remove: field(z.boolean().default(false), { description: "take these codes off instead" }),
    reason: reasonField.default(""),
  }),
  output: z.object({ decided: z.array(decision) }),
  run: async (ports, { type, of, choice, remove, reason }) => {
    const asked = choicesOf(choice);
    if (!asked.ok) return asked;
    const mayWrite = writable(type, ports.caller);
    if (!mayWrite.ok) return mayWrite;
    const known = new Set((await ports.records.list(of)).filter(({ retired }) => !retired).map(({ id }) => id));
    const strange = [...new Set([...asked.value.values()].flat())].filter((code) => !known.has(code));
    if (strange.length > 0 && !remove) return fault(note("coding.no-such-code", { of, codes: strange.slice(0, 5).join(", ") }, { field: "choice" }));
    return commitStep(ports, reason, async () => {
      const changes: RecordChange[] = [];
      const told: z.output<typeof decision>[] = [];
      for (const [id, codes] of asked.value) {
        const current = await ownRecord(ports, type, id);
        if (!current.ok) return current;
        const before = codesOf(type, of, current.value);
        const after = remove ? before.filter((code) => !codes.includes(code)) : [...new Set([...before, ...codes])];
        told.push({ id, codes: after });
        if (after.length === before.length) continue;
        const change = await changed(ports, type, current.value, { [codeFields[of]]: after });
        if (!change.ok) return change;
        changes.push(change.value);
      }
      return success({ changes, answer: () => ({ decided: told }) });
    });
  },
});

/** Codes by the record that is to bear them. An id may hold the sign that parts them, a code may not. */
function choicesOf(choices: readonly string[]): Outcome<ReadonlyMap<string, readonly string[]>> {
  const asked = new Map<string, string[]>();
  for (const text of choices) {
    const at = text.lastIndexOf("=");
    const [id, code] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
    if (id === "" || code === "") return fault(note("coding.no-choice", { text: text.slice(0, 200) }, { field: "choice" }));
    const own = asked.get(id) ?? [];
    asked.set(id, own);
    own.push(code);
  }
  return success(asked);
}

/** Applications are written by commands alone: whoever screens and decides them codes them. */
function writable(type: CodedType, caller: Pick<Caller, "account">): Outcome<unknown> {
  if (type !== "application") return editedEntity(type, caller);
  const { account } = caller;
  return account === undefined || account.roles.some((role) => reachOf("calls", role) !== "none")
    ? success(null)
    : fault(note("record.not-yours-to-edit", { type, roles: account.roles.join(", ") }, { field: "type" }), "forbidden");
}

function codesOf(type: CodedType, of: CodeKind, stored: StoredRecord): readonly string[] {
  if (type === "project") return recordIn(stored, "project")[codeFields[of]];
  return type === "result" ? recordIn(stored, "result")[codeFields[of]] : recordIn(stored, "application")[codeFields[of]];
}

async function changed(
  ports: WorkspacePorts,
  type: CodedType,
  current: StoredRecord,
  fields: Readonly<Record<string, unknown>>,
): Promise<Outcome<RecordChange>> {
  if (type === "application") return patchedRecord(type, current, fields);
  const entity = editedEntity(type, ports.caller);
  return entity.ok ? editedRecord(ports, entity.value, current, { ...fields, id: current.id }) : entity;
}
