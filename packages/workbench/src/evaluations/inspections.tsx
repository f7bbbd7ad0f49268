import type { ApiAnswer } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { inspectionsText } from "./inspections.text.ts";

const kinds = ["inspection", "audit", "mid-term-review"] as const;
const results = ["in-order", "faults", "grave-faults"] as const;

type Supervised = ApiAnswer<"inspection-list">["programmes"][number];

/** Which programmes nobody looked at within three years, those that are due first; entering what an inspection found. */
export function Inspections(): ReactNode {
  const { t, pick, language } = useText(inspectionsText);
  const may = useMay();
  const told = useAnswer("inspection-list", {});
  const columns: readonly RowColumn<Supervised>[] = [
    {
      name: "programme",
      label: t("programme"),
      text: ({ name }) => pick(name),
      cell: ({ id, name }) => (
        <Link to="/register/$type/$id" params={{ type: "programme", id }}>
          {pick(name)}
        </Link>
      ),
    },
    { name: "state", label: t("state"), text: ({ state }) => t(state) },
    { name: "due", label: t("dueBy"), text: ({ due }) => (due === null ? "–" : dayText(due, language)) },
    { name: "evaluated", label: t("evaluated"), text: ({ evaluated }) => (evaluated === null ? "–" : String(evaluated)) },
    { name: "inspected", label: t("inspected"), text: ({ inspected }) => (inspected === null ? "–" : dayText(inspected, language)) },
    { name: "result", label: t("result"), text: ({ id }) => lastResult(id) },
    { name: "since", label: t("since"), text: ({ since }) => (since === null ? "–" : dayText(since, language)) },
  ];
  return (
    <Section title={t("title")} anchor="inspections">
      <Answered of={told} height={160}>
        {({ programmes, inspections, at, years }) => {
          const due = programmes.filter(({ state }) => state === "due");
          return (
            <>
              <p>{t("answer", { at: dayText(at, language), due: due.length, count: programmes.length, years, inspections: inspections.length })}</p>
              <RowTable
                label={t("title")}
                file="inspections"
                columns={columns}
                rows={[...due, ...programmes.filter(({ state }) => state !== "due")]}
                keyOf={({ id }) => id}
                isInvented={({ synthetic }) => synthetic}
              />
            </>
          );
        }}
      </Answered>
      {may("inspection-add") ? (
        <ActionForm
          name="inspection-add"
          label={t("enter")}
          begin={{ kind: "inspection" }}
          fields={[
            { name: "id", label: t("programme"), kind: "reference", reference: "programme", isRequired: true },
            { name: "day", label: t("day"), kind: "date", isRequired: true },
            { name: "kind", label: t("kind"), kind: "choice", isRequired: true, choices: choicesOf(kinds) },
            { name: "inspector", label: t("inspector"), kind: "text" },
            { name: "result", label: t("result"), kind: "choice", isRequired: true, choices: choicesOf(results) },
            { name: "found", label: t("found"), kind: "text", description: t("foundHint") },
          ]}
          input={({ texts: { id = "", day = "", kind, inspector = "", result, found = "" } }) => ({
            type: "programme" as const,
            id,
            day,
            kind: kinds.find((each) => each === kind) ?? "inspection",
            result: results.find((each) => each === result),
            ...(inspector === "" ? {} : { inspector }),
            ...(found === "" ? {} : { found }),
          })}
          told={() => t("entered")}
        />
      ) : null}
    </Section>
  );

  /** What the newest inspection of a programme found; they come newest first. */
  function lastResult(programme: string): string {
    const last = told.data?.inspections.find(({ subject }) => isOf(subject, programme));
    return last === undefined ? "–" : choiceText(String(last["result"]), language);
  }

  function choicesOf(words: readonly string[]) {
    return words.map((value) => ({ value, label: choiceText(value, language) }));
  }
}

function isOf(subject: unknown, programme: string): boolean {
  return typeof subject === "object" && subject !== null && "type" in subject && "id" in subject && subject.type === "programme" && subject.id === programme;
}
