import type { Dispensation } from "../register/entities/dispensation.ts";
import { recordIn } from "../register/typed-records.ts";
import { heldUnits } from "./amount.ts";
import type { Cell } from "./cell.ts";
import type { Deed } from "./entry-draft.ts";
import type { Booking } from "./funding.ts";

/** What lacks, and for what. */
interface Lacking {
  readonly rule: Dispensation["rule"];
  readonly fund: string | null;
  readonly target: Pick<Cell, "call" | "project">;
  readonly units: bigint;
}

/** How entries name the dispensation that they are taken from, before its reason. */
function markOf(id: string): string {
  return `dispensation/${id}: `;
}

/**
 * The reason under which what lacks is granted above the budget: that of a dispensation for the fund, call, project or award, that is still good on the day and has so much left; null where
 * there is none. What is taken of it in this commit counts too.
 */
export async function dispensationFor({ reading, books }: Booking, { rule, fund, target, units }: Lacking, deed: Deed): Promise<string | null> {
  const [type = "", id = ""] = deed.document.split("/");
  const subjects = [
    { type: "fund", id: fund },
    { type: "call", id: target.call },
    { type: "project", id: target.project },
    { type, id },
  ];
  for (const subject of subjects) {
    if (subject.id === null) continue;
    for (const body of await reading.referring("dispensation", "about", { type: subject.type, id: subject.id })) {
      const held = recordIn({ type: "dispensation", body }, "dispensation");
      if (held.rule !== rule || held.currency !== deed.currency || held.until < deed.day || held.granted > deed.day) continue;
      const mark = markOf(held.id);
      let left = heldUnits(held.limit, held.currency) - (await reading.dispensed(mark));
      for (const { kind, reason, lines } of books.drafts)
        if (kind === "dispensation" && reason?.startsWith(mark) === true) for (const line of lines) if (line.units > 0n) left -= line.units;
      if (left >= units) return `${mark}${held.reason}`;
    }
  }
  return null;
}
