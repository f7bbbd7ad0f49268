import { Button, TextInput } from "@mantine/core";
import { ApiProblem } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { ReferenceInput } from "../register/reference-input.tsx";
import type { StoredRecord } from "../register/use-record-types.ts";
import { NoteList } from "../shared/note-list.tsx";
import classes from "./card-page.module.css";
import { systemsText } from "./systems.text.ts";

/** The short way out of a gap: who makes the missing item, and who says so. */
export function ProducerForm({ record }: { readonly record: StoredRecord }): ReactNode {
  const { t } = useText(systemsText);
  const [producer, setProducer] = useState("");
  const [source, setSource] = useState("");
  const writing = useWriting("record-put");
  const cause = writing.error;
  return (
    <form
      className={`${classes.producer} no-print`}
      onSubmit={(event) => {
        event.preventDefault();
        const producers = [...((record["producers"] as readonly string[] | undefined) ?? []), producer];
        writing.mutate({ type: "item", id: record.id, if_version: record.version, reason: source, data: { producers } });
      }}
    >
      <strong>{t("whoMakes")}</strong>
      <ReferenceInput label={t("producer")} id="missing-producer" withAsterisk error={undefined} type="organisation" value={producer} change={setProducer} />
      <TextInput label={t("producerSource")} value={source} onChange={({ currentTarget }) => setSource(currentTarget.value)} />
      {cause === null ? null : (
        <div role="alert">
          <NoteList notes={cause instanceof ApiProblem ? cause.notes : []} />
        </div>
      )}
      <Button type="submit" disabled={producer.trim() === "" || writing.isPending}>
        {t("recordProducer")}
      </Button>
    </form>
  );
}
