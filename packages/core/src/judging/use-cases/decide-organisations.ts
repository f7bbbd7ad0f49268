import { z } from "zod";
import { codeList } from "../../codes/code-lists.ts";
import { offeredCodes } from "../../codes/paper/offered-codes.ts";
import { field, textsField } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { noSuchRecord, reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { RecordChange } from "../../register/record-store.ts";
import { recordIn } from "../../register/typed-records.ts";
import { editedRecord } from "../../register/use-cases/edited-record.ts";
import { editedEntity } from "../../register/use-cases/record-editing.ts";
import type { Entity } from "../../schema/entity.ts";
import { organisationId } from "../../workspace/from-tables/organisations.ts";
import { workspaceSources } from "../../workspace/workspace-sources.ts";
import { unknownInstitutions } from "./unknown-institutions.ts";

/** What takes a decision back. */
const undecided = "unknown";

const decision = z.object({ id: z.string(), before: z.string().nullable(), kind: z.string().nullable() });
type Decision = z.infer<typeof decision>;

/** `quoin organisation decide` */
export const decideOrganisations = workspaceUseCase({
  words: ["organisation", "decide"],
  summary: "Say of what kind organisations are: it stands in the register, and every finding that reads kinds goes by it",
  changes: true,
  delivers: "answer",
  printed: true,
  rights: "register",
  effort: "long",
  example: "quoin organisation decide quoin-demo --organisation 四川大学华西医院 --kind hospital --reason 'its statute'",
  input: z.strictObject({
    organisation: textsField("id or name of an organisation; once for each"),
    kind: field(z.string().min(1), { description: `code of organisation-kinds, or '${undecided}' to take a decision back` }),
    reason: reasonField.default(""),
  }),
  output: z.object({ decided: z.array(decision) }),
  run: async (ports, { organisation, kind, reason }) => {
    const entity = editedEntity("organisation", ports.caller);
    if (!entity.ok) return entity;
    if (kind !== undecided && !codeList("organisation-kinds").some(({ code }) => code === kind))
      return fault(
        note(
          "organisation.unknown-kind",
          {
            kind,
            kinds: offeredCodes("organisation-kinds", ports.settings)
              .map(({ code }) => code)
              .join(", "),
          },
          { field: "kind" },
        ),
      );
    const names = await namesAsked(ports, organisation);
    if (!names.ok) return names;
    return commitStep(ports, reason, async () => {
      const made: { readonly change: RecordChange; readonly told: Decision }[] = [];
      for (const [id, name] of names.value) {
        const one = await decided(ports, entity.value, { id, name }, kind === undecided ? null : kind);
        if (!one.ok) return one;
        if (one.value !== null) made.push(one.value);
      }
      return success({ changes: made.map(({ change }) => change), answer: () => ({ decided: made.map(({ told }) => told) }) });
    });
  },
});

/** The organisations asked for by their ids, each once; the name is null where the register has it, else that under which a table names a body of unknown kind. */
async function namesAsked(ports: WorkspacePorts, asked: readonly string[]): Promise<Outcome<ReadonlyMap<string, string | null>>> {
  const names = new Map<string, string | null>();
  let named: ReadonlyMap<string, string> | null = null;
  for (const text of asked) {
    if ((await ports.records.get("organisation", text)) !== null) {
      names.set(text, null);
      continue;
    }
    const id = organisationId(text);
    if ((await ports.records.get("organisation", id)) !== null) {
      names.set(id, null);
      continue;
    }
    if (named === null) {
      const unknown = await unknownInstitutions(workspaceSources(ports), ports.settings);
      if (!unknown.ok) return unknown;
      named = new Map(unknown.value.map((each) => [each.id, each.name]));
    }
    const name = named.get(id);
    if (name === undefined) return noSuchRecord("organisation", text);
    names.set(id, name);
  }
  return success(names);
}

/** The change of one record; null where it is of this kind already. */
async function decided(
  ports: WorkspacePorts,
  entity: Entity,
  { id, name }: { readonly id: string; readonly name: string | null },
  kind: string | null,
): Promise<Outcome<{ readonly change: RecordChange; readonly told: Decision } | null>> {
  const current = await ports.records.get("organisation", id);
  const before = current === null ? null : recordIn(current, "organisation").kind;
  if (current !== null && before === kind) return success(null);
  const change = await editedRecord(ports, entity, current, { id, kind, ...(current === null && name !== null ? { labels: { zh: name } } : {}) });
  return change.ok ? success({ change: change.value, told: { id, before, kind } }) : change;
}
