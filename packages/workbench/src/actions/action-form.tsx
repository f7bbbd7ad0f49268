import { Button, Modal } from "@mantine/core";
import { type ApiAnswer, type ApiFile, type ApiInput, type ApiName, ApiProblem, type RenderedNote } from "@quoin/core";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useWriting } from "../api/question.ts";
import { listMark } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { LeaveGuard } from "../shared/forms/leave-guard.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { useSecondsPassed, WayOut } from "../shared/page/progress-with-cancel.tsx";
import { type ActionField, ActionInput } from "./action-field.tsx";
import classes from "./action-form.module.css";
import { actionsText } from "./actions.text.ts";
import { fileContent } from "./file-content.ts";
import { proposalOf } from "./proposal-of.ts";
import { WaitsForAnother } from "./waits-for-another.tsx";

/** What was given, by field; a field that was left empty is not there. */
export interface Given {
  readonly texts: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, ApiFile>>;
}

interface ActionFormProps<N extends ApiName> {
  readonly name: N;
  readonly label: string;
  readonly fields?: readonly ActionField[];
  readonly begin?: Readonly<Record<string, string>>;
  readonly input: (given: Given) => ApiInput<N>;
  /** What came of it, in words; `Done.` where nothing is said. */
  readonly told?: (answer: ApiAnswer<N>, given: Given) => ReactNode;
  readonly onDone?: (answer: ApiAnswer<N>) => void;
  /** What is asked before it is done, for what others see or rely on at once; nothing is asked where it is null. */
  readonly confirm?: (given: Given) => { readonly title: string; readonly text: ReactNode } | null;
  /** The quiet look, for what is not the main thing to do here. */
  readonly isQuiet?: boolean;
  /** It may take long and can be taken back until it is done: how far it is and a way out are shown. */
  readonly isLong?: boolean;
}

