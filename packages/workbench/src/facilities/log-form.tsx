import { numberText } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { labelText } from "../shared/words/label.ts";
import { facilitiesText } from "./facilities.text.ts";

/** Logs of use from another system: looked at first, then taken in whole or not at all; booked stands against used. */
export function LogForm(): ReactNode {
  const { t, language } = useText(facilitiesText);
  return (
    <div className="no-print">
      <Section title={t("logs")} folds>
        <p>{t("logsWhy")}</p>
        <ActionForm
          name="booking-table"
          label={t("takeIn")}
          isQuiet
          begin={{ what: "check" }}
          fields={[
            { name: "data", label: t("logFile"), kind: "file", isRequired: true, accept: ".xlsx,.csv" },
            { name: "mapping", label: t("mapping"), kind: "file", accept: ".yaml,.yml", description: t("mappingHint") },
            {
              name: "what",
              label: t("what"),
              kind: "choice",
              isRequired: true,
              choices: (["check", "take"] as const).map((value) => ({ value, label: t(value) })),
            },
          ]}
          input={({ texts: { what }, files: { data, mapping } }) => ({
            data: data ?? { name: "", content: "" },
            ...(mapping === undefined ? {} : { mapping }),
            dry_run: what !== "take",
          })}
          told={({ created, used, unchanged, units, dry_run: isDry }) => {
            const hours = units.map(({ label, facility, equipment, logged_hours: logged, booked_hours: booked, both_hours: both }) =>
              t("compared", {
                name: labelText(label, language, equipment ?? facility ?? ""),
                logged: numberText(logged, language),
                booked: numberText(booked, language),
                both: numberText(both, language),
              }),
            );
            return [t(isDry ? "wouldTake" : "takenIn", { created, used, unchanged }), ...hours].join(" ");
          }}
        />
      </Section>
    </div>
  );
}
