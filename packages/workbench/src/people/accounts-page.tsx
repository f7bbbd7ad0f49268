import { type ApiAnswer, roleLabels } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer } from "../api/question.ts";
import { dayText } from "../language/date-text.ts";
import { comma, listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { usePlaceNames } from "../regions/place-names.ts";
import { RecordLink } from "../register/record-link.tsx";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { useSession } from "../session/use-session.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { type RowColumn, RowTable } from "../shared/tables/row-table.tsx";
import { AccountForms } from "./account-forms.tsx";
import { AccountLog } from "./account-log.tsx";
import { accountsText } from "./accounts.text.ts";
import { OwnPassword } from "./own-password.tsx";
import { OwnTokens } from "./own-tokens.tsx";
import { Passkeys } from "./passkeys.tsx";
import { SecondFactor } from "./second-factor.tsx";

type Listed = ApiAnswer<"user-list">["users"][number];

/** `/accounts`: one's own password; for who may see them the accounts, what was done to them, and for the administrator the forms. */
export function AccountsPage(): ReactNode {
  const { t } = useText(accountsText);
  const may = useMay();
  const placeOf = usePlaceNames();
  const session = useSession().data;
  const logsIn = session !== undefined && session !== null && session.expires !== null;
  return (
    <>
      <PageHead question={t("question")}>
        <p>{t("idle")}</p>
        {typeof session?.region === "string" ? <p>{t("ownRegion", { region: placeOf(session.region) })}</p> : null}
        {may("server-status") ? (
          <p>
            <Link to="/server">{t("server")}</Link>
          </p>
        ) : null}
        {may("access") ? (
          <p>
            <Link to="/access">{t("access")}</Link>
          </p>
        ) : null}
        {may("person-list") ? (
          <p>
            <Link to="/people-data">{t("peopleData")}</Link>
          </p>
        ) : null}
      </PageHead>
      {may("user-list") ? <AccountList canChange={may("user-add")} /> : null}
      {logsIn ? (
        <>
          <OwnPassword />
          <SecondFactor />
          <Passkeys />
          <OwnTokens />
        </>
      ) : null}
    </>
  );
}

function AccountList({ canChange }: { readonly canChange: boolean }) {
  const { t, ours, language } = useText(accountsText);
  const list = useAnswer("user-list", {});
  const nameOf = useAccountNames(list.data?.users.map(({ created_by: by }) => by) ?? []);
  const columns: readonly RowColumn<Listed>[] = [
    { name: "name", label: t("account"), text: ({ name, display }) => (display === name ? name : `${display} (${name})`) },
    { name: "roles", label: t("roles"), text: ({ roles }) => roles.map((role) => ours(roleLabels[role])).join(listMark(language)) },
    {
      name: "department",
      label: t("department"),
      text: ({ department }) => department,
      cell: ({ department }) => (department === null ? "–" : <RecordLink type="organisation" id={department} />),
    },
    {
      name: "organisation",
      label: t("organisation"),
      text: ({ organisation }) => organisation,
      cell: ({ organisation }) => (organisation === null ? "–" : <RecordLink type="organisation" id={organisation} />),
    },
    {
      name: "region",
      label: t("region"),
      text: ({ region }) => region,
      cell: ({ region }) => (region === null ? "–" : <RecordLink type="region" id={region} />),
    },
    { name: "person", label: t("person"), text: ({ person }) => person, cell: ({ person }) => person ?? t("noPerson") },
    { name: "state", label: t("state"), text: ({ disabled }) => (disabled ? t("disabled") : t("active")) },
    { name: "made", label: t("made"), text: ({ created_at: at, created_by: by }) => `${dayText(at.slice(0, 10), language)}${comma(language)}${nameOf(by)}` },
  ];
  return (
    <Answered of={list} height={240}>
      {({ users }) => (
        <>
          <Section title={t("accounts")}>
            {users.length === 0 ? (
              <EmptyState what={t("none")} why={t("noneWhy")} />
            ) : (
              <>
                <p>{t("answer", { count: users.length, disabled: users.filter(({ disabled }) => disabled).length })}</p>
                <RowTable label={t("accounts")} file="accounts" columns={columns} rows={users} keyOf={({ name }) => name} isInvented={() => false} />
              </>
            )}
          </Section>
          {canChange ? <AccountForms users={users} /> : null}
          <AccountLog />
        </>
      )}
    </Answered>
  );
}
