import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useDiagnosis } from "../answers/use-diagnosis.ts";
import { Statement } from "../findings/statement.tsx";
import { useText } from "../language/use-text.ts";
import { listedName } from "../shared/words/finding-name.ts";
import { VerdictMark } from "../shared/words/verdict-mark.tsx";
import classes from "./card-page.module.css";
import { systemsText } from "./systems.text.ts";

/** What the diagnosis says of a card: it is asked anew after every change, so a recorded producer shows here at once. */
export function CardFinding({ system }: { readonly system: string }): ReactNode {
  const { t, pick } = useText(systemsText);
  const findings = (useDiagnosis().data?.findings ?? []).filter(({ subject }) => subject.type === "technology-system" && subject.id === system);
  if (findings.length === 0) return null;
  return (
    <section className={classes.finding} aria-label={t("finding")} aria-live="polite">
      {findings.map((finding) => (
        <p key={finding.id}>
          <VerdictMark verdict={finding.verdict} />{" "}
          <Link to="/findings/$id" params={{ id: finding.id }}>
            {pick(listedName(finding))}
          </Link>{" "}
          <Statement finding={finding} />
        </p>
      ))}
    </section>
  );
}
