import type { Finding } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { VerdictMark, verdictOrder } from "../shared/words/verdict-mark.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

/** How many findings on the nation have each verdict, and what the mark means: the key to every list of the workbench. */
export function VerdictCounts({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const { t } = useText(startText);
  const meanings = { confirmed: t("meansConfirmed"), "not-supported": t("meansRefused"), "insufficient-data": t("meansThin") };
  return (
    <dl className={classes.counts}>
      {verdictOrder.map((verdict) => (
        <div key={verdict}>
          <dt>
            <VerdictMark verdict={verdict} />
            <Link to="/problems" search={{ verdict }}>
              {t("findings", { count: findings.filter((finding) => finding.verdict === verdict).length })}
            </Link>
          </dt>
          <dd>{meanings[verdict]}</dd>
        </div>
      ))}
    </dl>
  );
}
