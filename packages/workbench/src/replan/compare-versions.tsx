import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, groupedText, type Language } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { labelText } from "../shared/words/label.ts";
import { replanText } from "./replan.text.ts";

type PlanRow = ApiAnswer<"record-list">["records"][number];
type Compared = ApiAnswer<"plan-compare">;

/** Two versions of the plan line by line; the newest and the one before it to begin with. */
export function CompareVersions({ plans }: { readonly plans: readonly PlanRow[] }): ReactNode {
  const { t, language } = useText(replanText);
  const [newest, before] = plans;
  const [a, setA] = useState(before?.id ?? "");
  const [b, setB] = useState(newest?.id ?? "");
  const compared = useAnswer("plan-compare", { a, b }, a !== b);
  const data = plans.map((plan) => ({ value: plan.id, label: `${labelText(plan.labels, language, plan.id)} · ${plan.id}` }));
  return (
    <Section title={t("compareVersions")}>
      <FilterBar>
        <NativeSelect label={t("earlier")} value={a} data={data} onChange={({ currentTarget }) => setA(currentTarget.value)} />
        <NativeSelect label={t("later")} value={b} data={data} onChange={({ currentTarget }) => setB(currentTarget.value)} />
      </FilterBar>
      {a === b ? null : <Answered of={compared}>{(answer) => <Differences of={answer} />}</Answered>}
    </Section>
  );
}

function Differences({ of: { only_a, only_b, both, labels, changed } }: { readonly of: Compared }): ReactNode {
  const { t, pick, language } = useText(replanText);
  const named = (key: string): string => {
    const label = labels[key];
    return label === undefined ? key : `${key} · ${pick(label)}`;
  };
  const lines = both.filter(({ key }) => changed.includes(key));
  if (only_a.length + only_b.length + lines.length === 0) return <p>{t("noDifference")}</p>;
  return (
    <>
      <p>{t("differences", { dropped: only_a.length, added: only_b.length, changed: lines.length, same: both.length - lines.length })}</p>
      <FigureTable
        label={t("compareVersions")}
        heads={[t("line"), t("move")]}
        rows={[
          ...only_a.map((key) => ({ id: `a ${key}`, cells: [named(key), t("dropped")] })),
          ...only_b.map((key) => ({ id: `b ${key}`, cells: [named(key), t("added")] })),
          ...lines.map(({ key, differs }) => ({
            id: `both ${key}`,
            cells: [
              named(key),
              <ul key={key}>
                {differs.map(({ field, a, b }) => (
                  <li key={field}>{t("fieldChanged", { field: t(field as FieldWord), from: said(field, a, language), to: said(field, b, language) })}</li>
                ))}
              </ul>,
            ],
          })),
        ]}
      />
    </>
  );
}

type FieldWord = "action" | "instrument" | "subject" | "amount" | "currency" | "start_year" | "owner" | "projects" | "candidates" | "findings";

/** A currency that changed has a line of its own; the amount is written as its column writes it. */
function said(field: string, value: unknown, language: Language): string {
  return field === "amount" && value !== null && Number.isFinite(Number(value)) ? groupedText(Number(value), language) : plain(value);
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return "–";
  if (Array.isArray(value)) return value.length === 0 ? "–" : value.map(plain).join(", ");
  if (typeof value === "object" && "id" in value) return String(value.id);
  return String(value);
}
