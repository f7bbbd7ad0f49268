import type { FallingShare } from "../../../../diagnosis/falling-share/falling-share-draft.ts";
import { contractedResearchWords as words } from "./contracted-research.words.ts";

const receivers = [
  { part: "universities", numerator: "rd_extramural_to_universities", bearsOn: ["ST3", "M1.7", "M4.3"] },
  // What firms buy of institutes is the public technological service that these give under competition.
  { part: "institutes", numerator: "rd_extramural_to_institutes", bearsOn: ["ST3", "M1.7", "M4.3", "M3.2"] },
] as const;

/** Of what industrial firms pay for R&D outside: the part of universities, and that of institutes. */
export const contractedShares: readonly FallingShare[] = receivers.map(({ part, numerator, bearsOn }) => ({
  part,
  question: words.text("share-question", { receiver: words.text(part) }),
  name: words.text("share", { receiver: words.text(part) }),
  numerator,
  denominator: "rd_extramural",
  counted: { part: words.text("paid", { receiver: words.text(part) }), all: words.text("outside") },
  measure: "ratio.contracted-share-change",
  unit: "change of the share, mean of regions",
  bearsOn,
}));
