import type { ApiAnswer, Finding, Verdict } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTableTitles } from "../answers/use-tables.ts";
import { comma } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Section } from "../shared/page/section.tsx";
import { sharedText } from "../shared/shared.text.ts";
import { listedName } from "../shared/words/finding-name.ts";
import { verdictWords } from "../shared/words/verdict-mark.tsx";
import { startText } from "./start.text.ts";
import classes from "./start-page.module.css";

export type Turned = ApiAnswer<"diagnose">["turned"][number];

const shown = 5;

interface TurnedVerdictsProps {
  readonly turned: readonly Turned[];
  readonly findings: readonly Finding[];
}

/** The verdicts that became others, each with the newest edit between the two judgements, which need not be the one that did it; nothing where none has. */
export function TurnedVerdicts({ turned, findings }: TurnedVerdictsProps): ReactNode {
  const { t, pick, language } = useText(startText);
  const known = turned.flatMap((each) => findings.filter(({ id }) => id === each.finding).map((finding) => ({ finding, each })));
  if (known.length === 0) return null;
  return (
    <Section title={t("turnedTitle")} aside={<Link to="/log">{t("allChanges")}</Link>}>
      <ul className={classes.group}>
        {known.slice(0, shown).map(({ finding, each }) => (
          <li key={finding.id}>
            <Link to="/findings/$id" params={{ id: finding.id }}>
              {pick(listedName(finding))}
            </Link>{" "}
            <FromTo {...each} />
            {comma(language)}
            <Cause of={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function FromTo({ from, to }: Pick<Turned, "from" | "to">): ReactNode {
  const { t } = useText(startText);
  const word = useVerdictWord();
  return from === null ? t("turnedNew", { to: word(to) }) : t("turned", { from: word(from), to: word(to) });
}

/** A verdict within a sentence. */
export function useVerdictWord(): (verdict: Verdict | null) => string {
  const { t } = useText(sharedText);
  return (verdict) => (verdict === null ? "" : t(verdictWords[verdict]));
}

function Cause({ of: { cause, change, table } }: { readonly of: Turned }): ReactNode {
  const { t } = useText(startText);
  const titleOf = useTableTitles();
  if (change !== null)
    return (
      <>
        {t("turnedByRecord")} <RecordLink {...change} />
      </>
    );
  if (cause === "table") return t("turnedByTable", { table: titleOf(table ?? "") });
  return t(cause === "settings" ? "turnedBySettings" : "turnedByProgram");
}
