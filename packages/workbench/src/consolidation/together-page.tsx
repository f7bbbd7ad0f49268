import { TextInput } from "@mantine/core";
import { type ApiAnswer, columnText, moneyText, plannedUnit } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { bracketed, listMark, semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { togetherText } from "./together.text.ts";

type Together = ApiAnswer<"track-offices">;
type Position = Pick<Together["whole"], "planned" | "intended" | "committed" | "paid" | "difference" | "promises">;

/** `/progress`: what has become of all offices' plans together: money, promises, who is silent, what several count. */
export function TogetherPage(): ReactNode {
  const { t } = useText(togetherText);
  const { at = "" } = useSearch({ from: "/progress" });
  const choose = useAddressChange();
  const followed = useAnswer("track-offices", /^\d{4}-\d{2}-\d{2}$/.test(at) ? { at } : {});
  return (
    <>
      <PageHead question={t("question")}>{followed.data === undefined || followed.data.lines.length === 0 ? null : <Told answer={followed.data} />}</PageHead>
      <FilterBar>
        <TextInput
          label={t("at")}
          description={t("atWhy")}
          defaultValue={at}
          onBlur={({ currentTarget }) => choose({ at: currentTarget.value })}
          onKeyDown={({ key, currentTarget }) => (key === "Enter" ? choose({ at: currentTarget.value }) : undefined)}
        />
      </FilterBar>
      <Answered of={followed} height={320}>
        {(answer) => (answer.lines.length === 0 ? <EmptyState what={t("none")} why={t("noneWhy")} /> : <Found answer={answer} />)}
      </Answered>
      <TakeReport />
    </>
  );
}

function useMoney(currency: string): (amount: string | null) => string {
  const { language } = useText(togetherText);
  return (amount) => (amount === null ? "–" : moneyText(Number(amount), currency, language));
}

function Told({ answer }: { readonly answer: Together }): ReactNode {
  const { t, pick, language } = useText(togetherText);
  const money = useMoney(answer.currency);
  const { whole, offices } = answer;
  const silent = offices.filter(({ silent: isSilent }) => isSilent).map(({ label }) => pick(label));
  return (
    <>
      <p>
        {t("answer", {
          at: dayText(answer.at, language),
          planned: money(whole.planned),
          committed: money(whole.committed),
          paid: money(whole.paid),
          due: whole.promises.due,
          reached: whole.promises.reached,
          missed: whole.promises.missed,
          unsaid: whole.promises.not_reported,
          reported: whole.reported,
          lines: whole.lines,
        })}
      </p>
      {silent.length === 0 ? null : <p>{t("silent", { names: silent.join(listMark(language)) })}</p>}
    </>
  );
}

function Found({ answer }: { readonly answer: Together }): ReactNode {
  const { t, pick, language } = useText(togetherText);
  const money = useMoney(answer.currency);
  const position = <R extends Position>(): readonly RowColumn<R>[] => [
    ...(["planned", "intended", "committed", "paid", "difference"] as const).map((name) => ({
      name,
      label: t(name),
      text: (row: R) => (row[name] === null ? null : Number(row[name])),
      currency: () => answer.currency,
      isNumber: true,
    })),
    { name: "promises", label: t("promises"), text: ({ promises }: R) => `${promises.reached} / ${promises.due}`, isNumber: true },
    { name: "missed", label: t("missed"), text: ({ promises }: R) => promises.missed, isNumber: true },
  ];
  const offices: readonly RowColumn<Together["offices"][number]>[] = [
    { name: "office", label: t("office"), text: ({ label }) => pick(label), cell: ({ id }) => <RecordLink type="organisation" id={id} /> },
    {
      name: "as_of",
      label: t("asOf"),
      text: ({ as_of, silent }) => `${as_of === null ? t("never") : dayText(as_of, language)}${silent && as_of !== null ? ` · ${t("isSilent")}` : ""}`,
    },
    ...position<Together["offices"][number]>(),
  ];
  const fields: readonly RowColumn<Together["fields"][number]>[] = [
    {
      name: "field",
      label: t("field"),
      text: ({ label }) => pick(label),
      cell: ({ id, label }) => (id === null ? pick(label) : <RecordLink type="technology" id={id} />),
    },
    ...position<Together["fields"][number]>(),
  ];
  const officeOf = (id: string): string => {
    const found = answer.offices.find((office) => office.id === id);
    return found === undefined ? id : pick(found.label);
  };
  const due = answer.lines.flatMap((line) =>
    line.promised.filter(({ state }) => state === "missed" || state === "not-reported").map((promise) => ({ line, promise })),
  );
  const lines: readonly RowColumn<Together["lines"][number]>[] = [
    { name: "line", label: t("line"), text: ({ label }) => pick(label), cell: ({ line }) => <RecordLink type="office-plan-line" id={line} /> },
    { name: "office", label: t("office"), text: ({ office }) => officeOf(office) },
    { name: "status", label: t("status"), text: ({ status }) => (status === null ? null : choiceText(status, language)) },
    ...(["planned", "intended", "committed", "paid", "difference"] as const).map((name) => ({
      name,
      label: t(name),
      text: (row: Together["lines"][number]) => (row[name] === null ? null : Number(row[name])),
      currency: () => answer.currency,
      isNumber: true,
    })),
  ];
  return (
    <>
      <Section title={t("offices")}>
        <RowTable
          label={t("offices")}
          file="offices-progress"
          columns={offices}
          rows={answer.offices}
          keyOf={({ id }) => id}
          isInvented={({ synthetic }) => synthetic}
        />
      </Section>
      {answer.contested.length === 0 ? null : (
        <Section title={t("contested")}>
          <p>{t("contestedWhy")}</p>
          <FigureTable
            label={t("contested")}
            heads={[t("project"), t("claims")]}
            rows={answer.contested.map(({ project, title, claims }) => ({
              id: project,
              cells: [
                title ?? project,
                claims
                  .map(
                    ({ office, committed, paid }) =>
                      `${officeOf(office)}${bracketed(t("claim", { committed: money(committed), paid: money(paid) }), language)}`,
                  )
                  .join(semicolon(language)),
              ],
            }))}
          />
        </Section>
      )}
      <Section title={t("promised")}>
        {due.length === 0 ? (
          <p>{t("noMissed")}</p>
        ) : (
          <FigureTable
            label={t("promised")}
            heads={[t("line"), t("office"), t("what"), t("due"), t("promisedValue"), t("reportedValue"), t("status")]}
            rows={due.map(({ line, promise: { kind, what, due: day, promised, reported, unit, state } }) => ({
              id: `${line.line} ${kind} ${what} ${day}`,
              cells: [
                <RecordLink key="line" type="office-plan-line" id={line.line} />,
                officeOf(line.office),
                kind === "end" ? t("end") : what,
                dayText(day, language),
                promised === null ? "–" : `${columnText(promised, language, 0)}${unit === null ? "" : language === "zh" ? plannedUnit(unit).zh : ` ${unit}`}`,
                reported === null ? "–" : `${columnText(reported, language, 0)}${unit === null ? "" : language === "zh" ? plannedUnit(unit).zh : ` ${unit}`}`,
                t(state === "missed" ? "isMissed" : "not-reported"),
              ],
            }))}
          />
        )}
      </Section>
      <Section title={t("fields")}>
        <RowTable
          label={t("fields")}
          file="fields-progress"
          columns={fields}
          rows={answer.fields}
          keyOf={({ id }) => id ?? ""}
          isInvented={() => answer.synthetic}
        />
      </Section>
      <Section title={t("lines")}>
        <RowTable
          label={t("lines")}
          file="lines-progress"
          columns={lines}
          rows={answer.lines}
          keyOf={({ line }) => line}
          isInvented={({ synthetic }) => synthetic}
        />
      </Section>
    </>
  );
}

function TakeReport(): ReactNode {
  const { t, language } = useText(togetherText);
  const may = useMay();
  if (!may("track-take")) return null;
  return (
    <div className="no-print">
      <Section title={t("take")}>
        <p>{t("takeWhy")}</p>
        <ActionForm
          name="track-take"
          label={t("take")}
          fields={[
            { name: "data", label: t("file"), kind: "file", isRequired: true, accept: ".quoin-progress" },
            { name: "trust", label: t("trust"), kind: "text", description: t("trustWhy") },
            { name: "reason", label: t("reason"), kind: "text" },
          ]}
          input={({ texts: { trust, reason }, files: { data } }) => ({
            data: data ?? { name: "", content: "" },
            ...(trust === undefined ? {} : { trust }),
            reason: reason ?? "",
          })}
          told={({ plan, as_of, lines, changed }) => t(changed ? "taken" : "same", { plan, day: dayText(as_of, language), lines })}
        />
      </Section>
    </div>
  );
}