/** Asks for what an action needs, asks once more where others rely on it, does it, and says what came of it: a fault at its field, what was typed kept. */
export function ActionForm<N extends ApiName>({
  name,
  label,
  fields = [],
  begin = {},
  input,
  told,
  onDone,
  confirm,
  isQuiet = false,
  isLong = false,
}: ActionFormProps<N>): ReactNode {
  const { t, language } = useText(actionsText);
  const idPrefix = useId();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(begin);
  const [files, setFiles] = useState<Readonly<Record<string, File | null>>>({});
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const [said, setSaid] = useState<ReactNode>(null);
  const [asked, setAsked] = useState<{ readonly title: string; readonly text: ReactNode } | null>(null);
  const stop = useRef<AbortController>(undefined);
  const place = useRef<HTMLFormElement>(null);
  const writing = useWriting(name, () => stop.current?.signal);
  const [isChecked, setChecked] = useState(false);
  const [answered, setAnswered] = useState(0);
  const lacking = fields.filter(
    (each) => each.isRequired === true && (each.kind === "file" ? (files[each.name] ?? null) === null : (texts[each.name] ?? "").trim() === ""),
  );
  const faults = new Map([...faultsOf(notes, fields), ...(isChecked ? lacking.map((each) => [each.name, t("needed", { field: each.label })] as const) : [])]);
  const isChanged = fields.some(({ name: field }) => (texts[field] ?? "") !== (begin[field] ?? ""));

  // A button that waits is no place for the keyboard: once the answer is there, whoever asked stands at the field that is wrong, else where the answer stands.
  useEffect(() => {
    if (answered === 0) return;
    const lost = document.activeElement === document.body || document.activeElement === null;
    const wrong = place.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong != null) wrong.focus();
    else if (lost) place.current?.querySelector<HTMLElement>("[data-said]")?.focus();
  }, [answered]);

  async function given(): Promise<Given> {
    const chosen = Object.entries(files).filter((entry): entry is [string, File] => entry[1] !== null);
    return {
      texts: Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== "")),
      files: Object.fromEntries(await Promise.all(chosen.map(async ([field, file]) => [field, await fileContent(file)] as const))),
    };
  }

  async function begun(): Promise<void> {
    setChecked(lacking.length > 0);
    const [first] = lacking;
    if (first !== undefined) {
      setNotes([]);
      setSaid(null);
      document.getElementById(`${idPrefix}-${first.name}`)?.focus();
      return;
    }
    const question = confirm?.(await given()) ?? null;
    if (question === null) await act();
    else setAsked(question);
  }

  async function act(): Promise<void> {
    setAsked(null);
    setNotes([]);
    setSaid(null);
    if (isLong) stop.current = new AbortController();
    try {
      const asked = await given();
      const answer = await writing.mutateAsync(input(asked));
      setTexts(begin);
      setFiles({});
      const waiting = proposalOf(answer);
      setSaid(waiting === null ? (told?.(answer, asked) ?? t("done")) : <WaitsForAnother id={waiting} />);
      if (waiting === null) onDone?.(answer);
    } catch (cause) {
      if (stop.current?.signal.aborted === true) setSaid(t("takenBack"));
      else if (cause instanceof ApiProblem) setNotes(cause.notes);
      else setSaid(t("unreachable"));
    }
    setAnswered((count) => count + 1);
  }

  return (
    <form
      ref={place}
      className={`${classes.form} no-print`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void begun();
      }}
    >
      <LeaveGuard isChanged={isChanged && !writing.isPending} />
      {fields.length === 0 ? null : (
        <div className={classes.fields}>
          {fields.map((field) => (
            <ActionInput
              key={field.name}
              field={field}
              idPrefix={idPrefix}
              value={texts[field.name] ?? ""}
              file={files[field.name] ?? null}
              fault={faults.get(field.name)}
              change={(value) => setTexts((held) => ({ ...held, [field.name]: value }))}
              choose={(file) => setFiles((held) => ({ ...held, [field.name]: file }))}
            />
          ))}
        </div>
      )}
      <div>
        <Button type="submit" variant={isQuiet ? "default" : "filled"} disabled={writing.isPending}>
          {writing.isPending ? t("working") : label}
        </Button>
      </div>
      {isLong && writing.isPending ? <LongWork doing={t("doing")} cancel={() => stop.current?.abort()} /> : null}
      <div role="status" tabIndex={-1} {...(notes.length === 0 ? { "data-said": true } : {})}>
        {said}
      </div>
      <Modal opened={asked !== null} onClose={() => setAsked(null)} title={asked?.title} closeButtonProps={{ "aria-label": t("notYet") }}>
        <div className={classes.question}>{asked?.text}</div>
        <div className={classes.answers}>
          <Button onClick={() => void act()}>{t("goOn")}</Button>
          <Button variant="default" onClick={() => setAsked(null)}>
            {t("notYet")}
          </Button>
        </div>
      </Modal>
      {isChecked && lacking.length > 0 ? (
        <div role="alert" className={classes.faults}>
          <p>{t("refused")}</p>
          <p>{t("needed", { field: lacking.map((each) => each.label).join(listMark(language)) })}</p>
        </div>
      ) : null}
      {notes.length === 0 ? null : (
        <div role="alert" tabIndex={-1} data-said className={classes.faults}>
          <p>{t("refused")}</p>
          <NoteList notes={notes} />
        </div>
      )}
    </form>
  );
}

function LongWork({ doing, cancel }: { readonly doing: string; readonly cancel: () => void }): ReactNode {
  const seconds = useSecondsPassed();
  return seconds < 1 ? null : <WayOut doing={doing} seconds={seconds} cancel={cancel} />;
}

/** What is wrong at each field that is asked for: a note may point at a part of it. */
function faultsOf(notes: readonly RenderedNote[], fields: readonly ActionField[]): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { at, message } of notes) {
    // What is wrong in the one line that a form sends is said of its column.
    const field = fields.find(({ name }) => at.field === name || at.field === `--${name}` || (at.field === undefined && at.column === name));
    if (field !== undefined) faults.set(field.name, message);
  }
  return faults;
}
