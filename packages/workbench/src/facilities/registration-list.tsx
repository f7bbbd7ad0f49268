import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/page/answered.tsx";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { facilitiesText } from "./facilities.text.ts";
import { NameOrId } from "./facility-name.tsx";

type Registration = ApiAnswer<"registration-list">["registrations"][number];

/** Organisations that asked to be let in and wait for a decision, with those of the register that they may be. */
export function RegistrationList(): ReactNode {
  const { t } = useText(facilitiesText);
  const list = useAnswer("registration-list", { status: "waiting" });
  return (
    <Section title={t("registrations")}>
      <p>{t("registrationsWhy")}</p>
      <Answered of={list}>{({ registrations }) => <Waiting registrations={registrations} />}</Answered>
    </Section>
  );
}

function Waiting({ registrations }: { readonly registrations: readonly Registration[] }) {
  const { t } = useText(facilitiesText);
  if (registrations.length === 0) return <p>{t("noRegistrations")}</p>;
  return (
    <FigureTable
      label={t("registrations")}
      heads={[t("who"), t("purpose"), t("contact"), t("alike"), t("deeds")]}
      rows={registrations.map(({ id, name, number, purpose, contact, mail, alike }) => ({
        id,
        cells: [
          number === null ? name : `${name} (${number})`,
          purpose,
          [contact, mail].filter(Boolean).join(" · ") || "–",
          alike.length === 0 ? "–" : <NameOrId key="alike" type="organisation" id={alike[0] ?? ""} />,
          <Decision key="decide" id={id} alike={alike[0]} />,
        ],
      }))}
    />
  );
}

/** Let in or declined; of one whose name or number the register knows, the organisation is named. */
function Decision({ id, alike }: { readonly id: string; readonly alike: string | undefined }) {
  const { t } = useText(facilitiesText);
  return (
    <div>
      <ActionForm
        name="registration-decide"
        label={t("confirm")}
        fields={alike === undefined ? [] : [{ name: "organisation", label: t("isOrganisation"), kind: "text", isRequired: true }]}
        begin={alike === undefined ? {} : { organisation: alike }}
        input={({ texts }) => ({ id, decision: "confirm" as const, ...(texts["organisation"] === undefined ? {} : { organisation: texts["organisation"] }) })}
      />
      <ActionForm
        name="registration-decide"
        label={t("decline")}
        isQuiet
        fields={[{ name: "reason", label: t("reason"), kind: "text", isRequired: true }]}
        input={({ texts }) => ({ id, decision: "decline" as const, reason: texts["reason"] ?? "" })}
      />
    </div>
  );
}
