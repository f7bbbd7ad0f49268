import { byCodePoint } from "@quoin/methods";
import { z } from "zod";
import { field } from "../../contract/fields.ts";
import { fault, success } from "../../contract/outcome.ts";
import type { Ports } from "../../contract/ports.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { note } from "../../language/note.ts";
import { nameText } from "../../language/text.ts";
import { patchedRecord } from "../../register/changes/patched-record.ts";
import { noSuchRecord, reasonField } from "../../register/changes/record-input.ts";
import { commitStep } from "../../register/changes/record-step.ts";
import type { OfficePlanLine } from "../../register/entities/office-plan-line.ts";
import { foldedText } from "../../register/plan-technology.ts";
import { nameOf } from "../../register/record-label.ts";
import { recordsOf } from "../../register/typed-records.ts";
import { likeness } from "./text-likeness.ts";

/** How many technologies are proposed for a text, and how like they must at least be. */
const [proposed, least] = [5, 0.2];

const listed = z.object({
  text: z.string(),
  lines: z.array(z.string()),
  /** Null while nobody has decided. */
  decision: z.object({ means: z.enum(["technology", "none"]), technology: z.string().nullable() }).nullable(),
  proposals: z.array(z.object({ technology: z.string(), label: nameText, likeness: z.number() })),
});

/** `quoin plan texts` */
export const planTexts = workspaceUseCase({
  words: ["plan", "texts"],
  summary: "Fields that offices name in their own words, what they were decided to mean, and which technologies are like them",
  changes: false,
  delivers: "answer",
  rights: "analysis",
  example: "quoin plan texts quoin-demo",
  input: z.strictObject({}),
  output: z.object({ texts: z.array(listed), undecided: z.number() }),
  run: async ({ records }) => {
    const [lines, decisions, technologies] = await Promise.all([
      recordsOf(records, "office-plan-line"),
      recordsOf(records, "plan-text"),
      recordsOf(records, "technology"),
    ]);
    const decided = new Map(decisions.map((each) => [foldedText(each.text), each]));
    const uncoded = new Map<string, OfficePlanLine[]>();
    for (const line of lines) {
      if (line.field === null || line.technology !== null || line.item !== null) continue;
      uncoded.set(line.field, [...(uncoded.get(line.field) ?? []), line]);
    }
    const texts = [...uncoded]
      .sort(([a], [b]) => byCodePoint(a, b))
      .map(([text, own]) => {
        const decision = decided.get(foldedText(text));
        return {
          text,
          lines: own.map(({ id }) => id),
          decision: decision === undefined ? null : { means: decision.means, technology: decision.technology },
          proposals: technologies
            .map(({ id, labels }) => ({
              technology: id,
              label: nameOf({ id, labels }),
              likeness: Math.max(...[id, ...Object.values(labels)].map((name) => likeness(text, name ?? ""))),
            }))
            .filter((each) => each.likeness >= least)
            .sort((a, b) => b.likeness - a.likeness || byCodePoint(a.technology, b.technology))
            .slice(0, proposed),
        };
      });
    return success({ texts, undecided: texts.filter(({ decision }) => decision === null).length });
  },
});

/** `quoin plan decide` */
export const decidePlanText = workspaceUseCase({
  words: ["plan", "decide"],
  summary: "Decide which technology a text of the offices' plans means, or that it means none; remembered for every plan to come",
  changes: true,
  delivers: "answer",
  rights: "design",
  example: 'quoin plan decide quoin-demo "Machine parts" --technology bearings --reason "Asked the office"',
  input: z.strictObject({
    text: field(z.string().trim().min(1), { description: "Text, as `plan texts` prints it", position: 0 }),
    technology: field(z.string().min(1).optional(), { description: "Technology that it means (default: none of them)" }),
    reason: reasonField.min(1),
  }),
  output: z.object({ text: z.string(), means: z.enum(["technology", "none"]), technology: z.string().nullable(), lines: z.number() }),
  run: (ports, { text, technology, reason }) =>
    commitStep(
      ports,
      reason,
      async () => {
        if (technology !== undefined && (await ports.records.get("technology", technology)) === null) return noSuchRecord("technology", technology);
        const lines = (await recordsOf(ports.records, "office-plan-line")).filter((line) => line.field !== null && foldedText(line.field) === foldedText(text));
        if (lines.length === 0) return fault(note("plan.unknown-text", { text }, { field: "text" }), "missing");
        const id = textId(ports, text);
        const means = technology === undefined ? ("none" as const) : ("technology" as const);
        const body = { id, text, means, technology: technology ?? null, source: `decision: ${reason}` };
        const change = patchedRecord("plan-text", await ports.records.get("plan-text", id), body);
        if (!change.ok) return change;
        return success({ changes: [change.value], answer: () => ({ text, means, technology: technology ?? null, lines: lines.length }) });
      },
      { unchanged: ["plan-text"] },
    ),
});

function textId({ hasher }: Pick<Ports, "hasher">, text: string): string {
  return hasher.sha256(foldedText(text)).slice(0, 20);
}
