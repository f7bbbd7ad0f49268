import type { ApiAnswer, Verdict } from "@quoin/core";
import type { ReactNode } from "react";
import { VerdictShape, verdictOrder } from "../shared/verdict-mark.tsx";
import classes from "./start-page.module.css";

type CountedRegion = ApiAnswer<"diagnose-regions">["regions"][number];

const countNames = { confirmed: "confirmed", "not-supported": "not_supported", "insufficient-data": "insufficient_data" } as const satisfies Record<
  Verdict,
  keyof CountedRegion
>;

/** What was found of a province itself: one shape a finding, in the order of the key beside the grid. Its tile says the same in words. */
export function RegionVerdicts({ counted }: { readonly counted: CountedRegion }): ReactNode {
  return (
    <span className={classes.verdicts} aria-hidden="true">
      {verdictOrder.flatMap((verdict) =>
        [...Array(counted[countNames[verdict]]).keys()].map((place) => <VerdictShape key={`${verdict} ${place}`} verdict={verdict} />),
      )}
    </span>
  );
}
