import type { ApiAnswer } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { replanText } from "./replan.text.ts";

type PlanRow = ApiAnswer<"record-list">["records"][number];

/** Plans that wait as drafts for somebody else's word. Whoever kept one reads for whom it waits, and is offered nothing. */
export function DraftPlans({ plans }: { readonly plans: readonly PlanRow[] }): ReactNode {
  const { t } = useText(replanText);
  const may = useMay();
  const [approved, setApproved] = useState<string | null>(null);
  const drafts = plans.filter((plan) => plan["status"] === "draft");
  if (!may("plan-approve") || (drafts.length === 0 && approved === null)) return null;
  return (
    <Section title={t("drafts")} anchor="approve">
      {/* The form goes with the draft; what came of it stays. */}
      <div role="status">{approved === null ? null : t("approved", { plan: approved })}</div>
      {drafts.map(({ id }) => (
        <DraftPlan key={id} id={id} onApproved={setApproved} />
      ))}
    </Section>
  );
}

function DraftPlan({ id, onApproved }: { readonly id: string; readonly onApproved: (plan: string) => void }) {
  const { t, language } = useText(replanText);
  const session = useSession().data;
  const byTwo = useAnswer("about", {}).data?.second_person === true;
  const keeper = useAnswer("history", { type: "plan", id }).data?.changes[0]?.who;
  const nameOf = useAccountNames([keeper]);
  const lines = useAnswer("record-list", { type: "plan-line", where: [`plan=${id}`], limit: 1 }).data?.total;
  const isOwn = byTwo && keeper !== undefined && keeper === session?.name;
  return (
    <article>
      <p>
        <RecordLink type="plan" id={id} /> {keeper === undefined || lines === undefined ? null : t("keptBy", { who: nameOf(keeper), count: lines })}
      </p>
      {isOwn ? (
        <p>{t("notYours")}</p>
      ) : (
        <ActionForm
          name="plan-approve"
          label={t("approveDraft")}
          fields={[{ name: "reason", label: t("reason"), kind: "text" }]}
          input={({ texts }) => ({ plan: id, ...texts })}
          confirm={() => ({ title: t("approveAsk"), text: <p>{t("approveAskWhy")}</p> })}
          onDone={({ plan }) => onApproved(labelText(plan.labels, language, plan.id))}
        />
      )}
    </article>
  );
}
