import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { accountsText } from "./accounts.text.ts";

/** Tokens with which programs act as the reader: making one, which is shown once, and ending one by the name that the history calls it. */
export function OwnTokens(): ReactNode {
  const { t } = useText(accountsText);
  return (
    <Section title={t("tokens")}>
      <p>{t("tokensHint")}</p>
      <ActionForm
        name="token-make"
        label={t("token")}
        isQuiet
        begin={{ days: "90", reach: "all" }}
        fields={[
          { name: "days", label: t("days"), kind: "number" },
          {
            name: "reach",
            label: t("tokenReach"),
            kind: "choice",
            choices: [
              { value: "all", label: t("tokenAll") },
              { value: "reads", label: t("tokenReads") },
            ],
          },
        ]}
        input={({ texts: { days, reach } }) => ({ reads: reach === "reads", ...(days === undefined ? {} : { days: Number(days) }) })}
        told={({ token, id, expires }) => (
          <>
            <p>{t("tokenMade", { expires: expires.slice(0, 10), id })}</p>
            <code>{token}</code>
          </>
        )}
      />
      <ActionForm
        name="token-end"
        label={t("tokenEnd")}
        isQuiet
        fields={[{ name: "token", label: t("tokenId"), kind: "text", isRequired: true }]}
        input={({ texts: { token = "" } }) => ({ token })}
      />
    </Section>
  );
}
