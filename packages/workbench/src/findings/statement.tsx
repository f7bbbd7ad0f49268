import type { Finding } from "@quoin/core";
import { Fragment, type ReactNode } from "react";
import { NumberDoor } from "../doors/number-door.tsx";
import { useText } from "../language/use-text.ts";
import { Invented } from "../shared/invented.tsx";
import { findingsText } from "./findings.text.ts";
import { statementParts } from "./statement-parts.ts";

/** The sentence of a finding; each figure in it is a door to the finding's rows. The tab key stops at the first only: all lead to the same place. */
export function Statement({ finding }: { readonly finding: Pick<Finding, "id" | "statement" | "synthetic"> }): ReactNode {
  const { pick } = useText(findingsText);
  const parts = statementParts(pick(finding.statement));
  const first = parts.findIndex(({ isFigure }) => isFigure);
  return (
    <>
      {parts.map(({ text, isFigure }, place) => {
        // The parts of one sentence never change places.
        const key = `${place}`;
        if (!isFigure) return <Fragment key={key}>{text}</Fragment>;
        return (
          <NumberDoor key={key} door={{ kind: "finding", id: finding.id }} skipped={place !== first}>
            {text}
          </NumberDoor>
        );
      })}
      {finding.synthetic ? (
        <>
          {" "}
          <Invented />
        </>
      ) : null}
    </>
  );
}
