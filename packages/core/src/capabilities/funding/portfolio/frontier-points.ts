import { fault, type Outcome, success } from "../../../contract/outcome.ts";
import { note } from "../../../language/note.ts";

/** What `--frontier` asks for: every point, so many, or none. */
export function frontierPoints(text: string | undefined): Outcome<number | "all" | null> {
  if (text === undefined) return success(null);
  if (text === "all") return success("all");
  const points = Number(text);
  if (/^\d{1,4}$/.test(text) && points >= 2) return success(points);
  return fault(note("portfolio.wrong-frontier", { text }, { field: "frontier" }));
}
