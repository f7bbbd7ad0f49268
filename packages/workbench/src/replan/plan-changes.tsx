import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { bracketed, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { ApproveForm } from "../plan/approve-form.tsx";
import { CertificateWords } from "../plan/certificate-words.tsx";
import { RecordLink } from "../register/record-link.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { replanText } from "./replan.text.ts";

type Replan = ApiAnswer<"replan">;
type Move = Replan["enters"][number] & { readonly kind: "enters" | "leaves" };

/** What enters and leaves with its reason, what stays, how far that is proved, and approving it. Real projects and candidates stand apart. */
export function PlanChanges({ region, most }: { readonly region: string; readonly most: number }): ReactNode {
  const { t, language } = useText(replanText);
  const replan = useAnswer("replan", { region, max_changes: most });
  return (
    <Answered of={replan} doing={t("choosing")} height={320}>
      {({ enters, leaves, committed, lines_kept: kept, funds }) => (
        <>
          <p aria-live="polite">{t("answer", { most, enters: enters.length, leaves: leaves.length, committed: committed.length })}</p>
          {funds.map((fund) => (
            <FundChanges key={fund.source} fund={fund} enters={enters} leaves={leaves} />
          ))}
          <Section title={t("stays")}>
            <p>{t("linesKept", { count: kept.length })}</p>
            {committed.length === 0 ? (
              <p>{t("noCommitted")}</p>
            ) : (
              <details>
                <summary>
                  {t("committed")}
                  {bracketed(String(committed.length), language)}
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
          {funds.some(({ certificate }) => certificate.objective === null) ? <p role="alert">{t("noChoice")}</p> : <ApproveForm region={region} most={most} />}
        </>
      )}
    </Answered>
  );
}

interface FundChangesProps extends Pick<Replan, "enters" | "leaves"> {
  readonly fund: Replan["funds"][number];
}

/** The moves of one list, and the proof of its choice. */
function FundChanges({ fund: { source, stays, synthetic, not_offered: gone, certificate }, enters, leaves }: FundChangesProps): ReactNode {
  const { t, pick, language } = useText(replanText);
  const type = source === "candidates" ? "candidate" : "project";
  const moves: readonly Move[] = [
    ...leaves.map((each) => ({ ...each, kind: "leaves" as const })),
    ...enters.map((each) => ({ ...each, kind: "enters" as const })),
  ].filter((move) => move.type === type);
  const columns: readonly RowColumn<Move>[] = [
    { name: "change", label: t("move"), text: ({ kind }) => t(kind), cell: ({ kind }) => <strong>{t(kind)}</strong> },
    {
      name: type,
      label: t(type),
      text: ({ label, project }) => (pick(label) === "" ? project : pick(label)),
      cell: ({ label, project, registered }) =>
        registered ? (
          <RecordLink type={type} id={project} />
        ) : (
          <>
            {project} {pick(label)} <em>{t("notRegistered")}</em>
          </>
        ),
    },
    { name: "line", label: t("line"), text: ({ line }) => line, cell: ({ line }) => <RecordLink type="plan-line" id={line} /> },
    {
      name: "amount",
      label: t("amount"),
      text: ({ amount }) => amount,
      currency: ({ currency }) => currency,
      isNumber: true,
    },
    ...(moves.some(({ start_year: start }) => start !== null)
      ? [{ name: "start_year", label: t("start"), text: ({ start_year: start }: Move) => start, isNumber: true }]
      : []),
    { name: "reason", label: t("why"), text: ({ reason }) => pick(reason) },
  ];
  return (
    <Section title={t(source)}>
      {synthetic ? (
        <p>
          <Invented /> {t("candidatesApart")}
        </p>
      ) : null}
      {certificate.objective === null ? null : moves.length === 0 ? (
        <p>{t("noMoves")}</p>
      ) : (
        <RowTable
          label={t(source)}
          file={`replan-${source}`}
          columns={columns}
          rows={moves}
          keyOf={({ kind, project }) => `${kind} ${project}`}
          isInvented={({ synthetic: isMadeUp }) => isMadeUp}
        />
      )}
      <p>{t("kept", { count: stays })}</p>
      {gone.length === 0 ? null : <p>{t("notOffered", { count: gone.length, projects: gone.slice(0, 5).join(listMark(language)) })}</p>}
      <CertificateWords certificate={certificate} />
    </Section>
  );
}
