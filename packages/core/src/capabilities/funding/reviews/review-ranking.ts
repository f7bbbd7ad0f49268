import { z } from "zod";
import { field } from "../../../contract/fields.ts";
import { success } from "../../../contract/outcome.ts";
import { workspaceUseCase } from "../../../contract/use-case.ts";
import { ownRecord } from "../../../register/changes/record-step.ts";
import { callStanding } from "./call-standing.ts";

/** `quoin review ranking` */
export const reviewRanking = workspaceUseCase({
  words: ["review", "ranking"],
  summary: "Applications of a call by mean score, with the spread between reviewers and duplicates that nobody has decided",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "oversight",
  example: "quoin review ranking office display-2026",
  input: z.strictObject({ call: field(z.string(), { description: "id of the call", position: 0 }) }),
  output: z.object({
    call: z.string(),
    rows: z.array(
      z.object({
        application: z.string(),
        labels: z.object({ en: z.string().nullable(), zh: z.string().nullable() }),
        organisation: z.string(),
        department: z.string().nullable(),
        status: z.string(),
        amount_requested: z.string().nullable(),
        mean: z.number().nullable(),
        spread: z.number().nullable(),
        reviews: z.number(),
        awaited: z.number(),
        rank: z.number().nullable(),
        open_duplicates: z.number(),
        synthetic: z.boolean(),
      }),
    ),
  }),
  run: async (ports, { call }) => {
    const found = await ownRecord(ports, "call", call);
    if (!found.ok) return found;
    const { rows } = await callStanding(ports, call);
    return success({
      call,
      rows: rows.map(
        ({
          application: { id, labels, organisation, department, status, amount_requested, synthetic },
          mean,
          spread,
          reviews,
          awaited,
          rank,
          openDuplicates,
        }) => ({
          application: id,
          labels: labels,
          organisation,
          department,
          status,
          amount_requested,
          mean,
          spread,
          reviews,
          awaited,
          rank,
          open_duplicates: openDuplicates,
          synthetic,
        }),
      ),
    });
  },
});
