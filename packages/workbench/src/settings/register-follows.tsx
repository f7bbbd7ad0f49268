import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { settingsText } from "./settings.text.ts";

/** Records that follow from roles and territory, where these were written otherwise than by an import: first what would come, change and be retired, then it is done. */
export function RegisterFollows(): ReactNode {
  const { t } = useText(settingsText);
  return (
    <>
      <h3>{t("follows")}</h3>
      <p>{t("followsHint")}</p>
      <ActionForm
        name="role-follow"
        label={t("follow")}
        isQuiet
        begin={{ what: "look" }}
        fields={[
          {
            name: "what",
            label: t("followWhat"),
            kind: "choice",
            isRequired: true,
            choices: [
              { value: "look", label: t("followLook") },
              { value: "do", label: t("followDo") },
              { value: "replace", label: t("followReplace") },
            ],
          },
          { name: "reason", label: t("reason"), kind: "text" },
        ]}
        input={({ texts: { what, reason = "" } }) => ({ dry_run: what === "look", replace: what === "replace", reason })}
        told={({ created, returned, changed, retired, written }) =>
          created + returned + changed + retired === 0
            ? t("followsAlready")
            : t(written ? "followed" : "wouldFollow", { created: created + returned, changed, retired })
        }
      />
    </>
  );
}
