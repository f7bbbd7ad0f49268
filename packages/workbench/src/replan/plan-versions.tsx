import { type ApiAnswer, dayIn } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { CompareVersions } from "./compare-versions.tsx";
import { replanText } from "./replan.text.ts";

type PlanRow = ApiAnswer<"record-list">["records"][number];

/** Every version of the plan, the newest first. */
export function PlanVersions({ plans }: { readonly plans: readonly PlanRow[] }): ReactNode {
  const { t, language } = useText(replanText);
  const zone = useAnswer("about", {}).data?.time_zone;
  if (plans.length === 0) return <p>{t("noVersions")}</p>;
  const text = (plan: PlanRow, field: string) => (typeof plan[field] === "string" ? String(plan[field]) : null);
  // A plan is approved on a day of the office, wherever it is read.
  const approvedOn = (plan: PlanRow): string | null => {
    const at = text(plan, "approved_at");
    return at === null || zone === undefined ? null : dayIn(zone ?? "UTC", at);
  };
  const columns: readonly RowColumn<PlanRow>[] = [
    {
      name: "plan",
      label: t("version"),
      text: (plan) => labelText(plan.labels, language, plan.id),
      cell: ({ id }) => <RecordLink type="plan" id={id} />,
    },
    { name: "status", label: t("status"), text: (plan) => choiceText(text(plan, "status") ?? "", language) },
    {
      name: "approved_at",
      label: t("at"),
      text: (plan) => approvedOn(plan),
      cell: (plan) => dayText(approvedOn(plan) ?? "–", language),
    },
    {
      name: "scenario",
      label: t("scenario"),
      text: (plan) => text(plan, "scenario"),
      cell: (plan) => (plan["scenario"] === "base" ? t("base") : text(plan, "scenario")),
    },
    {
      name: "previous",
      label: t("before"),
      text: (plan) => text(plan, "previous"),
      cell: (plan) => {
        const previous = text(plan, "previous");
        return previous === null ? "–" : <RecordLink type="plan" id={previous} />;
      },
    },
  ];
  const newest = plans.toSorted((a, b) => String(b["approved_at"] ?? "").localeCompare(String(a["approved_at"] ?? "")));
  return (
    <>
      <RowTable label={t("versions")} file="plans" columns={columns} rows={newest} keyOf={({ id }) => id} isInvented={({ synthetic }) => synthetic} />
      {newest.length > 1 ? <CompareVersions plans={newest} /> : null}
    </>
  );
}
