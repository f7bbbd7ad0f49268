import { NativeSelect, Title } from "@mantine/core";
import { type ApiAnswer, moneyText } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { fullStop } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { RecordLink } from "../register/record-link.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useMay } from "../session/use-may.ts";
import { callsText } from "./calls.text.ts";

type Decision = ApiAnswer<"award">;

interface CallAwardProps {
  readonly call: string;
  /** Nothing is to be awarded any more. */
  readonly isDecided: boolean;
  readonly applications: readonly StoredRecord[];
}

/** Tries an award or makes it: who gets how much and why, and what would have changed it for the others. What was decided stays here. */
export function CallAward({ call, isDecided, applications }: CallAwardProps): ReactNode {
  const may = useMay();
  const [decision, setDecision] = useState<Decision | null>(null);
  return (
    <>
      {isDecided || !may("award") ? null : <AwardForm call={call} tried={decision} onDone={setDecision} />}
      {decision === null ? isDecided ? <Decided applications={applications} /> : null : <DecisionView decision={decision} />}
    </>
  );
}

type Method = "ranking" | "portfolio";

/** Two buttons: trying keeps nothing; deciding is asked for once more, with what the trial said. */
function AwardForm({ call, tried, onDone }: { readonly call: string; readonly tried: Decision | null; readonly onDone: (decision: Decision) => void }) {
  const { t, language } = useText(callsText);
  const [method, setMethod] = useState<Method>("ranking");
  const isTried = tried?.dry_run === true && tried.by === method;
  const sum = (tried?.awarded ?? []).reduce((total, { amount }) => total + Number(amount), 0);
  return (
    <>
      <p className="no-print">{t("awardHint")}</p>
      <NativeSelect
        className="no-print"
        maw="20rem"
        label={t("method")}
        value={method}
        onChange={({ currentTarget }) => setMethod(currentTarget.value === "portfolio" ? "portfolio" : "ranking")}
        data={[
          { value: "ranking", label: t("byRanking") },
          { value: "portfolio", label: t("byPortfolio") },
        ]}
      />
      <ActionForm name="award" label={t("tryOnly")} isQuiet input={() => ({ call, method, dry_run: true })} told={() => t("tried")} onDone={onDone} />
      <ActionForm
        name="award"
        label={t("makeIt")}
        fields={[{ name: "reason", label: t("why"), kind: "text" }]}
        input={({ texts }) => ({ call, method, dry_run: false, reason: texts["reason"] ?? "" })}
        confirm={() => ({
          title: t("makeAsk"),
          text: (
            <>
              <p>
                {isTried
                  ? t("makeAskTried", { count: tried.awarded.length, amount: moneyText(sum, tried.currency ?? "", language), not: tried.rejected.length })
                  : t("makeAskUntried")}
              </p>
              <p>{t("makeAskWhy")}</p>
            </>
          ),
        })}
        onDone={onDone}
      />
    </>
  );
}

/** What was decided on each application, as its record keeps it. */
function Decided({ applications }: { readonly applications: readonly StoredRecord[] }) {
  const { t } = useText(callsText);
  const lists = [
    { status: "awarded", title: t("awarded") },
    { status: "rejected", title: t("notAwarded") },
  ];
  return lists.map(({ status, title }) => {
    const rows = applications.filter((each) => each["status"] === status);
    return rows.length === 0 ? null : (
      <div key={status}>
        <Title order={3}>{title}</Title>
        <ul>
          {rows.map(({ id, decision }) => (
            <li key={id}>
              <RecordLink type="application" id={id} /> {typeof decision === "string" ? decision : null}
            </li>
          ))}
        </ul>
      </div>
    );
  });
}

function DecisionView({ decision: { awarded, rejected, currency, dry_run: isTrial } }: { readonly decision: Decision }) {
  const { t, pick, language } = useText(callsText);
  return (
    <>
      {isTrial ? null : <p role="status">{t("made")}</p>}
      <Title order={3}>{t("awarded")}</Title>
      <ul>
        {awarded.map(({ application, amount, reason }) => (
          <li key={application}>
            <RecordLink type="application" id={application} /> <strong>{moneyText(Number(amount), currency ?? "", language)}</strong> {pick(reason)}
          </li>
        ))}
      </ul>
      <Title order={3}>{t("notAwarded")}</Title>
      <ul>
        {rejected.map(({ application, reason, what_would_have_changed: change, held }) => (
          <li key={application}>
            <RecordLink type="application" id={application} /> {held ? <strong>{t("held")} </strong> : null}
            {pick(reason)}
            {fullStop(language)}
            {change === null ? null : t("wouldChange", { what: pick(change.words) })}
          </li>
        ))}
      </ul>
    </>
  );
}
