import { Button, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { ApiProblem, moneyText, numberText, type RenderedNote } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useRecordRights } from "../register/use-record-rights.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { KindSelect } from "./kind-select.tsx";
import { unknownKindsText } from "./unknown-kinds.text.ts";
import { UnknownTable } from "./unknown-table.tsx";

/** How many are shown; the others come up as these are decided. */
const shown = 100;

/** What was decided last, so that one click takes it back. */
interface Done {
  /** Names by id. */
  readonly organisations: ReadonlyMap<string, string>;
  readonly isTakenBack: boolean;
}

/** `/kinds`: organisations of unknown kind, the most money first; one or many are decided by a click, and taken back by another. */
export function UnknownKindsPage(): ReactNode {
  const { t, language } = useText(unknownKindsText);
  const { search = "" } = useSearch({ from: "/kinds" });
  const change = useAddressChange();
  const list = useAnswer("organisation-unknown", { search, limit: shown });
  const { fields } = useRecordRights("organisation");
  const canDecide = fields.has("kind");
  const writing = useWriting("organisation-decide");
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map());
  const [kind, setKind] = useState("");
  const [reason, setReason] = useState("");
  const [done, setDone] = useState<Done | null>(null);
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const find = useDebouncedCallback((text: string) => change({ search: text }), 250);
  const decide = async (asked: ReadonlyMap<string, string>, as: string): Promise<void> => {
    setNotes([]);
    try {
      const { decided } = await writing.mutateAsync({ organisation: [...asked.keys()], kind: as, reason });
      setDone({ organisations: new Map(decided.map(({ id }) => [id, asked.get(id) ?? id])), isTakenBack: as === "unknown" });
      setChosen(new Map());
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    }
  };
  return (
    <>
      <PageHead question={t("question")} filters={search === "" ? [] : [search]}>
        {list.data === undefined || list.data.total === 0 ? null : (
          <p>
            {t("answer", {
              count: numberText(list.data.total, language),
              money: list.data.funds === null ? t("noMoney") : t("ofMoney", { amount: moneyText(list.data.funds, list.data.currency, language) }),
            })}
          </p>
        )}
      </PageHead>
      <FilterBar>
        <TextInput type="search" label={t("search")} defaultValue={search} onChange={({ currentTarget }) => find(currentTarget.value)} />
        {canDecide ? (
          <>
            <KindSelect label={t("kind")} value={kind} change={setKind} />
            <TextInput label={t("reason")} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
            <Button disabled={kind === "" || chosen.size === 0} loading={writing.isPending} onClick={() => void decide(chosen, kind)}>
              {t("decide", { count: chosen.size })}
            </Button>
          </>
        ) : (
          <p>{t("readOnly")}</p>
        )}
      </FilterBar>
      <div role="status">
        {done === null ? null : (
          <p>
            {t(done.isTakenBack ? "undone" : "decided", { names: [...done.organisations.values()].join(", ") })}{" "}
            {done.isTakenBack ? null : (
              <Button variant="default" size="compact-sm" loading={writing.isPending} onClick={() => void decide(done.organisations, "unknown")}>
                {t("undo")}
              </Button>
            )}
          </p>
        )}
      </div>
      {notes.length === 0 ? null : (
        <div role="alert">
          <NoteList notes={notes} />
        </div>
      )}
      <Answered of={list} height={640}>
        {({ organisations, total, currency }) =>
          organisations.length === 0 ? (
            <EmptyState what={t(search === "" ? "none" : "nothing")} why={t(search === "" ? "noneWhy" : "nothingWhy")} />
          ) : (
            <>
              <UnknownTable
                organisations={organisations}
                currency={currency}
                {...(canDecide
                  ? { choice: { chosen, choose: setChosen, decide: (id: string, name: string, as: string) => void decide(new Map([[id, name]]), as) } }
                  : {})}
              />
              <p>{t("shown", { shown: numberText(organisations.length, language), total: numberText(total, language) })}</p>
            </>
          )
        }
      </Answered>
    </>
  );
}
