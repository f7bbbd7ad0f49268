import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { countRows, printRows } from "../shared/row-ranges.ts";
import classes from "./finding-page.module.css";
import { findingsText } from "./findings.text.ts";

/** The rows and records that a finding rests on, each leading to the table at those rows. */
export function EvidenceList({ evidence }: Pick<Finding, "evidence">): ReactNode {
  const { t } = useText(findingsText);
  if (evidence.length === 0) return <p>{t("noRows")}</p>;
  return (
    <ul className={classes.evidence}>
      {evidence.map((reference) =>
        "table" in reference ? (
          <li key={reference.table}>
            <Link to="/sources/$table" params={{ table: reference.table }} search={{ rows: printRows(reference.rows) }}>
              {t("rowsOf", { count: countRows(reference.rows), table: reference.table })}
            </Link>
          </li>
        ) : (
          <li key={`${reference.type} ${reference.id}`}>
            <Link to="/register/$type/$id" params={{ type: reference.type, id: reference.id }}>
              {reference.id}
            </Link>
            {", "}
            {t("recordVersion", { version: reference.version })}
          </li>
        ),
      )}
    </ul>
  );
}
