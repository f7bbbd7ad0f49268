import { type ApiAnswer, roleLabels } from "@quoin/core";
import type { ReactNode } from "react";
import { PreviewedForm } from "../actions/previewed-form.tsx";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { accountsText } from "./accounts.text.ts";

type Listed = ApiAnswer<"user-list">["users"][number];

/** An officer leaves: what waits goes to a successor, shown first, done after the account's name was typed once more. */
export function HandOverForm({ from, users }: { readonly from: Listed; readonly users: readonly Listed[] }): ReactNode {
  const { t } = useText(accountsText);
  const others = users.filter(({ name, disabled }) => name !== from.name && !disabled);
  return (
    <PreviewedForm<"user-hand-over">
      name="user-hand-over"
      label={t("handOver")}
      fields={[
        {
          name: "to",
          label: t("successor"),
          kind: "choice",
          isRequired: true,
          choices: others.map(({ name, display }) => ({ value: name, label: `${display} (${name})` })),
        },
        {
          name: "with",
          label: t("withRoles"),
          description: t("withRolesHint"),
          kind: "choice",
          choices: [{ value: "yes", label: t("yes") }],
        },
        { name: "keep", label: t("keepIn"), description: t("keepInHint"), kind: "choice", choices: [{ value: "yes", label: t("yes") }] },
        { name: "reason", label: t("why"), kind: "text", isRequired: true },
      ]}
      typed={() => from.name}
      input={(texts, isTried) => ({
        name: from.name,
        to: texts["to"] ?? "",
        with_roles: texts["with"] === "yes",
        keep: texts["keep"] === "yes",
        reason: texts["reason"] ?? "",
        dry_run: isTried,
      })}
      shown={(answer) => <HandOverPreview of={answer} />}
      told={({ from: who, to, taken, proposals }) => t("handedOver", { from: who, to, count: taken.length + proposals.length })}
    />
  );
}

function HandOverPreview({ of: { from, gains, taken, left, proposals, reviews, disabled } }: { readonly of: ApiAnswer<"user-hand-over"> }) {
  const { t, ours, pick, language } = useText(accountsText);
  const joint = listMark(language);
  const row = ({ role, due, what, use_case, subject }: (typeof taken)[number]) => ({
    id: `${use_case} ${subject.type} ${subject.id}`,
    cells: [ours(roleLabels[role]), due ?? "–", pick(what)],
  });
  const heads = [t("roles"), t("due"), t("what")];
  return (
    <>
      <p>{t("wouldTake", { count: taken.length + proposals.length, left: left.length })}</p>
      {gains.length === 0 ? null : <p>{t("gains", { roles: gains.map((role) => ours(roleLabels[role])).join(joint) })}</p>}
      {disabled ? <p>{t("wouldShut", { from })}</p> : null}
      {proposals.length === 0 ? null : <p>{t("answersFor", { list: proposals.map(({ id }) => id).join(joint) })}</p>}
      {reviews.length === 0 ? null : <p>{t("reviewsLeft", { list: reviews.map(({ application }) => application).join(joint) })}</p>}
      {taken.length === 0 ? null : <FigureTable label={t("goesOver")} heads={heads} rows={taken.map(row)} />}
      {left.length === 0 ? null : <FigureTable label={t("isLeft")} heads={heads} rows={left.map(row)} />}
    </>
  );
}
