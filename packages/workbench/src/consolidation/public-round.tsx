import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { inBase } from "../address/base-path.ts";
import { useText } from "../language/use-text.ts";
import { useMay } from "../session/use-may.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { publicRoundText } from "./public-round.text.ts";

/** What people outside see of a round, the comments that came, and deciding which are shown. Nothing where the settings do not allow it and nothing came. */
export function PublicRound({ answer }: { readonly answer: ApiAnswer<"consult-show"> }): ReactNode {
  const { t } = useText(publicRoundText);
  const may = useMay();
  const { id, status, public: shown, address, may_be_public: isAllowed, comments } = answer;
  if (!isAllowed && comments.length === 0) return null;
  const state = shown === null || !isAllowed ? "hidden" : shown;
  const open = comments.filter((comment) => comment.status === "waiting");
  const states = (["hidden", "page", "comments"] as const).filter((each) => each !== "comments" || status === "open");
  return (
    <Section title={t("title")}>
      <p>
        {t(`is-${state}`)} {state === "hidden" ? null : <a href={inBase(address)}>{t("address")}</a>}
      </p>
      {isAllowed && may("consult-publish") ? (
        <ActionForm
          name="consult-publish"
          label={t("publish")}
          isQuiet
          fields={[
            { name: "as", label: t("as"), kind: "choice", isRequired: true, choices: states.map((value) => ({ value, label: t(value) })) },
            { name: "reason", label: t("reason"), kind: "text", isRequired: true },
          ]}
          confirm={({ texts: { as } }) => (as === undefined || as === "hidden" ? null : { title: t("sureTitle"), text: t("sureText") })}
          input={({ texts: { as, reason } }) => ({ round: id, as: states.find((each) => each === as) ?? "hidden", reason: reason ?? "" })}
        />
      ) : null}
      {comments.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <FigureTable
          label={t("comments")}
          heads={[t("received"), t("line"), t("name"), t("text"), t("state"), t("why")]}
          rows={comments.map((comment) => ({
            id: comment.id,
            cells: [comment.received_on, comment.line ?? t("whole"), comment.name ?? "–", comment.text, t(comment.status), comment.why ?? "–"],
          }))}
        />
      )}
      {comments.length > 0 && may("consult-moderate") ? (
        <ActionForm
          name="consult-moderate"
          label={t("moderate")}
          fields={[
            {
              name: "comment",
              label: t("text"),
              kind: "choice",
              isRequired: true,
              choices: [...open, ...comments.filter((comment) => comment.status !== "waiting")].map((comment) => ({
                value: comment.id,
                label: `${t(comment.status)} · ${comment.text.slice(0, 60)}`,
              })),
            },
            {
              name: "shown",
              label: t("decision"),
              kind: "choice",
              isRequired: true,
              choices: [
                { value: "yes", label: t("show") },
                { value: "no", label: t("refuse") },
              ],
            },
            { name: "why", label: t("why"), kind: "text", description: t("whyNeeded") },
          ]}
          input={({ texts: { comment, shown: decision, why } }) => ({
            comment: comment ?? "",
            shown: decision === "yes" ? ("yes" as const) : ("no" as const),
            why: why ?? "",
          })}
          told={({ waiting }) => t("left", { waiting })}
        />
      ) : null}
    </Section>
  );
}
