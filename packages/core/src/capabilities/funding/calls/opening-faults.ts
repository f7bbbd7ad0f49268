import type { Note } from "../../../language/note.ts";
import { fieldNote } from "../../../register/changes/record-notes.ts";
import type { Call } from "../../../register/entities/call.ts";

/** What keeps a call from opening: no window, no scorecard, no budget in a named currency, a year whose levels are named for a part only. */
export function openingFaults(call: Call): readonly Note[] {
  const missing = (["opens", "closes", "scorecard", "currency"] as const).filter((name) => call[name] === null);
  return [
    ...missing.map((name) => fieldNote("call.not-ready", "call", call.id, name)),
    ...(call.budgets.some(({ amount }) => amount !== "0") ? [] : [fieldNote("call.not-ready", "call", call.id, "budgets")]),
    ...(call.opens !== null && call.closes !== null && call.closes < call.opens.slice(0, call.closes.length)
      ? [fieldNote("call.window-reversed", "call", call.id, "closes", { opens: call.opens, closes: call.closes })]
      : []),
    ...call.budgets.flatMap(({ year, level }, index) =>
      level === null && call.budgets.some((other) => other.year === year && other.level !== null)
        ? [fieldNote("call.mixed-levels", "call", call.id, `budgets.${index}.level`, { year })]
        : [],
    ),
  ];
}
