import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { type ApiAnswer, ApiProblem, numberText, type RenderedNote } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer, useWriting } from "../api/question.ts";
import { bracketed, listMark, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { passingOnText } from "./passing-on.text.ts";

const types = [
  ["project", "project"],
  ["application", "application"],
  ["result", "results"],
] as const;
const kinds = [
  ["technology", "technologyOf"],
  ["item", "item"],
] as const;

/** Records shown at once; the others come up as these are decided. */
const shown = 50;

/** `/coding`: which technology or card item records are of, proposed with the words in common, decided many at once and taken back. */
export function CodingPage(): ReactNode {
  const { t, language } = useText(passingOnText);
  const [type, setType] = useState<(typeof types)[number][0]>("project");
  const [of, setOf] = useState<(typeof kinds)[number][0]>("technology");
  const asked = useAnswer("coding-propose", { type, of, limit: shown });
  const writing = useWriting("coding-decide");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<readonly string[]>([]);
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const decide = async (choice: readonly string[], remove: boolean): Promise<void> => {
    setNotes([]);
    try {
      await writing.mutateAsync({ type, of, choice: [...choice], remove, reason });
      setDone(remove ? [] : choice);
      setChosen(new Set());
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    }
  };
  const another = (): void => {
    setChosen(new Set());
    setDone([]);
  };
  const canChoose = asked.data?.records.some(({ proposals }) => proposals.length > 0) === true;
  // Where everything is coded the list says so itself.
  const isWithout = asked.data !== undefined && asked.data.records.length > 0 && !canChoose;
  const count = (value: number) => numberText(value, language);
  const percent = (value: number) => `${numberText(100 * value, language, 0)}%`;
  return (
    <>
      <PageHead question={t("codingQuestion")}>
        {asked.data === undefined ? null : (
          <>
            <p>{t("codingLead", { total: count(asked.data.total), coded: count(asked.data.coded) })}</p>
            <p>
              {asked.data.held_out === null
                ? t("noHeldOut")
                : t("heldOut", {
                    n: count(asked.data.held_out.n),
                    first: percent(asked.data.held_out.first),
                    three: percent(asked.data.held_out.of_three),
                    usual: percent(asked.data.held_out.usual),
                  })}
            </p>
          </>
        )}
      </PageHead>
      <FilterBar>
        <NativeSelect
          label={t("type")}
          value={type}
          data={types.map(([value, word]) => ({ value, label: t(word) }))}
          onChange={({ currentTarget }) => {
            setType(types.find(([value]) => value === currentTarget.value)?.[0] ?? "project");
            another();
          }}
        />
        <NativeSelect
          label={t("of")}
          value={of}
          data={kinds.map(([value, word]) => ({ value, label: t(word) }))}
          onChange={({ currentTarget }) => {
            setOf(kinds.find(([value]) => value === currentTarget.value)?.[0] ?? "technology");
            another();
          }}
        />
        <TextInput label={t("reason")} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
        <Button
          variant="default"
          disabled={!canChoose}
          aria-describedby={isWithout ? "no-first" : undefined}
          onClick={() => setChosen(new Set(asked.data?.records.flatMap(({ id, proposals: [first] }) => (first === undefined ? [] : [`${id}=${first.code}`]))))}
        >
          {t("chooseFirst")}
        </Button>
        <Button disabled={chosen.size === 0} loading={writing.isPending} onClick={() => void decide([...chosen], false)}>
          {t("decide", { count: String(chosen.size) })}
        </Button>
        {isWithout ? <span id="no-first">{t("chooseNone")}</span> : null}
      </FilterBar>
      <div role="status">
        {done.length === 0 ? null : (
          <p>
            {t("decided", { count: count(done.length) })}{" "}
            <Button variant="default" size="compact-sm" loading={writing.isPending} onClick={() => void decide(done, true)}>
              {t("undo")}
            </Button>
          </p>
        )}
      </div>
      {notes.length === 0 ? null : (
        <div role="alert">
          <NoteList notes={notes} />
        </div>
      )}
      <Answered of={asked} height={640}>
        {({ records }) =>
          records.length === 0 ? (
            <EmptyState what={t("allCoded")} why={t("allCodedWhy")} />
          ) : (
            <FigureTable
              label={t("codingQuestion")}
              heads={[t("record"), t("proposals")]}
              rows={records.map((record) => ({
                id: record.id,
                cells: [
                  <RecordLink key="record" type={type} id={record.id} />,
                  <Proposals key="proposals" record={record} chosen={chosen} choose={setChosen} />,
                ],
              }))}
            />
          )
        }
      </Answered>
    </>
  );
}

interface ProposalsProps {
  readonly record: ApiAnswer<"coding-propose">["records"][number];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (chosen: ReadonlySet<string>) => void;
}

function Proposals({ record, chosen, choose }: ProposalsProps): ReactNode {
  const { t, language } = useText(passingOnText);
  if (record.proposals.length === 0) return t("none");
  return record.proposals.map(({ code, name, words, like, likeness }) => {
    const choice = `${record.id}=${code}`;
    const why = [
      words.join(listMark(language)),
      ...(like === null ? [] : [t("like", { name: labelText(like.name, language, like.id) })]),
      numberText(likeness, language, 2),
    ];
    return (
      <Checkbox
        key={code}
        label={
          // What stands in brackets are words of the records themselves, in whichever language these are.
          <>
            {labelText(name, language, code)}
            <span translate="no">{bracketed(why.join(semicolon(language)), language)}</span>
          </>
        }
        checked={chosen.has(choice)}
        onChange={({ currentTarget }) => {
          const next = new Set(chosen);
          if (currentTarget.checked) next.add(choice);
          else next.delete(choice);
          choose(next);
        }}
      />
    );
  });
}
