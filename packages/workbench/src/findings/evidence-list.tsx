import { columnText, type Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { comma } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { mergedEvidence } from "../provenance/merged-evidence.ts";
import { type Origin, printOrigin } from "../provenance/origin.ts";
import { RecordLink } from "../register/record-link.tsx";
import { countRows, printRows } from "../shared/tables/row-ranges.ts";
import classes from "./finding-page.module.css";
import { findingsText } from "./findings.text.ts";

interface EvidenceListProps extends Pick<Finding, "evidence"> {
  /** The door whose rows these are, for the address of the table. */
  readonly of?: Origin;
}

/** The rows and records that a finding rests on, each leading to the table at those rows. */
export function EvidenceList({ evidence, of }: EvidenceListProps): ReactNode {
  const { t, language } = useText(findingsText);
  const titleOf = useTableTitles();
  if (evidence.length === 0) return <p>{t("noRows")}</p>;
  return (
    <ul className={classes.evidence}>
      {mergedEvidence(evidence).map((reference) =>
        "table" in reference ? (
          <li key={reference.table}>
            <Link
              to="/sources/$table"
              params={{ table: reference.table }}
              search={of === undefined ? { rows: printRows(reference.rows) } : { of: printOrigin(of) }}
            >
              {t("rowsOf", { count: countRows(reference.rows), shown: columnText(countRows(reference.rows), language, 0), table: titleOf(reference.table) })}
            </Link>
          </li>
        ) : (
          <li key={`${reference.type} ${reference.id}`}>
            <RecordLink type={reference.type} id={reference.id} />
            {comma(language)}
            {t("recordVersion", { version: reference.version })}
          </li>
        ),
      )}
    </ul>
  );
}
