import { VisuallyHidden } from "@mantine/core";
import type { ApiAnswer, Verdict } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { VerdictShape, verdictOrder } from "../shared/verdict-mark.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

type Counted = ApiAnswer<"diagnose-regions">["regions"][number];

const countNames = { confirmed: "confirmed", "not-supported": "not_supported", "insufficient-data": "insufficient_data" } as const satisfies Record<
  Verdict,
  keyof Counted
>;

/** What was found of a province itself: one shape a finding, in the order of the key beside the grid. */
export function RegionVerdicts({ counted }: { readonly counted: Counted }): ReactNode {
  const { t } = useText(startText);
  const { confirmed, not_supported: refused, insufficient_data: thin } = counted;
  return (
    <span className={classes.verdicts}>
      <VisuallyHidden>{t("tileVerdicts", { confirmed, refused, thin })}</VisuallyHidden>
      {verdictOrder.flatMap((verdict) =>
        [...Array(counted[countNames[verdict]]).keys()].map((place) => <VerdictShape key={`${verdict} ${place}`} verdict={verdict} />),
      )}
    </span>
  );
}
