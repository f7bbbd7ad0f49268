import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { callsText } from "./calls.text.ts";

/** Who judges what; assignment leaves out whoever has a conflict of interest. */
export function CallReviews({ call, isOwn }: { readonly call: string; readonly isOwn: boolean }): ReactNode {
  const { t, language } = useText(callsText);
  const may = useMay();
  const reviews = useAnswer("review-list", { call });
  const awaited = [...new Set((reviews.data?.reviews ?? []).filter((row) => row["status"] === "assigned").map((row) => String(row["reviewer"])))].sort();
  const experts = useAnswer("record-list", { type: "expert" }, isOwn && may("review-release") && awaited.length > 0);
  const nameOf = (id: string): string => {
    const expert = experts.data?.records.find((each) => each.id === id);
    return expert === undefined ? id : labelText(expert.labels, language, id);
  };
  const columns: readonly RowColumn<StoredRecord>[] = [
    {
      name: "application",
      label: t("application"),
      text: (row) => String(row["application"]),
      cell: (row) => <RecordLink type="application" id={String(row["application"])} />,
    },
    {
      name: "reviewer",
      label: t("reviewer"),
      text: (row) => String(row["reviewer"]),
      cell: (row) => <RecordLink type="expert" id={String(row["reviewer"])} />,
    },
    { name: "status", label: t("status"), text: (row) => choiceText(String(row["status"]), language) },
    { name: "until", label: t("until"), text: (row) => (typeof row["until"] === "string" ? dayText(row["until"], language) : null) },
    { name: "total", label: t("total"), text: (row) => (row["total"] ?? null) as number | null, isNumber: true },
    { name: "conflict", label: t("conflict"), text: (row) => (row["conflict"] ?? null) as string | null },
  ];
  return (
    <>
      {isOwn && may("review-assign") ? (
        <ActionForm
          name="review-assign"
          label={t("assign")}
          isQuiet
          fields={[
            { name: "per_application", label: t("perApplication"), kind: "number", isRequired: true },
            { name: "until", label: t("until"), kind: "date" },
          ]}
          begin={{ per_application: "2" }}
          input={({ texts: { per_application, until } }) => ({ call, per_application: Number(per_application), ...(until ? { until } : {}) })}
          told={({ assigned, conflicts }) => t("assigned", { count: assigned.length, conflicts: conflicts.length })}
        />
      ) : null}
      {isOwn && may("review-release") && awaited.length > 0 ? (
        <ActionForm
          name="review-release"
          label={t("release")}
          isQuiet
          fields={[
            { name: "reviewer", label: t("releaseWhom"), kind: "choice", isRequired: true, choices: awaited.map((value) => ({ value, label: nameOf(value) })) },
            { name: "reason", label: t("releaseReason"), kind: "text", isRequired: true },
          ]}
          input={({ texts }) => ({ call, reviewer: texts["reviewer"] ?? "", reason: texts["reason"] ?? "" })}
          confirm={() => ({ title: t("releaseAsk"), text: <p>{t("releaseAskWhy")}</p> })}
          told={({ released, reviewed }) => t("released", { count: released.length, reviewed: reviewed.length })}
        />
      ) : null}
      <Answered of={reviews}>
        {({ reviews: rows }) =>
          rows.length === 0 ? (
            <p>{t("noReviews")}</p>
          ) : (
            <RowTable
              label={t("assignments")}
              file={`reviews-${call}`}
              columns={columns}
              rows={rows}
              keyOf={({ id }) => id}
              isInvented={({ synthetic }) => synthetic}
            />
          )
        }
      </Answered>
    </>
  );
}
