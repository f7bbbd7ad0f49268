import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { facilitiesText } from "./facilities.text.ts";

/** The address at which a calendar program reads bookings by itself, and its end. Without a facility those of the reader's organisation. */
export function FeedForm({ facility }: { readonly facility?: string }): ReactNode {
  const { t } = useText(facilitiesText);
  const of = facility === undefined ? {} : { id: facility };
  return (
    <div className="no-print">
      <p>{t("feedWhy")}</p>
      <ActionForm
        name="facility-feed"
        label={t("feedMake")}
        isQuiet
        input={() => ({ ...of, token: true })}
        told={({ path }) => t("feedAddress", { address: `${window.location.origin}${path}` })}
      />
      <ActionForm
        name="facility-feed"
        label={t("feedEnd")}
        isQuiet
        fields={[{ name: "revoke", label: t("feedToken"), kind: "text", isRequired: true }]}
        input={({ texts }) => ({ revoke: texts["revoke"] ?? "" })}
        told={() => t("feedEnded")}
      />
    </div>
  );
}
