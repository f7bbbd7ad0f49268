import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { useText } from "../language/use-text.ts";
import { choiceText } from "../register/choice-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { accountsText } from "./accounts.text.ts";

type Change = ApiAnswer<"log">["changes"][number];

/** Every change of an account from the verified history, the newest first. */
export function AccountLog(): ReactNode {
  const { t, language } = useText(accountsText);
  const log = useAnswer("log", { type: "account-change", newest: true, limit: 500 });
  const columns: readonly RowColumn<Change>[] = [
    { name: "at", label: t("when"), text: ({ at }) => dateTimeText(at, language) },
    { name: "who", label: t("who"), text: ({ who }) => who },
    { name: "account", label: t("account"), text: ({ after }) => String(after["account"] ?? "") },
    { name: "action", label: t("what"), text: ({ after }) => choiceText(String(after["action"] ?? ""), language) },
  ];
  return (
    <Section title={t("log")}>
      <Answered of={log} height={120}>
        {({ changes }) =>
          changes.length === 0 ? (
            <p>{t("logNone")}</p>
          ) : (
            <RowTable
              label={t("log")}
              file="account-changes"
              columns={columns}
              rows={changes.toSorted((a, b) => b.seq - a.seq)}
              keyOf={({ seq }) => String(seq)}
              isInvented={() => false}
            />
          )
        }
      </Answered>
    </Section>
  );
}
