import { Button, NativeSelect, TextInput } from "@mantine/core";
import { type ApiAnswer, ApiProblem, type RenderedNote } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useWriting } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { NoteList } from "../../shared/page/note-list.tsx";
import { Section } from "../../shared/page/section.tsx";
import { FieldInput } from "../form/field-input.tsx";
import classes from "../register.module.css";
import { registerText } from "../register.text.ts";
import type { RecordType, StoredRecord } from "../use-record-types.ts";

interface EditManyProps {
  readonly type: string;
  readonly shape: RecordType;
  readonly chosen: readonly StoredRecord[];
  readonly clear: () => void;
}

/** One field of several entries at once: all of them, or none and every fault. Each is held to the version that is shown, so that nobody's newer change is written over. */
export function EditMany({ type, shape, chosen, clear }: EditManyProps): ReactNode {
  const { t, pick } = useText(registerText);
  const fields = shape.fields.filter(({ name }) => !["id", "labels", "valid_from", "valid_to"].includes(name));
  const [name, setName] = useState("");
  const [value, setValue] = useState<unknown>(null);
  const [reason, setReason] = useState("");
  const [said, setSaid] = useState<ApiAnswer<"record-table"> | null>(null);
  const [notes, setNotes] = useState<readonly RenderedNote[]>([]);
  const writing = useWriting("record-table");
  const field = fields.find((each) => each.name === name);
  const write = async (isDry: boolean): Promise<void> => {
    setSaid(null);
    setNotes([]);
    const rows = chosen.map(({ id, version }) => ({ id, version, [name]: value }));
    try {
      const answer = await writing.mutateAsync({ type, data: { name: `${type}.json`, content_base64: base64(JSON.stringify(rows)) }, dry_run: isDry, reason });
      setSaid(answer);
      setNotes(answer.faults);
      if (!isDry && answer.faults.length === 0) clear();
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) throw cause;
      setNotes(cause.notes);
    }
  };
  return (
    <div className="no-print">
      <Section title={t("editMany", { count: chosen.length })}>
        <p>{t("editManyHint")}</p>
        <form
          className={classes.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void write(false);
          }}
        >
          <NativeSelect
            label={t("editField")}
            value={name}
            data={[{ value: "", label: "–" }, ...fields.map((each) => ({ value: each.name, label: pick(each.label) }))]}
            onChange={({ currentTarget }) => {
              setName(currentTarget.value);
              setValue(null);
            }}
          />
          {field === undefined ? null : <FieldInput key={name} field={field} path={name} value={value} change={setValue} faults={new Map()} />}
          <TextInput label={t("reason")} value={reason} onChange={({ currentTarget }) => setReason(currentTarget.value)} />
          <div className={classes.actions}>
            <Button variant="default" disabled={field === undefined || chosen.length === 0 || writing.isPending} onClick={() => void write(true)}>
              {t("check")}
            </Button>
            <Button type="submit" disabled={field === undefined || chosen.length === 0 || writing.isPending}>
              {t("editManySave")}
            </Button>
          </div>
        </form>
        <div role="status">
          {said === null || said.faults.length > 0
            ? null
            : t(said.dry_run ? "tableWouldBe" : "tableTaken", { created: said.new, changed: said.changed, unchanged: said.unchanged })}
        </div>
        {notes.length === 0 ? null : (
          <div role="alert">
            <NoteList notes={notes} />
          </div>
        )}
      </Section>
    </div>
  );
}

function base64(text: string): string {
  let binary = "";
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
