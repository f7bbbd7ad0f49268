import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { fault, success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { note } from "../../../language/note.ts";
import { patchedRecord } from "../../../register/changes/patched-record.ts";
import { reasonField } from "../../../register/changes/record-input.ts";
import { commitStep, currentRecord } from "../../../register/changes/record-step.ts";
import { recordIn, recordsOf } from "../../../register/typed-records.ts";

/** `quoin consult publish` */
export const publishConsultation = workspaceUseCase({
  words: ["consult", "publish"],
  summary: "Show a round to the public at an address without log-in, with or without a form for comments, or take it back; only where the settings allow it",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: 'quoin consult publish quoin-demo division#1 --as comments --reason "Decided on 1 December"',
  input: z.strictObject({
    round: field(z.string(), { description: "Round", position: 0 }),
    as: field(z.enum(["hidden", "page", "comments"]), {
      description: "hidden: nobody outside sees it; page: it can be read; comments: it can be read and commented on",
    }),
    reason: reasonField.min(1),
  }),
  output: z.object({ round: z.string(), public: z.enum(["hidden", "page", "comments"]), address: z.string() }),
  run: (ports, { round, as, reason }) =>
    commitStep(ports, reason, async () => {
      if (as !== "hidden" && !ports.settings.consultation.public) return fault(note("consult.public-off", {}, { field: "as" }));
      const held = await currentRecord(ports, "consultation", round);
      if (!held.ok) return held;
      if (as === "comments" && recordIn(held.value, "consultation").status !== "open") return fault(note("consult.closed", { round }, { field: "round" }));
      const change = patchedRecord("consultation", held.value, {
        public: as === "hidden" ? null : as,
        published_by: as === "hidden" ? null : ports.caller.name,
      });
      if (!change.ok) return change;
      return success({ changes: [change.value], answer: () => ({ round, public: as, address: publicAddress(round) }) });
    }),
});

/** Where the public reads a round, below the server's own address. */
export function publicAddress(round: string): string {
  return `/public/${encodeURIComponent(round)}`;
}

/** `quoin consult moderate` */
export const moderateComment = workspaceUseCase({
  words: ["consult", "moderate"],
  summary: "Decide whether a comment of the public is shown; one that is not needs a reason",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: "quoin consult moderate quoin-demo 20261201-1f3a --shown yes",
  input: z.strictObject({
    comment: field(z.string(), { description: "Comment, as `consult show` prints it", position: 0 }),
    shown: field(z.enum(["yes", "no"]), { description: "Whether it is shown" }),
    why: field(z.string().default(""), { description: "Why; needed where it is not shown" }),
  }),
  output: z.object({ comment: z.string(), status: z.string(), waiting: z.number() }),
  run: (ports, { comment, shown, why }) => {
    if (shown === "no" && why.trim() === "") return Promise.resolve(fault(note("consult.no-why", {}, { field: "why" })));
    return commitStep(ports, why, async () => {
      const held = await currentRecord(ports, "public-comment", comment);
      if (!held.ok) return held;
      const status = shown === "yes" ? "shown" : "refused";
      const change = patchedRecord("public-comment", held.value, { status, decided_by: ports.caller.name, why: why.trim() === "" ? null : why.trim() });
      if (!change.ok) return change;
      const round = recordIn(held.value, "public-comment").consultation;
      const others = await recordsOf(ports.records, "public-comment", { where: [{ field: "consultation", value: round }] });
      const waiting = others.filter((each) => each.id !== comment && each.status === "waiting").length;
      return success({ changes: [change.value], answer: () => ({ comment, status, waiting }) });
    });
  },
});
