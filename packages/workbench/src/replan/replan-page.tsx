import { NumberInput, Slider } from "@mantine/core";
import { useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { ApproveForm } from "../plan/approve-form.tsx";
import { nation } from "../regions/nation.ts";
import { usePlaceName } from "../regions/place-names.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { FilterBar } from "../shared/page/filter-bar.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { DraftPlans } from "./draft-plans.tsx";
import { PlanChanges } from "./plan-changes.tsx";
import { PlanVersions } from "./plan-versions.tsx";
import { replanText } from "./replan.text.ts";

const largest = 40;

/** `/replan`: the approved plan with at most so many changes, why each, what stays; approving; the versions. */
export function ReplanPage(): ReactNode {
  const { t } = useText(replanText);
  const { region: asked, changes = "10" } = useSearch({ from: "/replan" });
  const choose = useAddressChange();
  const may = useMay();
  const plans = useAnswer("record-list", { type: "plan" });
  const planned = plans.data?.records.find((plan) => plan["status"] === "approved")?.["region"];
  // Without a choice the place that has an approved plan is shown.
  const region = asked ?? (typeof planned === "string" ? planned : nation);
  const place = usePlaceName(region);
  const approved = plans.data?.records.find((plan) => plan["status"] === "approved" && (plan["region"] ?? nation) === region);
  const most = Math.max(0, Math.trunc(Number(changes)) || 0);
  const set = (value: number) => choose({ changes: String(value) });
  return (
    <>
      <PageHead question={t("question")} filters={[place]} />
      {may("replan") ? (
        <FilterBar>
          <NumberInput
            label={t("most")}
            description={t("mostWhy")}
            min={0}
            step={1}
            allowDecimal={false}
            value={most}
            onChange={(value) => set(Number(value) || 0)}
          />
        </FilterBar>
      ) : null}
      {plans.data === undefined ? null : <DraftPlans plans={plans.data.records} />}
      {may("replan") ? (
        <Answered of={plans} height={240}>
          {() =>
            approved === undefined ? (
              <EmptyState what={t("none")} why={t("noVersions")} />
            ) : (
              <>
                <Slider key={most} thumbLabel={t("most")} min={0} max={largest} step={1} defaultValue={Math.min(most, largest)} onChangeEnd={set} />
                <PlanChanges region={region} most={most} />
              </>
            )
          }
        </Answered>
      ) : null}
      {plans.data === undefined || approved !== undefined ? null : <ApproveForm region={region} most={null} />}
      <Section title={t("versions")}>
        <Answered of={plans} height={120}>
          {({ records }) => <PlanVersions plans={records.filter((plan) => (plan["region"] ?? nation) === region)} />}
        </Answered>
      </Section>
    </>
  );
}
