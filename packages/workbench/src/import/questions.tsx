import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { useText } from "../language/use-text.ts";
import { importText } from "./import.text.ts";
import type { refusal } from "./use-import.ts";

type AskedNote = NonNullable<ReturnType<typeof refusal>>[number];
type Choice = NonNullable<AskedNote["choices"]>[number];

interface QuestionsProps {
  readonly notes: readonly AskedNote[];
  /** What may be left unanswered. */
  readonly isOffer?: boolean;
  onAnswer(path: readonly string[], value: string): void;
}

/** What the import asks rather than assumes: each question with its readings, one of which is chosen by clicking; of a unit another may be typed. */
export function Questions({ notes, isOffer = false, onAnswer }: QuestionsProps): ReactNode {
  const { t } = useText(importText);
  const asked = notes.filter(({ choices }) => choices !== undefined);
  if (asked.length === 0) return null;
  return (
    <>
      {isOffer ? null : <p>{t("asks", { count: asked.length })}</p>}
      {asked.map(({ code, message, choices = [], at }) => (
        <fieldset key={`${code} ${at.field ?? ""} ${message}`}>
          <legend>{message}</legend>
          {choices.map(({ label, path, value }) => (
            <p key={`${path.join("/")} ${value}`}>
              <Button variant="default" size="compact-md" onClick={() => onAnswer(path, value)}>
                {label}
              </Button>
            </p>
          ))}
          {code.startsWith("import.unit-") ? <OtherUnit column={String(at.field ?? "")} choices={choices} onAnswer={onAnswer} /> : null}
        </fieldset>
      ))}
    </>
  );
}

/** A unit that is none of those offered: of another currency, in another scale, in the office's own words. */
export function OtherUnit({
  column,
  choices,
  onAnswer,
}: { readonly column: string; readonly choices: readonly Choice[] } & Pick<QuestionsProps, "onAnswer">): ReactNode {
  const { t } = useText(importText);
  const [unit, setUnit] = useState("");
  const path = choices[0]?.path ?? ["units", column];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (unit.trim() !== "") onAnswer(path, unit.trim());
      }}
    >
      <TextInput label={t("otherUnit", { column })} value={unit} onChange={({ currentTarget: { value } }) => setUnit(value)} maw={320} />
      <Button type="submit" variant="default" size="compact-sm" disabled={unit.trim() === ""}>
        {t("answer")}
      </Button>
    </form>
  );
}
