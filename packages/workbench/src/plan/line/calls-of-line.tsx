import type { PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { choiceText } from "../../register/choice-text.ts";
import { useMay } from "../../session/use-may.ts";
import { Section } from "../../shared/page/section.tsx";
import { labelText } from "../../shared/words/label.ts";
import { planText } from "../plan.text.ts";

interface CallsOfLineProps {
  readonly line: PlanLine;
  readonly region: string;
}

/** The calls that carry a line out, in whatever state they are: from the plan on to what came of it. */
export function CallsOfLine({ line, region }: CallsOfLineProps): ReactNode {
  const { t, language } = useText(planText);
  const may = useMay();
  const calls = useAnswer("call-list", {}, may("call-list"));
  const own = (calls.data?.calls ?? []).filter(({ answers }) => answers?.line === line.id && answers.region === region);
  if (own.length === 0) return null;
  return (
    <Section title={t("callsOfLine")}>
      <ul>
        {own.map((call) => (
          <li key={call.id}>
            <Link to="/calls/$id" params={{ id: call.id }}>
              {labelText(call.labels, language, call.id)}
            </Link>{" "}
            {t("callOfLine", { state: choiceText(String(call["status"]), language), submitted: call.submitted })}
          </li>
        ))}
      </ul>
      <p>
        <Link to="/tracking">{t("toTracking")}</Link>
      </p>
    </Section>
  );
}
