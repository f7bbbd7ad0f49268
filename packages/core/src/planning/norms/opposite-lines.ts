import { groupBy } from "../../contract/group-by.ts";
import { type Note, note } from "../../language/note.ts";
import { lineNumber } from "../../plan/line-number.ts";
import type { PlanLine } from "../../plan/plan.ts";

/** Lines of one plan that push the same figure of the same thing in opposite directions: what one wins the other takes. */
export function oppositeLines(lines: readonly Pick<PlanLine, "id" | "subject" | "moves">[]): Note[] {
  const pushed = lines.flatMap(({ id, subject, moves }) =>
    moves === null || moves.from === null || moves.to === null || moves.from === moves.to
      ? []
      : [{ id, figure: moves.indicator, about: `${moves.indicator} ${subject.type} ${subject.id}`, isUp: moves.to > moves.from }],
  );
  return [...groupBy(pushed, ({ about }) => about).values()].flatMap((own) => {
    const up = own.filter(({ isUp }) => isUp);
    const down = own.filter(({ isUp }) => !isUp);
    const [first] = own;
    if (first === undefined || up.length === 0 || down.length === 0) return [];
    const named = (side: typeof own): string => side.map(({ id }) => lineNumber(id)).join(", ");
    return [note("design.opposite-lines", { figure: first.figure, up: named(up), down: named(down) })];
  });
}
