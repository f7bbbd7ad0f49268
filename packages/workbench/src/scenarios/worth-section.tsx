import { moneyAlike, moneyText, numbersAlike, numberText, type WorthAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { bracketed } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { headWith } from "../shared/tables/column-units.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { worthText } from "./worth.text.ts";

const draws = 2_000;

/** What it would be worth to know the candidates' values before the fund chooses, and how often each of them stays. */
export function WorthSection({ scenario }: { readonly scenario: string }): ReactNode {
  const { t } = useText(worthText);
  const worth = useAnswer("design-worth", { scenario, draws });
  return (
    <Section title={t("title")}>
      <Answered of={worth} doing={t("drawing")} height={240}>
        {(answer) => <Worth answer={answer} />}
      </Answered>
    </Section>
  );
}

function Worth({ answer }: { readonly answer: WorthAnswer & { readonly notes?: Parameters<typeof NoteList>[0]["notes"] } }): ReactNode {
  const { t, language } = useText(worthText);
  const { evpi, se, currency, outcome, by, synthetic, unproved } = answer;
  const value = (amount: number): string => (currency === null ? numberText(amount, language, 2) : moneyText(amount, currency, language));
  const rest = by.filter(({ evppi }) => evppi !== 0).flatMap(({ evppi, se: error }) => [evppi, error]);
  const alike = currency === null ? { unit: "", say: numbersAlike(rest, language) } : moneyAlike(rest, currency, language);
  // Without candidates there is nothing to be worth anything; the notes say what to fill in.
  if (by.length === 0 && answer.notes !== undefined) return <NoteList notes={answer.notes} />;
  const share = (of: number): string => `${numberText(of * 100, language, 0)}%`;
  return (
    <>
      {answer.notes === undefined ? null : <NoteList notes={answer.notes} />}
      <p>
        {t("all", {
          evpi: value(evpi),
          se: value(se),
          outcome: outcome === null || currency !== null ? "" : outcome,
          draws: numberText(answer.draws, language, 0),
        })}{" "}
        {synthetic ? <Invented /> : null}
      </p>
      {unproved === 0 ? null : <p>{t("unproved", { unproved: numberText(unproved, language, 0) })}</p>}
      <FigureTable
        label={t("title")}
        heads={[t("candidate"), headWith(t("worth"), alike.unit === "" ? null : alike.unit, (unit) => bracketed(unit, language)), t("chosen"), t("stays")]}
        rows={by.map(({ candidate, evppi, se: error, chosen, stays }) => ({
          id: candidate,
          cells: [
            <RecordLink key={candidate} type="candidate" id={candidate} />,
            evppi === 0 ? t("nothing") : `${alike.say(evppi)} ± ${alike.say(error)}`,
            t(chosen ? "yes" : "no"),
            <span key="stays">
              <meter aria-label={t("stays")} min={0} max={1} value={stays} /> {share(stays)}
            </span>,
          ],
        }))}
      />
    </>
  );
}
