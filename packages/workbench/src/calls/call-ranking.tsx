import { type ApiAnswer, numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { callsText } from "./calls.text.ts";

type Ranked = ApiAnswer<"review-ranking">["rows"][number];

/** Applications by mean points, with how far the reviewers are apart. */
export function CallRanking({ call }: { readonly call: string }): ReactNode {
  const { t, language } = useText(callsText);
  const ranking = useAnswer("review-ranking", { call });
  const figure = (value: number | null) => (value === null ? "–" : numberText(value, language, 1));
  const columns: readonly RowColumn<Ranked>[] = [
    { name: "rank", label: t("rank"), text: ({ rank }) => rank },
    {
      name: "application",
      label: t("application"),
      text: ({ application, labels }) => `${application} ${labelText(labels, language, application)}`,
      cell: ({ application, labels }) => (
        <Link to="/applications/$id" params={{ id: application }}>
          {labelText(labels, language, application)}
        </Link>
      ),
    },
    { name: "status", label: t("status"), text: ({ status }) => choiceText(status, language) },
    { name: "mean", label: t("mean"), text: ({ mean }) => mean, cell: ({ mean }) => figure(mean), isNumber: true },
    { name: "spread", label: t("spread"), text: ({ spread }) => spread, cell: ({ spread }) => figure(spread), isNumber: true },
    { name: "reviews", label: t("reviewsDone"), text: ({ reviews, awaited }) => `${reviews} / ${awaited}`, isNumber: true },
    { name: "open_duplicates", label: t("openDuplicates"), text: ({ open_duplicates: count }) => count, isNumber: true },
  ];
  return (
    <Answered of={ranking}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p>{t("noRanking")}</p>
        ) : (
          <RowTable
            label={t("ranking")}
            file={`ranking-${call}`}
            columns={columns}
            rows={rows}
            keyOf={({ application }) => application}
            isInvented={({ synthetic }) => synthetic}
          />
        )
      }
    </Answered>
  );
}
