import type { Finding } from "@quoin/core";
import { Fragment, type ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { ProvenanceLink } from "../provenance/provenance-link.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { findingsText } from "./findings.text.ts";
import { statementParts, withoutSureness } from "./statement-parts.ts";

interface StatementProps {
  readonly finding: Pick<Finding, "id" | "statement" | "statement_data" | "synthetic">;
  /** What happened alone: how sure that is stands beside it. */
  readonly isShort?: boolean;
}

/** The sentence of a finding; each figure in it is a door to its own rows. The tab key stops at the first, and at each whose own rows the rule keeps. */
export function Statement({ finding, isShort = false }: StatementProps): ReactNode {
  const { language } = useText(findingsText);
  const all = statementParts(finding, language);
  const parts = isShort ? withoutSureness(all, finding, language) : all;
  const first = parts.findIndex(({ figure }) => figure !== null);
  return (
    <>
      {parts.map(({ text, figure }, place) => {
        // The parts of one sentence never change places.
        const key = `${place}`;
        if (figure === null) return <Fragment key={key}>{text}</Fragment>;
        return (
          <ProvenanceLink key={key} door={{ kind: "number", figure, id: finding.id }} skipped={place !== first}>
            {text}
          </ProvenanceLink>
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
