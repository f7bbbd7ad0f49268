import { Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { applicationFields } from "../applications/application-fields.ts";
import { scorecardItems } from "../calls/scorecard-items.ts";
import { comma } from "../language/marks.ts";
import { unitText } from "../language/unit-text.ts";
import { useText } from "../language/use-text.ts";
import { RecordFacts } from "../register/record-facts.tsx";
import { type StoredRecord, useRecordType } from "../register/use-record-types.ts";
import { Answered } from "../shared/page/answered.tsx";
import { useAnchor } from "../shared/page/section.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { expectedFields, expectedOf } from "./expected-fields.ts";
import classes from "./review-form.module.css";
import { reviewsText } from "./reviews.text.ts";

/** One review that waits: an input and a comment for each item of the scorecard, or the reason why not. */
export function ReviewForm({ review }: { readonly review: StoredRecord }): ReactNode {
  const { t, language } = useText(reviewsText);
  const application = String(review["application"]);
  const found = useAnswer("record-get", { type: "application", id: application }).data;
  const fields = useRecordType("application")?.fields ?? [];
  const call = useAnswer("record-get", { type: "call", id: String(review["call"]) }).data;
  const place = useAnchor<HTMLElement>(review.id);
  const reviewer = review["account"] === null ? { reviewer: String(review["reviewer"]) } : {};
  return (
    <article ref={place} id={review.id}>
      <Title order={3}>
        <Link to="/applications/$id" params={{ id: application }}>
          {labelText(found?.labels, language, application)}
        </Link>{" "}
        {review.synthetic ? <Invented beside={labelText(found?.labels, language, application)} /> : null}
      </Title>
      <div className={classes.beside}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key. */}
        <section className={classes.text} aria-label={t("text")} tabIndex={0}>
          {found === undefined ? null : <RecordFacts record={found} fields={applicationFields(fields).filter(({ name }) => name !== "labels")} isFixed />}
        </section>
        <div>
          {typeof call?.["scorecard"] === "string" ? (
            <ScoreForm application={application} scorecard={call["scorecard"]} outcome={outcomeOf(found?.["outcome"])} reviewer={reviewer} />
          ) : null}
          <ActionForm
            name="review-decline"
            label={t("decline")}
            isQuiet
            fields={[{ name: "reason", label: t("declineWhy"), kind: "text", isRequired: true }]}
            input={({ texts }) => ({ application, reason: texts["reason"] ?? "", ...reviewer })}
          />
        </div>
      </div>
    </article>
  );
}

interface ScoreFormProps {
  readonly application: string;
  readonly scorecard: string;
  /** What the application says that its benefit counts. */
  readonly outcome: string | null;
  readonly reviewer: { readonly reviewer?: string };
}

function outcomeOf(told: unknown): string | null {
  return typeof told === "string" && told.trim() !== "" ? told : null;
}

function ScoreForm({ application, scorecard, outcome, reviewer }: ScoreFormProps) {
  const { t, language } = useText(reviewsText);
  const card = useAnswer("record-get", { type: "scorecard", id: scorecard });
  return (
    <Answered of={card}>
      {(found) => {
        const items = scorecardItems(found, language);
        const fields = items.flatMap(({ code, name, unit, points }): readonly ActionField[] => {
          const range = points.length === 0 ? undefined : t("range", { low: points[0]?.input ?? "", high: points.at(-1)?.input ?? "" });
          const description = [unit === null ? undefined : unitText(unit, language), range].filter((part) => part !== undefined).join(comma(language));
          return [
            { name: `${code}.input`, label: name, kind: "number", isRequired: true, description },
            { name: `${code}.comment`, label: `${name} · ${t("comment")}`, kind: "text" },
          ];
        });
        return (
          <ActionForm
            name="review-submit"
            label={t("submit")}
            fields={[...fields, ...expectedFields(outcome, t), { name: "comment", label: t("overall"), kind: "area" }]}
            confirm={() => ({ title: t("submitAsk"), text: <p>{t("submitAskWhy")}</p> })}
            input={({ texts }) => ({
              application,
              data: {
                scores: items.map(({ code }) => {
                  const given = texts[`${code}.input`];
                  return { item: code, input: given === undefined ? null : Number(given), comment: texts[`${code}.comment`] ?? null };
                }),
                comment: texts["comment"] ?? null,
                ...expectedOf(texts),
              },
              ...reviewer,
            })}
          />
        );
      }}
    </Answered>
  );
}
