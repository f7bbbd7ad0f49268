import { Button, NativeSelect } from "@mantine/core";
import type { ApiAnswer } from "@quoin/core";
import { Link, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { planFormText } from "./plan-form.text.ts";
import { freshPlan, heldPlan, PlanForm } from "./plan-form.tsx";

type DraftRow = ApiAnswer<"plan-drafts">["drafts"][number];
const fresh = "new";

/** `/plan-form`: an office without a system of its own types its plan, saves it unfinished and hands it in; the centre takes it in. */
export function PlanFormPage(): ReactNode {
  const { t } = useText(planFormText);
  const { draft = "" } = useSearch({ from: "/plan-form" });
  const choose = useAddressChange();
  const may = useMay();
  const office = useSession().data?.department ?? null;
  const drafts = useAnswer("plan-drafts", {});
  const plans = useAnswer("plan-list", {}, may("plan-draft"));
  const shown = useAnswer("plan-draft-show", { draft }, draft !== "" && draft !== fresh);
  const own = (plans.data?.plans ?? []).filter((plan) => office === null || plan.office === office);
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("why")}</p>
      </PageHead>
      <Section title={t("drafts")}>
        <Answered of={drafts} height={120}>
          {({ drafts: rows }) => (rows.length === 0 ? <EmptyState what={t("none")} why={t("noneWhy")} /> : <DraftTable rows={rows} />)}
        </Answered>
        {may("plan-draft") ? (
          <FilterBar>
            <Button variant="default" onClick={() => choose({ draft: fresh })}>
              {t("fresh")}
            </Button>
            {own.length === 0 ? null : (
              <NativeSelect
                label={t("next")}
                value=""
                data={[{ value: "", label: t("choose") }, ...own.map(({ id, title }) => ({ value: id, label: title ?? id }))]}
                onChange={({ currentTarget }) => choose({ draft: currentTarget.value })}
              />
            )}
          </FilterBar>
        ) : null}
      </Section>
      {draft === fresh ? <PlanForm key={fresh} held={null} begin={freshPlan(office)} onSaved={(id) => choose({ draft: id })} /> : null}
      {draft === "" || draft === fresh ? null : (
        <Answered of={shown} height={320}>
          {(held) => <PlanForm key={held.id} held={held} begin={heldPlan(held)} onSaved={(id) => choose({ draft: id })} />}
        </Answered>
      )}
    </>
  );
}

function DraftTable({ rows }: { readonly rows: readonly DraftRow[] }): ReactNode {
  const { t } = useText(planFormText);
  const columns: readonly RowColumn<DraftRow>[] = [
    {
      name: "plan",
      label: t("plan"),
      text: ({ title }) => title,
      cell: ({ id, title }) => (
        <Link to="/plan-form" search={{ draft: id }}>
          {title}
        </Link>
      ),
    },
    { name: "office", label: t("office"), text: ({ office }) => office, cell: ({ office }) => <RecordLink type="organisation" id={office} /> },
    { name: "status", label: t("status"), text: ({ status }) => t(status) },
    { name: "lines", label: t("lines"), text: ({ lines }) => lines, isNumber: true },
  ];
  return <RowTable label={t("drafts")} file="plan-drafts" columns={columns} rows={rows} keyOf={({ id }) => id} isInvented={({ synthetic }) => synthetic} />;
}
