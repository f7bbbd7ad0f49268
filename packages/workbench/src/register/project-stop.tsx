import { type ApiAnswer, moneyText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { PreviewedForm } from "../actions/previewed-form.tsx";
import { dayText } from "../language/date-text.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { projectStopText } from "./project-stop.text.ts";
import { useRecordRights } from "./use-record-rights.ts";
import type { StoredRecord } from "./use-record-types.ts";

/** Stops a project, shown first, and takes a stop back. */
export function ProjectStop({ project }: { readonly project: StoredRecord }): ReactNode {
  const { t, language } = useText(projectStopText);
  const may = useMay();
  const rights = useRecordRights("project", project.id);
  if (!may("project-stop") || !rights.isWithinReach) return null;
  const { stopped, stopped_reason: why, status } = project;
  if (typeof stopped === "string")
    return (
      <Section title={t("title")}>
        <p>{t("stopped", { day: dayText(stopped, language), reason: String(why ?? "–") })}</p>
        <ActionForm
          name="project-stop"
          label={t("undo")}
          isQuiet
          fields={[{ name: "reason", label: t("reason"), kind: "text", isRequired: true }]}
          input={({ texts }) => ({ id: project.id, undo: true, reason: texts["reason"] ?? "" })}
          confirm={() => ({ title: t("undoAsk"), text: <p>{t("undoAskWhy")}</p> })}
          told={() => t("undone")}
        />
      </Section>
    );
  if (status === "closed" || status === "cancelled") return null;
  return (
    <Section title={t("title")}>
      <details>
        <summary>{t("act")}</summary>
        <p>{t("why")}</p>
        <PreviewedForm
          name="project-stop"
          label={t("act")}
          fields={[
            { name: "on", label: t("on"), kind: "date" },
            { name: "refund", label: t("refund"), kind: "number" },
            { name: "refund_by", label: t("refundBy"), kind: "date" },
            { name: "reason", label: t("reason"), kind: "text", isRequired: true },
          ]}
          typed={() => project.id}
          input={({ reason = "", ...texts }, isTried) => ({ id: project.id, ...texts, reason, dry_run: isTried })}
          shown={(answer) => <WouldStop of={answer} />}
          told={() => t("done")}
        />
      </details>
    </Section>
  );
}

function WouldStop({ of: { released, milestones, refund } }: { readonly of: ApiAnswer<"project-stop"> }) {
  const { t, language } = useText(projectStopText);
  const said = ({ amount, currency }: { readonly amount: string; readonly currency: string }) => moneyText(Number(amount), currency, language);
  return (
    <ul>
      <li>{released.length === 0 ? t("noMoney") : t("released", { money: released.map(said).join(listMark(language)) })}</li>
      <li>{t("milestones", { count: milestones.length })}</li>
      {refund === null ? null : <li>{t("back", { money: said(refund) })}</li>}
    </ul>
  );
}
