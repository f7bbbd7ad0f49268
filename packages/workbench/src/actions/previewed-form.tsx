import { Button, TextInput } from "@mantine/core";
import { type ApiAnswer, type ApiInput, type ApiName, ApiProblem, type RenderedNote } from "@quoin/core";
import { type ReactNode, useId, useState } from "react";
import { useWriting } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { NoteList } from "../shared/page/note-list.tsx";
import { type ActionField, ActionInput } from "./action-field.tsx";
import classes from "./action-form.module.css";
import { actionsText } from "./actions.text.ts";
import { proposalOf } from "./proposal-of.ts";
import { WaitsForAnother } from "./waits-for-another.tsx";

interface PreviewedFormProps<N extends ApiName> {
  readonly name: N;
  readonly fields: readonly ActionField[];
  readonly begin?: Readonly<Record<string, string>>;
  /** What is asked; the form adds whether it is only tried. */
  readonly input: (texts: Readonly<Record<string, string>>, isTried: boolean) => ApiInput<N>;
  /** What would come of it, shown before anything is written. */
  readonly shown: (answer: ApiAnswer<N>) => ReactNode;
  /** What has to be typed once more before it is done. */
  readonly typed: (texts: Readonly<Record<string, string>>) => string;
  readonly label: string;
  readonly told: (answer: ApiAnswer<N>) => ReactNode;
}

/** For what takes much along: it is tried first and shown whole, and done only after its name was typed once more. Any change of a field asks for the preview again. */
export function PreviewedForm<N extends ApiName>({ name, fields, begin = {}, input, shown, typed, label, told }: PreviewedFormProps<N>): ReactNode {
  const { t, language } = useText(actionsText);
  const idPrefix = useId();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(begin);
  const [seen, setSeen] = useState<ApiAnswer<N> | null>(null);
  const [word, setWord] = useState("");
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const [said, setSaid] = useState<ReactNode>(null);
  const writing = useWriting(name);
  const lacking = fields.filter(({ name: field, isRequired = false }) => isRequired && (texts[field] ?? "").trim() === "");
  const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ""));

  async function asked(isTried: boolean): Promise<void> {
    setNotes([]);
    setSaid(null);
    try {
      const answer = await writing.mutateAsync(input(filled, isTried));
      setSeen(isTried ? answer : null);
      setWord("");
      if (isTried) return;
      const waiting = proposalOf(answer);
      setSaid(waiting === null ? told(answer) : <WaitsForAnother id={waiting} />);
      setTexts(begin);
    } catch (cause) {
      setSeen(null);
      if (cause instanceof ApiProblem) setNotes(cause.notes);
      else setSaid(t("unreachable"));
    }
  }

  return (
    <form
      className={`${classes.form} no-print`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (lacking.length === 0) void asked(seen === null || word !== typed(filled));
      }}
    >
      <div className={classes.fields}>
        {fields.map((field) => (
          <ActionInput
            key={field.name}
            field={field}
            idPrefix={idPrefix}
            value={texts[field.name] ?? ""}
            file={null}
            fault={notes.find(({ at }) => at.field === field.name || at.field === `--${field.name}`)?.message}
            change={(value) => {
              setTexts((held) => ({ ...held, [field.name]: value }));
              setSeen(null);
            }}
            choose={() => {}}
          />
        ))}
      </div>
      {lacking.length === 0 ? null : <p>{t("needed", { field: lacking.map((each) => each.label).join(listMark(language)) })}</p>}
      <div>
        <Button type="submit" variant={seen === null ? "filled" : "default"} disabled={writing.isPending || lacking.length > 0}>
          {writing.isPending ? t("working") : t("preview")}
        </Button>
      </div>
      {seen === null ? null : (
        <div aria-live="polite">
          {shown(seen)}
          <TextInput
            label={t("typeAgain", { word: typed(filled) })}
            value={word}
            onChange={({ currentTarget }) => setWord(currentTarget.value)}
            autoComplete="off"
          />
          <Button mt="sm" color="red" disabled={writing.isPending || word !== typed(filled)} onClick={() => void asked(false)}>
            {label}
          </Button>
        </div>
      )}
      <div role="status">{said}</div>
      {notes.length === 0 ? null : (
        <div role="alert" className={classes.faults}>
          <p>{t("refused")}</p>
          <NoteList notes={notes} />
        </div>
      )}
    </form>
  );
}
