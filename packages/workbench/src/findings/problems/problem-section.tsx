import type { Finding, FindingCoverage } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type PaperList, paperEntries } from "../../language/paper-entries.ts";
import { useText } from "../../language/use-text.ts";
import { nation } from "../../regions/nation.ts";
import { Section } from "../../shared/page/section.tsx";
import { AgeChip } from "../../shared/words/age-chip.tsx";
import { listedName } from "../../shared/words/finding-name.ts";
import { VerdictMark } from "../../shared/words/verdict-mark.tsx";
import { EffectPicture } from "../effect-picture.tsx";
import { findingsText } from "../findings.text.ts";
import { Statement } from "../statement.tsx";
import { StrengthMark } from "../strength-mark.tsx";
import { SubjectName } from "../subject-name.tsx";
import classes from "./problem-section.module.css";

interface ProblemSectionProps {
  readonly title: string;
  readonly list: PaperList;
  /** The heading whose sub-items are shown. */
  readonly parent: string | null;
  readonly findings: readonly Finding[];
  readonly coverage: readonly FindingCoverage[];
  /** Leave sub-items without a finding out: a filter is set. */
  readonly quiet: boolean;
  /** The same findings stand above in another order: they are listed once somebody asks for it. */
  readonly isFolded?: boolean;
}

/** The sub-items of one problem in the paper's order, each with its findings or with what is missing to test it. */
export function ProblemSection({ title, list, parent, findings, coverage, quiet, isFolded = false }: ProblemSectionProps): ReactNode {
  const { t, pick, ours } = useText(findingsText);
  const items = paperEntries(list).flatMap((entry) => {
    const covered = coverage.find(({ item }) => item === entry.code);
    const own = findings.filter(({ id }) => covered?.findings.includes(id) === true);
    return entry.parent !== parent || (quiet && own.length === 0) ? [] : [{ entry, own, reason: covered?.reason ?? null }];
  });
  if (items.length === 0) return null;
  const listed = (
    <ol className={classes.items}>
      {items.map(({ entry, own, reason }) => (
        <li key={entry.code} className={classes.item}>
          <h3 className={classes.name}>
            <span className={classes.code}>{entry.code}</span> {ours(entry.label)}
          </h3>
          {own.length === 0 ? (
            <p className={classes.open}>
              <strong>{t("notTested")}</strong>
              {reason === null ? null : ` ${pick(reason)}`}
            </p>
          ) : (
            <ul className={classes.findings}>
              {own.map((finding) => (
                <li key={finding.id} className={classes.finding}>
                  <VerdictMark verdict={finding.verdict} />
                  <div>
                    <div className={classes.line}>
                      <Link to="/findings/$id" params={{ id: finding.id }} className={classes.question}>
                        {pick(listedName(finding))}
                      </Link>
                      {finding.subject.type === "region" && finding.subject.id === nation ? null : (
                        <span className={classes.subject}>
                          <SubjectName subject={finding.subject} />
                        </span>
                      )}
                      <StrengthMark {...finding} />
                      <AgeChip years={finding.years} />
                      <EffectPicture isSmall finding={finding} />
                      <details className={classes.said}>
                        <summary>{t("wholeStatement")}</summary>
                        <p>
                          <Statement finding={finding} />
                        </p>
                      </details>
                    </div>
                  </div>
                </li>
              ))}
              {reason === null ? null : (
                <li className={classes.open}>
                  <details className={classes.said}>
                    <summary>{t("leavesOpen")}</summary>
                    <p>{pick(reason)}</p>
                  </details>
                </li>
              )}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
  if (!isFolded)
    return (
      <Section title={title} folds>
        {listed}
      </Section>
    );
  // On paper they would stand there twice.
  return (
    <div className="no-print">
      <Section title={title}>
        <details className={classes.said}>
          <summary>{t("sameFindings")}</summary>
          {listed}
        </details>
      </Section>
    </div>
  );
}
