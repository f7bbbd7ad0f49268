import { NativeSelect } from "@mantine/core";
import { type ApiAnswer, roleLabels, roles } from "@quoin/core";
import { type ReactNode, useState } from "react";
import type { ActionField } from "../actions/action-field.tsx";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { accountsText } from "./accounts.text.ts";
import { HandOverForm } from "./hand-over-form.tsx";

type Listed = ApiAnswer<"user-list">["users"][number];

/** Adding an account; changing, shutting out and a new password for a chosen one. */
export function AccountForms({ users }: { readonly users: readonly Listed[] }): ReactNode {
  const { t, ours } = useText(accountsText);
  const [name, choose] = useState("");
  const chosen = users.find((user) => user.name === name);
  const rolesField: ActionField = {
    name: "roles",
    label: t("roles"),
    kind: "choices",
    choices: roles.map((role) => ({ value: role, label: ours(roleLabels[role]) })),
  };
  const places: readonly ActionField[] = [
    { name: "department", label: t("department"), kind: "reference", reference: "organisation" },
    { name: "organisation", label: t("organisation"), kind: "reference", reference: "organisation" },
    { name: "region", label: t("region"), description: t("regionHint"), kind: "reference", reference: "region" },
    { name: "person", label: t("person"), description: t("personHint"), kind: "text" },
    { name: "display", label: t("display"), kind: "text" },
  ];
  const held = (text: string | undefined) => roles.filter((role) => text?.split(",").includes(role));
  return (
    <div className="no-print">
      <Section title={t("add")}>
        <ActionForm
          name="user-add"
          label={t("add")}
          fields={[
            { name: "name", label: t("name"), kind: "text", isRequired: true },
            { ...rolesField, isRequired: true },
            ...places,
            { name: "password", label: t("password"), description: t("firstPassword"), kind: "secret", isRequired: true },
          ]}
          told={({ name: added }) => t("added", { name: added })}
          input={({ texts: { roles: given, name: of = "", password = "", ...rest } }) => ({ ...rest, name: of, password, roles: held(given) })}
        />
      </Section>
      {users.length === 0 ? null : (
        <Section title={t("chosen")}>
          <NativeSelect
            label={t("account")}
            value={name}
            onChange={({ currentTarget }) => choose(currentTarget.value)}
            data={[{ value: "", label: "–" }, ...users.map((user) => ({ value: user.name, label: `${user.display} (${user.name})` }))]}
          />
          {chosen === undefined ? null : (
            <div key={`${chosen.name} ${chosen.roles.join()} ${chosen.disabled}`}>
              <h3>{t("change")}</h3>
              <p>{t("changeHint")}</p>
              <ActionForm
                name="user-change"
                label={t("change")}
                isQuiet
                begin={{ roles: chosen.roles.join(",") }}
                fields={[rolesField, ...places]}
                input={({ texts: { roles: given, ...rest } }) => ({ ...rest, name, roles: held(given), if_version: chosen.version })}
              />
              <h3>{t("setPassword")}</h3>
              <p>{t("setPasswordHint")}</p>
              <ActionForm
                name="user-password"
                label={t("setPassword")}
                isQuiet
                fields={[{ name: "password", label: t("password"), kind: "secret", isRequired: true }]}
                input={({ texts: { password = "" } }) => ({ name, password })}
              />
              <h3>{t("handOver")}</h3>
              <p>{t("handOverHint")}</p>
              <HandOverForm from={chosen} users={users} />
              <h3>{chosen.disabled ? t("enable") : t("disable")}</h3>
              <ActionForm name="user-disable" label={chosen.disabled ? t("enable") : t("disable")} isQuiet input={() => ({ name, undo: chosen.disabled })} />
            </div>
          )}
        </Section>
      )}
    </div>
  );
}
