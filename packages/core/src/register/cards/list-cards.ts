import { z } from "zod";
import { success } from "../../contract/outcome.ts";
import { workspaceUseCase } from "../../contract/use-case.ts";
import { recordLabels } from "../changes/record-input.ts";
import { readCards } from "./card-records.ts";
import { cardState } from "./card-state.ts";

/** `quoin cards` */
export const listCards = workspaceUseCase({
  words: ["cards"],
  summary: "The technology-system cards, each with how much of it is missing, done twice and unknown",
  changes: false,
  delivers: "answer",
  printed: true,
  rights: "analysis",
  sharedAnswer: true,
  example: "quoin cards quoin-demo",
  input: z.strictObject({}),
  output: z.object({
    cards: z.array(
      z.object({
        id: z.string(),
        labels: recordLabels,
        links: z.number(),
        items: z.number(),
        missing: z.number(),
        duplicates: z.number(),
        unknown_lists: z.number(),
        source_needed: z.number(),
        /** Links that the integrating enterprise and its partners cover / links; null where the card names none. */
        coverage: z.number().nullable(),
        synthetic: z.boolean(),
      }),
    ),
  }),
  run: async ({ records }) =>
    success({
      cards: (await readCards(records)).map((card) => {
        const state = cardState(card);
        return {
          id: card.system.id,
          labels: card.system.labels,
          links: card.links.length,
          items: card.items.length,
          missing: state.missing.length,
          duplicates: state.duplicates.length,
          unknown_lists: state.unknownLists.length,
          source_needed: state.sourceNeeded.length,
          coverage: state.coverage?.share ?? null,
          synthetic: state.synthetic.length > 0,
        };
      }),
    }),
});
