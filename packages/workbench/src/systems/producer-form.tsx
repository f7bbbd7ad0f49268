import { Button, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { actionsText } from "../actions/actions.text.ts";
import { useText } from "../language/use-text.ts";
import type { StoredRecord } from "../register/use-record-types.ts";
import { useRecordWriting } from "../register/use-record-writing.ts";
import { ReferenceInput } from "../shared/forms/reference-input.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import classes from "./card-page.module.css";
import { systemsText } from "./systems.text.ts";

/** The short way out of a gap: who makes the missing item, who says so, and of which day that is. The source stands with the fact, not only in its history. */
export function ProducerForm({ record }: { readonly record: StoredRecord }): ReactNode {
  const { t } = useText(systemsText);
  const [producer, setProducer] = useState("");
  const [source, setSource] = useState("");
  const [asOf, setAsOf] = useState("");
  const writing = useRecordWriting();
  const [isChecked, setChecked] = useState(false);
  const lacking = [
    ["missing-producer", producer],
    ["producer-source", source],
    ["producer-as-of", asOf],
  ].find(([, value]) => value?.trim() === "")?.[0];
  const said = useText(actionsText).t;
  const needed = (value: string, field: string): string | undefined => (isChecked && value.trim() === "" ? said("needed", { field }) : undefined);
  // A name that the register does not have is wrong where it was typed.
  const unknown = writing.notes.find(({ at }) => at.field?.startsWith("producers"));
  const write = () => {
    const producers = [...((record["producers"] as readonly string[] | undefined) ?? []), producer];
    // A refusal stands in the form.
    writing
      .put({ type: "item", id: record.id, if_version: record.version, reason: source, data: { producers, source, producers_as_of: asOf } }, record)
      .catch(() => {});
  };
  return (
    <form
      className={`${classes.producer} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        // Enter leads to what is still to be said; only what is whole is written.
        setChecked(lacking !== undefined && (document.activeElement?.tagName !== "INPUT" || document.activeElement.id === lacking));
        if (lacking === undefined) write();
        else document.getElementById(lacking)?.focus();
      }}
    >
      <strong>{t("whoMakes")}</strong>
      <ReferenceInput
        label={t("producer")}
        id="missing-producer"
        withAsterisk
        error={needed(producer, t("producer")) ?? unknown?.message}
        type="organisation"
        value={producer}
        change={setProducer}
      />
      <TextInput
        id="producer-source"
        withAsterisk
        error={needed(source, t("producerSource")) === undefined ? undefined : t("producerNeeded")}
        label={t("producerSource")}
        description={record.source === null ? undefined : t("sourceBefore", { source: record.source })}
        value={source}
        onChange={({ currentTarget }) => setSource(currentTarget.value)}
      />
      <TextInput
        id="producer-as-of"
        withAsterisk
        error={needed(asOf, t("producerAsOf"))}
        type="date"
        label={t("producerAsOf")}
        value={asOf}
        onChange={({ currentTarget }) => setAsOf(currentTarget.value)}
      />
      {writing.notes.length === 0 ? null : (
        <div role="alert">
          <NoteList notes={writing.notes} />
        </div>
      )}
      <Button type="submit" disabled={writing.isPending}>
        {t("recordProducer")}
      </Button>
    </form>
  );
}
