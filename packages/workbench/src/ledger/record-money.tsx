import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useAccountNames } from "../session/use-account-names.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { ledgerText } from "./ledger.text.ts";

type Ledger = ApiAnswer<"ledger">;
type Balance = Ledger["balances"][number];
type Entry = NonNullable<Ledger["entries"]>[number];

interface RecordMoneyProps {
  readonly of: "fund" | "call" | "project";
  readonly id: string;
  /** Money of what is invented is invented too. */
  readonly isInvented: boolean;
}

/** Entries that the page of a record shows; all of them are read by `quoin ledger`. */
const shownEntries = 2_000;

/** What stands on the accounts of a fund, call or project, by year, source and level, and every entry behind it. */
export function RecordMoney({ of, id, isInvented }: RecordMoneyProps): ReactNode {
  const { t } = useText(ledgerText);
  const ledger = useAnswer("ledger", { [of]: id, entries: true, limit: shownEntries });
  return (
    <>
      <Section title={t("balances")} folds>
        <Answered of={ledger} height={120}>
          {({ balances }) =>
            balances.length === 0 ? (
              <p>{t("none")}</p>
            ) : (
              <>
                <p>{t("neverMixed")}</p>
                <Balances rows={balances} isInvented={isInvented} />
              </>
            )
          }
        </Answered>
      </Section>
      <Section title={t("entries")} folds>
        <Answered of={ledger} height={120}>
          {({ entries = [], more }) =>
            entries.length === 0 ? (
              <p>{t("none")}</p>
            ) : (
              <>
                {more === true ? <p>{t("more", { count: entries.length })}</p> : null}
                <Entries rows={entries} isInvented={isInvented} />
              </>
            )
          }
        </Answered>
      </Section>
    </>
  );
}

function Balances({ rows, isInvented }: { readonly rows: readonly Balance[]; readonly isInvented: boolean }) {
  const { t, language } = useText(ledgerText);
  const columns: readonly RowColumn<Balance>[] = [
    { name: "account", label: t("account"), text: ({ account }) => account, cell: ({ account }) => choiceText(account, language) },
    { name: "year", label: t("year"), text: ({ year }) => (year === null ? null : String(year)), cell: ({ year }) => (year === null ? "–" : String(year)) },
    { name: "source", label: t("source"), text: ({ source }) => source, cell: ({ source }) => source ?? "–" },
    { name: "level", label: t("level"), text: ({ level }) => level, cell: ({ level }) => (level === null ? "–" : choiceText(level, language)) },
    {
      name: "of",
      label: t("of"),
      text: ({ project, call, fund }) => project ?? call ?? fund,
      cell: ({ project, call, fund }) => <Owner project={project} call={call} fund={fund} />,
    },
    { name: "amount", label: t("amount"), text: ({ amount }) => amount, cell: ({ amount, currency }) => moneyText(Number(amount), currency, language) },
  ];
  return (
    <RowTable
      label={t("balances")}
      file="balances"
      columns={columns}
      rows={rows}
      keyOf={(row) => JSON.stringify([row.account, row.fund, row.year, row.source, row.level, row.department, row.call, row.project, row.currency])}
      isInvented={() => isInvented}
    />
  );
}

/** Whom money is held for: a project, else a call, else the fund itself. A project is told under its id, whether or not it is a record yet. */
function Owner({ project, call, fund }: Pick<Balance, "project" | "call" | "fund">) {
  if (project !== null) return <RecordLink type="project" id={project} />;
  if (call !== null) return <RecordLink type="call" id={call} />;
  return fund === null ? "–" : <RecordLink type="fund" id={fund} />;
}

function Entries({ rows, isInvented }: { readonly rows: readonly Entry[]; readonly isInvented: boolean }) {
  const { t, language } = useText(ledgerText);
  const nameOf = useAccountNames(rows.flatMap(({ by, released_by }) => [by, released_by]));
  const moved = ({ lines, currency }: Entry) =>
    lines.map(({ account, amount }) => `${choiceText(account, language)} ${moneyText(Number(amount), currency, language)}`).join(" · ");
  const columns: readonly RowColumn<Entry>[] = [
    { name: "entry", label: t("entry"), text: ({ id }) => id, cell: ({ id }) => <code>{id}</code> },
    { name: "day", label: t("day"), text: ({ day }) => day, cell: ({ day }) => dayText(day, language) },
    { name: "kind", label: t("kind"), text: ({ kind }) => kind, cell: ({ kind }) => choiceText(kind === "accept" ? "acceptance" : kind, language) },
    { name: "moved", label: t("moved"), text: moved, cell: moved },
    {
      name: "by",
      label: t("by"),
      text: ({ by, released_by }) => [by, released_by].flatMap((name) => (name === null ? [] : [nameOf(name)])).join(", "),
      cell: ({ by, released_by }) => [by, released_by].flatMap((name) => (name === null ? [] : [nameOf(name)])).join(listMark(language)),
    },
    { name: "document", label: t("document"), text: ({ document }) => document, cell: ({ document }) => <Origin document={document} /> },
  ];
  return <RowTable label={t("entries")} file="entries" columns={columns} rows={rows} keyOf={({ id }) => id} isInvented={() => isInvented} />;
}

function Origin({ document }: { readonly document: string | null }) {
  const at = document?.indexOf("/") ?? -1;
  return document === null || at < 0 ? "–" : <RecordLink type={document.slice(0, at)} id={document.slice(at + 1)} />;
}
