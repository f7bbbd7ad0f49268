import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, type Outcome, success } from "../../contract/outcome.ts";
import type { WorkspacePorts } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { outOfReach } from "../../register/changes/record-input.ts";
import { commitStep, currentRecord } from "../../register/changes/record-step.ts";
import { recordIn, type Stored, storedOf } from "../../register/typed-records.ts";
import type { matchStates } from "./entities/match.ts";
import { agreedPairs, isOffered, matchDeciders, matchOfPair } from "./match-needs.ts";

type Side = "owner" | "asker";
type State = (typeof matchStates)[number];

/** `quoin match decide` */
export const decideMatch = workspaceUseCase({
  words: ["match", "decide"],
  summary: "Agree to a match or decline it, for the owner of the result or for who needs it; once both have agreed, who asks again is told whom to ask",
  changes: true,
  delivers: "answer",
  rights: matchDeciders,
  example: "quoin match decide my-office --need need-7 --result result-3 --side owner --decision agree",
  input: z.strictObject({
    need: field(z.string(), { description: "id of the need" }),
    result: field(z.string(), { description: "id of the result" }),
    side: field(z.enum(["owner", "asker"]), { description: "for whom it is decided: the owner of the result, or who needs it" }),
    decision: field(z.enum(["agree", "decline"]), { description: "agree or decline" }),
    reason: field(z.string().max(2000).default(""), { description: "why, for the record and its history" }),
  }),
  output: z.object({
    id: z.string(),
    status: z.string(),
    /** Null until both sides have agreed. */
    contacts: z.object({ owner: z.string().nullable(), asker: z.string().nullable() }).nullable(),
  }),
  run: async (ports, { need, result, side, decision, reason }) => {
    const [asked, offered] = await Promise.all([currentRecord(ports, "need", need), currentRecord(ports, "result", result)]);
    if (!asked.ok) return asked;
    if (!offered.ok) return offered;
    const about = side === "owner" ? offered.value : asked.value;
    if (!(await ports.reaches(about.type, about.body))) return outOfReach(ports.caller, about.type, about.id);
    // Contacts are the office's alone to see: they are read past that, and told to both only once both have agreed.
    const [whole, other] = await Promise.all([
      currentRecord({ records: ports.unrestrictedRecords }, "need", need),
      currentRecord({ records: ports.unrestrictedRecords }, "result", result),
    ]);
    if (!whole.ok) return whole;
    if (!other.ok) return other;
    const pair = {
      need: { ...whole.value, type: "need" as const, body: recordIn(whole.value, "need") },
      result: { ...other.value, type: "result" as const, body: recordIn(other.value, "result") },
    };
    return decided(ports, pair, { side, decision, reason });
  },
});

async function decided(
  ports: WorkspacePorts,
  pair: { readonly need: Stored<"need">; readonly result: Stored<"result"> },
  { side, decision, reason }: { readonly side: Side; readonly decision: "agree" | "decline"; readonly reason: string },
): Promise<Outcome<{ id: string; status: string; contacts: { owner: string | null; asker: string | null } | null }>> {
  const id = `match-${ports.hasher.sha256(JSON.stringify([pair.need.id, pair.result.id])).slice(0, 16)}`;
  const contacts = { owner: pair.result.body.contact, asker: pair.need.body.contact };
  const stateOf = (current: Awaited<ReturnType<typeof ports.unrestrictedRecords.get>>): State | null =>
    current === null || current.retired ? null : recordIn(current, "match").status;
  // Who agreed first asks once more when the other side has agreed, and is told then: nothing changes.
  if (decision === "agree" && stateOf(await ports.unrestrictedRecords.get("match", id)) === "agreed") return success({ id, status: "agreed", contacts });
  return commitStep({ ...ports, records: ports.unrestrictedRecords }, reason, async () => {
    const current = await ports.unrestrictedRecords.get("match", id);
    const before = stateOf(current);
    const status = nextState(before, side, decision);
    if (status === null) return fault(note("match.as-decided", { id }, { table: "match", field: "status" }));
    const found = current === null ? await foundOf(ports.unrestrictedRecords, pair) : {};
    const at = `${ports.clock.now().slice(0, 19)}Z`;
    const change = patchedRecord("match", current, {
      id,
      need: pair.need.id,
      result: pair.result.id,
      ...found,
      status,
      [`${side}_by`]: ports.caller.name,
      [`${side}_at`]: at,
      reason: reason.trim() === "" ? null : reason,
      synthetic: pair.need.body.synthetic || pair.result.body.synthetic,
    });
    if (!change.ok) return change;
    return success({ changes: [change.value], answer: () => ({ id, status, contacts: status === "agreed" ? contacts : null }) });
  });
}

/**
 * What the pair has in common, as `match` tells it to who sees all offers and all that was agreed: its score is kept to be held beside those of the list. Both are read in the step that
 * writes it; of needs those alone that were agreed on.
 */
async function foundOf(records: WorkspacePorts["unrestrictedRecords"], { need, result }: { readonly need: Stored<"need">; readonly result: Stored<"result"> }) {
  const [results, matches] = await Promise.all([storedOf(records, "result"), storedOf(records, "match", { where: [{ field: "status", value: "agreed" }] })]);
  const askers = new Set(matches.map(({ body }) => body.need));
  const needs = askers.size === 0 ? [] : (await storedOf(records, "need")).filter(({ id }) => askers.has(id));
  return { ...matchOfPair(need, result, { offered: results.filter(isOffered), agreed: agreedPairs(needs, results, matches) }), source: "match decide" };
}

/** Where a decision of one side leads; null where it says what stands already. */
function nextState(before: State | null, side: Side, decision: "agree" | "decline"): State | null {
  if (decision === "decline") return before === "declined" ? null : "declined";
  const own = `${side}-agreed` as const;
  if (before === null || before === "declined") return own;
  return before === own || before === "agreed" ? null : "agreed";
}
