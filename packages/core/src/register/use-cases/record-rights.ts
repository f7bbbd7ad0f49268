import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { idField, noSuchRecord, requestedEntity, typeField } from "../changes/record-input.ts";
import { editableFields, isRetirable, scorecardFaults } from "./record-editing.ts";

/** `quoin record rights`: what the doors for any type would take from the caller, so that no page offers what they refuse. */
export const recordRights = workspaceUseCase({
  words: ["record", "rights"],
  summary: "Which fields of a record, or of a new one of a type, you may write, and whether you may retire it",
  changes: false,
  delivers: "answer",
  rights: "records",
  example: "quoin record rights quoin-demo organisation boe",
  input: z.strictObject({ type: typeField, id: field(idField.optional(), { description: "id of the record (default: a new one)", position: 1 }) }),
  output: z.object({
    type: z.string(),
    /** Fields that `record put` takes; empty where it takes none. */
    fields: z.array(z.string()),
    retire: z.boolean(),
    /** Whether commands of the asker reach it: seeing another department's record is not enough to act on it. */
    within_reach: z.boolean(),
    /** The commands that alone write the type; null where `record put` does. */
    commands: z.string().nullable(),
  }),
  run: async (ports, { type, id }) => {
    const entity = requestedEntity(type);
    if (!entity.ok) return entity;
    const current = id === undefined ? null : await ports.records.get(type, id);
    if (id !== undefined && current === null) return noSuchRecord(type, id);
    const { edited } = entity.value.policy;
    const commands = "by" in edited ? edited.by : null;
    const isWithinReach = current === null || (await ports.reaches(type, current.body));
    const isOwn = isWithinReach && (current === null || (await scorecardFaults(ports, type, current.id)).ok);
    return success({
      type,
      fields: isOwn ? [...editableFields(entity.value, ports.caller, current)] : [],
      retire: isOwn && current !== null && isRetirable(entity.value, ports.caller, current),
      within_reach: isWithinReach,
      commands,
    });
  },
});
