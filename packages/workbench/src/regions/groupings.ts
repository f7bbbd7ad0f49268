import type { ApiAnswer } from "@quoin/core";

type Groupings = ApiAnswer<"territory">["groupings"];

/** Groups of places beside the tree, as the workspace says them; known before a page is shown. */
let groupings: Groupings = [];

export function learnGroupings(said: Groupings): void {
  groupings = said;
}

export function ourGroupings(): Groupings {
  return groupings;
}

/** A group by its id, `GROUPING:GROUP`; undefined for a place. */
export function groupOf(id: string): Groupings[number]["groups"][number] | undefined {
  return groupings.flatMap(({ groups }) => groups).find((group) => group.id === id);
}
