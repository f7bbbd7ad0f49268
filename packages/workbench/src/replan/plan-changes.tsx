import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { CertificateWords } from "../plan/certificate-words.tsx";
import { RecordLink } from "../register/record-link.tsx";
import { Answered } from "../shared/answered.tsx";
import { type RowColumn, RowTable } from "../shared/row-table.tsx";
import { Section } from "../shared/section.tsx";
import { replanText } from "./replan.text.ts";

type Move = ApiAnswer<"replan">["enters"][number] & { readonly kind: "enters" | "leaves" };

/** What enters and leaves with its reason, what stays, and how far that is proved. */
export function PlanChanges({ region, most }: { readonly region: string; readonly most: number }): ReactNode {
  const { t, pick, language } = useText(replanText);
  const replan = useAnswer("replan", { region, max_changes: most });
  const columns: readonly RowColumn<Move>[] = [
    { name: "change", label: t("move"), text: ({ kind }) => t(kind), cell: ({ kind }) => <strong>{t(kind)}</strong> },
    {
      name: "project",
      label: t("project"),
      text: ({ title, project }) => (title === "" ? project : title),
      cell: ({ project }) => <RecordLink type="project" id={project} />,
    },
    { name: "amount", label: t("amount"), text: ({ amount }) => amount, cell: ({ amount }) => moneyText(amount, "CNY", language), isNumber: true },
    { name: "reason", label: t("why"), text: ({ reason }) => pick(reason) },
  ];
  return (
    <Answered of={replan} doing={t("choosing")} height={320}>
      {({ enters, leaves, committed, lines_kept: kept, certificate }) => {
        const moves: readonly Move[] = [
          ...leaves.map((each) => ({ ...each, kind: "leaves" as const })),
          ...enters.map((each) => ({ ...each, kind: "enters" as const })),
        ];
        return (
          <>
            <p aria-live="polite">{t("answer", { most, enters: enters.length, leaves: leaves.length, committed: committed.length })}</p>
            <Section title={t("moves")}>
              {moves.length === 0 ? (
                <p>{t("noMoves")}</p>
              ) : (
                <RowTable
                  label={t("moves")}
                  file={`replan-${most}`}
                  columns={columns}
                  rows={moves}
                  keyOf={({ kind, project }) => `${kind} ${project}`}
                  isInvented={() => false}
                />
              )}
            </Section>
            <Section title={t("stays")}>
              <p>{t("linesKept", { count: kept.length })}</p>
              {committed.length === 0 ? (
                <p>{t("noCommitted")}</p>
              ) : (
                <details>
                  <summary>
                    {t("committed")} ({committed.length})
                  </summary>
                  <ul>
                    {committed.map((project) => (
                      <li key={project}>
                        <RecordLink type="project" id={project} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </Section>
            <Section title={t("proof")}>
              <CertificateWords certificate={certificate} />
            </Section>
          </>
        );
      }}
    </Answered>
  );
}
