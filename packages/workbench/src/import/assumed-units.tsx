import { Button, TextInput } from "@mantine/core";
import { type ApiAnswer, ApiProblem, type RenderedNote } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ask, useAnswer, useWriting } from "../api/question.ts";
import { bracketed } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import { importText } from "./import.text.ts";
import { ImportEffect } from "./import-effect.tsx";
import { OtherUnit } from "./questions.tsx";

/** A column that waits for a word on its unit. */
type Open = Pick<ApiAnswer<"import-units">["units"][number], "table" | "column">;
type Would = ApiAnswer<"import-confirm">;

/** Columns that were always read in a unit that nobody has said, and those whose unit somebody changed by hand: each is confirmed, or another said, after what would change by it is shown. Nothing where all are said. */
export function AssumedUnits(): ReactNode {
  const { t, language } = useText(importText);
  const list = useAnswer("import-units", {});
  const writing = useWriting("import-confirm");
  const [chosen, setChosen] = useState<{ readonly open: Open; readonly unit: string; readonly would: Would } | null>(null);
  const [reason, setReason] = useState("");
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const told = async (question: Promise<unknown>): Promise<void> => {
    setNotes([]);
    await question.catch((cause: unknown) => {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    });
  };
  const look = (open: Open, unit: string) =>
    told(ask("import-confirm", { table: open.table, column: open.column, unit, dry_run: true }).then((would) => setChosen({ open, unit, would })));
  const say = ({ open: { table, column }, unit }: { readonly open: Open; readonly unit: string }) =>
    told(
      writing.mutateAsync({ table, column, unit, reason }).then(() => {
        setChosen(null);
        setReason("");
      }),
    );
  const units = list.data?.units ?? [];
  const byHand = list.data?.by_hand ?? [];
  if (units.length + byHand.length === 0) return null;
  return (
    <Section title={t(units.length === 0 ? "unitsByHand" : "openUnits")}>
      {notes.length === 0 ? null : (
        <div role="alert">
          <NoteList notes={notes} />
        </div>
      )}
      {chosen === null ? null : (
        <section aria-label={t("unitSaid", { column: chosen.open.column, table: chosen.open.table, unit: chosen.unit })}>
          <p>{t("unitSaid", { column: chosen.open.column, table: chosen.open.table, unit: chosen.unit })}</p>
          <ImportEffect effect={chosen.would.effect} examples={[]} />
          <TextInput label={t("reason")} description={t("reasonHint")} value={reason} onChange={({ currentTarget: { value } }) => setReason(value)} maw={480} />
          <p>
            <Button loading={writing.isPending} onClick={() => void say(chosen)}>
              {t("sayUnit")}
            </Button>{" "}
            <Button variant="default" onClick={() => setChosen(null)}>
              {t("leaveIt")}
            </Button>
          </p>
        </section>
      )}
      {byHand.map((open) => (
        <fieldset key={`${open.table} ${open.column}`}>
          <legend>{open.said.message}</legend>
          <p>{open.said.fix}</p>
          <p>
            <Button variant="default" size="compact-md" onClick={() => void look(open, open.unit)}>
              {t("unitIsRight", { unit: open.unit })}
            </Button>
          </p>
        </fieldset>
      ))}
      {units.map((open) => (
        <fieldset key={`${open.role} ${open.table} ${open.column}`}>
          <legend>{open.question.message}</legend>
          {(open.question.choices ?? []).map(({ label, value }) => (
            <p key={value}>
              <Button variant="default" size="compact-md" onClick={() => void look(open, value)}>
                {value === open.unit ? `${label}${bracketed(t("asRead"), language)}` : label}
              </Button>
            </p>
          ))}
          <OtherUnit column={open.column} choices={open.question.choices ?? []} onAnswer={(_, unit) => void look(open, unit)} />
        </fieldset>
      ))}
    </Section>
  );
}
