import { VisuallyHidden } from "@mantine/core";
import type { LocalText, Verdict } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../../language/use-text.ts";
import { sharedText } from "../../shared/shared.text.ts";
import { VerdictShape, verdictOrder, verdictWords } from "../../shared/words/verdict-mark.tsx";
import { findingsText } from "../findings.text.ts";
import classes from "./place-counts.module.css";

interface PlaceCountsProps {
  readonly questions: readonly {
    readonly key: string;
    readonly item: string;
    readonly question: LocalText;
    readonly counts: Readonly<Record<Verdict, number>>;
  }[];
}

/** For each question how many places it holds of: with hundreds of places nobody reads a column a place. */
export function PlaceCounts({ questions }: PlaceCountsProps): ReactNode {
  const { t, pick } = useText(findingsText);
  const { t: shared } = useText(sharedText);
  return (
    <ul className={classes.list} aria-label={t("matrix")}>
      {questions.map(({ key, item, question, counts }) => (
        <li key={key}>
          <span>
            <span className={classes.code}>{item}</span> {pick(question)}
          </span>
          <span className={classes.bar}>
            {verdictOrder
              .filter((verdict) => counts[verdict] > 0)
              .map((verdict) => (
                <span key={verdict} data-verdict={verdict} className={classes.part} style={{ flexGrow: counts[verdict] }}>
                  <VerdictShape verdict={verdict} /> {counts[verdict]}
                  <VisuallyHidden> {shared(verdictWords[verdict])}</VisuallyHidden>
                </span>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
