import { groupBy } from "../contract/group-by.ts";
import { elementAt } from "../contract/held.ts";
import type { Voice } from "../language/message/voice.ts";
import type { OpenQuestion } from "./plan.ts";

/** What an open question needs, in words: each table or type of record once, with the fields of it. */
export function needsText(needs: OpenQuestion["needs"], voice: Voice): readonly string[] {
  return [...groupBy(needs, ({ role }) => role).values()].map((own) =>
    voice.told(voice.text(elementAt(own, 0).table), voice.row(own.map(({ title }) => voice.text(title)))),
  );
}

/** Who could deliver it, each body once. */
export function deliverersText(needs: OpenQuestion["needs"], voice: Voice): readonly string[] {
  return [...new Set(needs.flatMap(({ who_named: who }) => (who === null ? [] : voice.text(who))))];
}
