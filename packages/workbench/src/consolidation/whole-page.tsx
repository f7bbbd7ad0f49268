import { NativeSelect } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { nation } from "../regions/nation.ts";
import { choiceText } from "../register/choice-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { PlanTexts } from "./plan-texts.tsx";
import { DistrustKey, TakePlan } from "./take-plan.tsx";
import { wholeText } from "./whole.text.ts";

type PlanRow = ApiAnswer<"plan-list">["plans"][number];

/** `/whole`: plans of offices: what there is, taking one in, deciding what their words mean, comparing two. */
export function WholePage(): ReactNode {
  const { t } = useText(wholeText);
  const { region = nation } = useSearch({ from: "/whole" });
  const plans = useAnswer("plan-list", {});
  // Of a place or a group of places its plans alone; the sums above and the comparison are of all.
  const shown = useAnswer("plan-list", region === nation ? {} : { region });
  const sum = (of: (plan: PlanRow) => number) => (plans.data?.plans ?? []).reduce((total, plan) => total + of(plan), 0);
  return (
    <>
      <PageHead question={t("question")}>
        {plans.data === undefined || plans.data.plans.length === 0 ? null : (
          <p>{t("answer", { plans: plans.data.plans.length, lines: sum(({ lines }) => lines), paid: sum(({ with_money }) => with_money) })}</p>
        )}
      </PageHead>
      <Section title={t("plans")}>
        <Answered of={shown} height={240}>
          {({ plans: rows }) => {
            if (rows.length > 0) return <PlanTable rows={rows} />;
            return (plans.data?.plans.length ?? 0) > 0 ? <p>{t("noneHere")}</p> : <EmptyState what={t("none")} why={t("noneWhy")} />;
          }}
        </Answered>
      </Section>
      <TakePlan />
      <DistrustKey />
      <PlanTexts />
      {(plans.data?.plans.length ?? 0) < 2 ? null : <Compare plans={plans.data?.plans ?? []} />}
    </>
  );
}

function PlanTable({ rows }: { readonly rows: readonly PlanRow[] }): ReactNode {
  const { t, language } = useText(wholeText);
  const columns: readonly RowColumn<PlanRow>[] = [
    { name: "plan", label: t("plan"), text: ({ title, id }) => title ?? id, cell: ({ id }) => <RecordLink type="office-plan" id={id} /> },
    { name: "office", label: t("office"), text: ({ office }) => office, cell: ({ office }) => <RecordLink type="organisation" id={office} /> },
    {
      name: "region",
      label: t("region"),
      text: ({ region }) => region,
      cell: ({ region }) => (region === null ? "–" : <RecordLink type="region" id={region} />),
    },
    { name: "version", label: t("version"), text: ({ version }) => version },
    { name: "status", label: t("status"), text: ({ status }) => (status === null ? null : choiceText(status, language)) },
    {
      name: "approved_on",
      label: t("approvedOn"),
      text: ({ approved_on }) => approved_on,
      cell: ({ approved_on }) => (approved_on === null ? "–" : dayText(approved_on, language)),
    },
    { name: "lines", label: t("lines"), text: ({ lines }) => lines, isNumber: true },
    { name: "with_money", label: t("withMoney"), text: ({ with_money }) => with_money, isNumber: true },
    { name: "signed", label: t("signed"), text: ({ signed }) => t(signed ? "isSigned" : "isVouched") },
  ];
  return <RowTable label={t("plans")} file="office-plans" columns={columns} rows={rows} keyOf={({ id }) => id} isInvented={({ synthetic }) => synthetic} />;
}

function Compare({ plans }: { readonly plans: readonly PlanRow[] }): ReactNode {
  const { t, pick } = useText(wholeText);
  const { first = "", second = "" } = useSearch({ from: "/whole" });
  const choose = useAddressChange();
  const isAsked = first !== "" && second !== "" && first !== second;
  const compared = useAnswer("plan-compare", { a: first, b: second }, isAsked);
  const named = (labels: ApiAnswer<"plan-compare">["labels"], key: string) => {
    const label = labels[key];
    return label === undefined ? key : pick(label);
  };
  const data = [{ value: "", label: t("choose") }, ...plans.map(({ id, title }) => ({ value: id, label: title ?? id }))];
  return (
    <Section title={t("compare")}>
      <FilterBar>
        <NativeSelect label={t("first")} value={first} data={data} onChange={({ currentTarget }) => choose({ first: currentTarget.value })} />
        <NativeSelect label={t("second")} value={second} data={data} onChange={({ currentTarget }) => choose({ second: currentTarget.value })} />
      </FilterBar>
      {isAsked ? (
        <Answered of={compared} height={160}>
          {({ only_a, only_b, both, labels }) => (
            <>
              <p>{t("comparedBy")}</p>
              <FigureTable
                label={t("compare")}
                heads={[t("acts"), ""]}
                rows={[
                  ...both.map(({ key }) => ({ id: `both ${key}`, cells: [named(labels, key), t("both")] })),
                  ...only_a.map((key) => ({ id: `a ${key}`, cells: [named(labels, key), t("onlyFirst")] })),
                  ...only_b.map((key) => ({ id: `b ${key}`, cells: [named(labels, key), t("onlySecond")] })),
                ]}
              />
            </>
          )}
        </Answered>
      ) : null}
    </Section>
  );
}
