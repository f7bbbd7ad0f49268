import { Button } from "@mantine/core";
import { type ApiAnswer, ApiProblem, codeEntry, numberText, type RenderedNote } from "@quoin/core";
import { type ReactNode, useMemo, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { stepChart } from "../durations/step-chart.ts";
import { survivalAnswer } from "../durations/survival-answer.ts";
import { textsOf } from "../durations/told-durations.tsx";
import { colon, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { ChartFrame } from "../shared/charts/chart-frame.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { passingOnText } from "./passing-on.text.ts";

type Match = ApiAnswer<"match">["matches"][number];
type Taken = ApiAnswer<"passing-on">["taken"][number];

/** Results shown of each need, and needs on the page. */
const [shownResults, shownNeeds] = [3, 50];

/** `/results`: how long results wait to be taken up, and which of them may answer a need. */
export function ResultsPage(): ReactNode {
  const { t, language } = useText(passingOnText);
  // Who owns a result or has a need comes for the matches; figures of all are for the office.
  const mayRead = useMay()("passing-on");
  const figures = useAnswer("passing-on", {}, mayRead);
  const matches = useAnswer("match", { top: shownResults, limit: shownNeeds });
  const count = (value: number) => numberText(value, language);
  return (
    <>
      <PageHead question={t("question")}>
        {figures.data === undefined ? null : (
          <p>{t("lead", { offered: count(figures.data.offered), taken: count(figures.data.taken_up), never: count(figures.data.never_offered) })}</p>
        )}
      </PageHead>
      {figures.data === undefined || figures.data.offered === 0 ? null : <Waiting />}
      {mayRead ? <Answered of={figures}>{(answer) => <Groups answer={answer} />}</Answered> : null}
      <Section title={t("needs")}>
        <p>{t("needsWhat")}</p>
        <Answered of={matches}>{(answer) => <Matches answer={answer} />}</Answered>
      </Section>
    </>
  );
}

function Waiting(): ReactNode {
  const { t } = useText(passingOnText);
  const asked = useAnswer("durations", { of: "results", unit: "months" });
  return (
    <Section title={t("waiting")}>
      <Answered of={asked} height={320}>
        {({ files }) => <WaitingCurve files={files} />}
      </Answered>
    </Section>
  );
}

function WaitingCurve({ files }: { readonly files: ApiAnswer<"durations">["files"] }): ReactNode {
  const { t, language } = useText(passingOnText);
  // Read once an answer: with thousands of results each reading of the tables is felt.
  const told = useMemo(() => survivalAnswer(textsOf(files)), [files]);
  const words = {
    title: t("waiting"),
    subtitle: t("months"),
    source: t("register"),
    time: t("months"),
    group: t("group"),
    atRisk: t("atRisk"),
    ended: t("ended"),
    stopped: t("stopped"),
    low: t("low"),
    high: t("high"),
    synthetic: told.synthetic,
  };
  const lines = told.curves.map(({ steps }) => ({ name: t("all"), steps }));
  return <ChartFrame chart={stepChart(lines, 1, "quoin-results", words, language)} isWide />;
}

function Groups({ answer }: { readonly answer: ApiAnswer<"passing-on"> }): ReactNode {
  const { t, ours, language } = useText(passingOnText);
  const percent = (value: number | null) => (value === null ? "–" : `${numberText(100 * value, language, 0)}%`);
  const told = ({ share, low, high }: Taken) => (share === null ? "–" : `${percent(share)} (${percent(low)} – ${percent(high)})`);
  const nameOf = ({ by, id }: ApiAnswer<"passing-on">["groups"][number]): ReactNode => {
    if (id === null) return t("unnamed");
    if (by !== "owner_kind") return <RecordLink type={by} id={id} />;
    const kind = codeEntry("organisation-kinds", id)?.label;
    return kind === undefined ? id : ours(kind);
  };
  const rows = [
    { id: "all", cells: [t("all"), numberText(answer.offered, language), numberText(answer.taken_up, language), ...answer.taken.map(told)] },
    ...answer.groups.map((each) => ({
      id: `${each.by} ${each.id ?? ""}`,
      cells: [
        <span key="name">
          {t(each.by)}
          {colon(language)}
          {nameOf(each)}
        </span>,
        numberText(each.offered, language),
        numberText(each.taken_up, language),
        ...each.taken.map(told),
      ],
    })),
  ];
  return (
    <Section title={t("by")}>
      <FigureTable
        label={t("by")}
        heads={[t("group"), t("offered"), t("takenHead"), ...answer.taken.map(({ years }) => t("within", { count: years }))]}
        rows={rows}
      />
    </Section>
  );
}

function Matches({ answer }: { readonly answer: ApiAnswer<"match"> }): ReactNode {
  const { t, language } = useText(passingOnText);
  const percent = (value: number) => `${numberText(100 * value, language, 0)}%`;
  const { matches, recall } = answer;
  if (matches.length === 0) return <EmptyState what={t("noMatch")} why={t("noMatchWhy")} />;
  return (
    <>
      {recall === null ? null : <p>{t("recall", { n: numberText(recall.n, language), share: percent(recall.value), plain: percent(recall.bm25) })}</p>}
      <FigureTable
        label={t("needs")}
        heads={[t("need"), t("result"), t("words"), t("technologies"), t("near"), t("status")]}
        rows={matches.map((match) => ({
          id: `${match.need} ${match.result}`,
          cells: [
            <RecordLink key="need" type="need" id={match.need} />,
            <RecordLink key="result" type="result" id={match.result} />,
            // Words of the records themselves, in whichever language these are.
            <span key="words" translate="no">
              {match.words.join(listMark(language))}
            </span>,
            <span key="technologies">
              {match.technologies.map((each, at) => (
                <span key={each}>
                  {at === 0 ? "" : listMark(language)}
                  <RecordLink type="technology" id={each} />
                </span>
              ))}
            </span>,
            match.region === null ? "–" : t(match.region ? "yes" : "no"),
            <Agreed key="agreed" match={match} />,
          ],
        }))}
      />
    </>
  );
}

const states = ["owner-agreed", "asker-agreed", "agreed", "declined"] as const;

/** What each side may still say; a match that is declined is declined for both. */
function openActs(status: Match["status"], side: "owner" | "asker"): readonly ("agree" | "decline")[] {
  const isAgreed = status === "agreed" || status === `${side}-agreed`;
  return [...(isAgreed ? [] : (["agree"] as const)), ...(status === "declined" ? [] : (["decline"] as const))];
}

const actWords = { owner: { agree: "forOwner", decline: "declineForOwner" }, asker: { agree: "forAsker", decline: "declineForAsker" } } as const;

function Agreed({ match: { need, result, status, sides } }: { readonly match: Match }): ReactNode {
  const { t } = useText(passingOnText);
  const may = useMay();
  const writing = useWriting("match-decide");
  const [contacts, setContacts] = useState<ApiAnswer<"match-decide">["contacts"]>(null);
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const state = states.find((each) => each === status);
  const decide = async (side: "owner" | "asker", decision: "agree" | "decline"): Promise<void> => {
    setNotes([]);
    try {
      setContacts((await writing.mutateAsync({ need, result, side, decision })).contacts);
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    }
  };
  return (
    <>
      {state === undefined ? null : <span>{t(state)} </span>}
      <span className="no-print">
        {(may("match-decide") ? sides : []).flatMap((side) =>
          openActs(status, side).map((decision) => (
            <Button
              key={`${side} ${decision}`}
              mr="xs"
              variant="default"
              size="compact-xs"
              loading={writing.isPending}
              onClick={() => void decide(side, decision)}
            >
              {t(actWords[side][decision])}
            </Button>
          )),
        )}
      </span>
      {contacts === null ? null : <p role="status">{t("contacts", { owner: contacts.owner ?? "–", asker: contacts.asker ?? "–" })}</p>}
      {notes.length === 0 ? null : (
        <div role="alert">
          <NoteList notes={notes} />
        </div>
      )}
    </>
  );
}
