import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink, RecordMark } from "../register/record-link.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { ReviewForm } from "./review-form.tsx";
import { reviewsText } from "./reviews.text.ts";

/** `/reviews`: what the reader has to judge, with its form; what has been judged. An officer sees those of the department. */
export function ReviewsPage(): ReactNode {
  const { t, language } = useText(reviewsText);
  const reviews = useAnswer("review-list", {});
  const scores = useMay()("review-submit");
  const columns: readonly RowColumn<StoredRecord>[] = [
    {
      name: "application",
      label: t("application"),
      text: (row) => String(row["application"]),
      cell: (row) => <RecordLink type="application" id={String(row["application"])} />,
      mark: (row) => <RecordMark type="application" id={String(row["application"])} />,
    },
    // Who scores sees the reviews of nobody else.
    ...(scores
      ? []
      : [
          {
            name: "reviewer",
            label: t("reviewer"),
            text: (row: StoredRecord) => String(row["reviewer"]),
            cell: (row: StoredRecord) => <RecordLink type="expert" id={String(row["reviewer"])} />,
          },
        ]),
    { name: "status", label: t("status"), text: (row) => choiceText(String(row["status"]), language) },
    { name: "total", label: t("total"), text: (row) => (row["total"] ?? null) as number | null, isNumber: true },
    { name: "comment", label: t("comment"), text: (row) => (row["comment"] ?? null) as string | null },
    { name: "conflict", label: t("conflict"), text: (row) => (row["conflict"] ?? null) as string | null },
  ];
  const isWaiting = (review: StoredRecord) => review["status"] === "assigned";
  return (
    <>
      <PageHead question={t(scores ? "question" : "questionOf")}>
        {reviews.data === undefined || reviews.data.reviews.length === 0 ? null : (
          <p>{t("answer", { count: reviews.data.reviews.length, waiting: reviews.data.reviews.filter(isWaiting).length })}</p>
        )}
      </PageHead>
      <Answered of={reviews}>
        {({ reviews: found }) => {
          if (found.length === 0) return <EmptyState what={t("none")} why={t("noneWhy")} />;
          // Whoever may not score sees how far the reviews are, and is offered no form that would be refused.
          const waiting = scores ? found.filter(isWaiting) : [];
          const done = scores ? found.filter((review) => !isWaiting(review)) : found;
          return (
            <>
              {waiting.length === 0 ? null : (
                <Section title={t("waiting")}>
                  {waiting.map((review) => (
                    <ReviewForm key={review.id} review={review} />
                  ))}
                </Section>
              )}
              {done.length === 0 ? null : (
                <Section title={t(scores ? "done" : "assigned")}>
                  <RowTable
                    label={t(scores ? "done" : "assigned")}
                    file="reviews"
                    columns={columns}
                    rows={done}
                    keyOf={({ id }) => id}
                    isInvented={({ synthetic }) => synthetic}
                  />
                </Section>
              )}
            </>
          );
        }}
      </Answered>
    </>
  );
}
