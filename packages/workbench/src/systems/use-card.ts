import type { ApiAnswer } from "@quoin/core";
import { useAnswer } from "../api/question.ts";
import { currentLanguage } from "../language/language.ts";
import { labelText } from "../shared/words/label.ts";

export type Card = ApiAnswer<"card">;
export type CardItem = Card["items"][number];
export type CardLink = Card["links"][number];

/** A card: its links and items with what follows from the records about them. */
export function useCard(id: string) {
  return useAnswer("card", { id });
}

/** The name of a record that the card refers to. */
export function nameOn({ names }: Pick<Card, "names">, type: string, id: string): string {
  return labelText(names.find((each) => each.type === type && each.id === id)?.labels, currentLanguage(), id);
}
