import type { ApiAnswer } from "@quoin/core";
import type { ReactNode } from "react";
import { PreviewedForm } from "../actions/previewed-form.tsx";
import { useText } from "../language/use-text.ts";
import { Section } from "../shared/page/section.tsx";
import { FigureTable } from "../shared/tables/figure-table.tsx";
import { peopleDataText } from "./people-data.text.ts";
import { PlaceLink } from "./place-link.tsx";

type Held = ApiAnswer<"person-show">;

/** What is kept of a person goes for good: shown whole first, done after the name was typed once more. */
export function ErasePerson({ who, held: { accounts, texts } }: { readonly who: string; readonly held: Held }): ReactNode {
  const { t } = useText(peopleDataText);
  const letIn = accounts.filter(({ disabled }) => !disabled);
  return (
    <Section title={t("erase")}>
      <p>{t("eraseWhy")}</p>
      {letIn.map(({ name }) => (
        <p key={name}>{t("stillIn", { name })}</p>
      ))}
      <PreviewedForm<"person-erase">
        name="person-erase"
        label={t("erase")}
        fields={[
          ...(texts.length === 0
            ? []
            : [
                {
                  name: "only",
                  label: t("only"),
                  description: t("onlyHint"),
                  kind: "choices" as const,
                  choices: texts.map(({ place, text }, at) => ({ value: String(at), label: `${place}: ${text}` })),
                },
              ]),
          { name: "reason", label: t("eraseReason"), kind: "text", isRequired: true },
        ]}
        typed={() => who}
        input={(given, isTried) => ({ who, only: chosenOf(given["only"] ?? "", texts), dry_run: isTried, reason: given["reason"] ?? "" })}
        shown={(answer) => <WouldGo of={answer} />}
        told={({ erased, accounts: named }) => [t("erased", { count: erased.length }), ...named.map((name) => t("lost", { name }))].join(" ")}
      />
    </Section>
  );
}

/** The places whose numbers were chosen: ids may hold the comma that parts choices. */
function chosenOf(numbers: string, texts: Held["texts"]): string[] {
  const chosen = new Set(numbers.split(","));
  return texts.filter((_, at) => chosen.has(String(at))).map(({ place }) => place);
}

function WouldGo({ of: { erased, left, accounts } }: { readonly of: ApiAnswer<"person-erase"> }) {
  const { t } = useText(peopleDataText);
  const table = (label: string, texts: typeof erased) =>
    texts.length === 0 ? null : (
      <>
        <p>{label}</p>
        <FigureTable
          label={label}
          heads={[t("place"), t("text")]}
          rows={texts.map(({ place, text }) => ({ id: place, cells: [<PlaceLink key={place} place={place} />, text] }))}
        />
      </>
    );
  return (
    <>
      {erased.length + accounts.length === 0 ? <p>{t("nothingGoes")}</p> : null}
      {table(t("wouldGo", { count: erased.length }), erased)}
      {accounts.map((name) => (
        <p key={name}>{t("wouldLose", { name })}</p>
      ))}
      {table(t("wouldStay", { count: left.length }), left)}
    </>
  );
}
