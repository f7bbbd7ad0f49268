import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { evaluationsText } from "./evaluations.text.ts";
import { kindText } from "./kind-text.ts";

type Card = ApiAnswer<"evaluation-list">["scorecards"][number];

/** Which scorecard holds for what, where it comes from, and how many of its items people have to fill in. */
export function ScorecardList({ scorecards }: { readonly scorecards: readonly Card[] }): ReactNode {
  const { t, pick } = useText(evaluationsText);
  const columns: readonly RowColumn<Card>[] = [
    { name: "scorecard", label: t("cards"), text: ({ label }) => pick(label) },
    { name: "kind", label: t("usedFor"), text: ({ kind }) => (kind === null ? null : kindText(kind, t)) },
    { name: "origin", label: t("origin"), text: ({ origin }) => t(origin) },
    {
      name: "items",
      label: t("itemCount"),
      text: ({ items }) => `${items.filter(({ computed }) => computed).length} / ${items.filter(({ computed }) => !computed).length}`,
      isNumber: true,
    },
  ];
  return <RowTable label={t("cards")} file="scorecards" columns={columns} rows={scorecards} keyOf={({ id }) => id} isInvented={() => false} />;
}
