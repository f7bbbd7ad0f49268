import { Button } from "@mantine/core";
import { ApiProblem, type PlanLine } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useWriting } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { useMay } from "../../session/use-may.ts";
import { NoteList } from "../../shared/page/note-list.tsx";
import { Section } from "../../shared/page/section.tsx";
import { planText } from "../plan.text.ts";
import classes from "./draft-calls.module.css";

interface DraftCallsProps {
  readonly line: PlanLine;
  readonly region: string;
}

/** The calls that a line proposes: one click writes the draft, which names the line, so that its awards lead back here. */
export function DraftCalls({ line, region }: DraftCallsProps): ReactNode {
  const { t, pick } = useText(planText);
  const may = useMay();
  const calls = line.choices.filter(({ type }) => type === "call");
  if (calls.length === 0 || !may("call-draft")) return null;
  return (
    <Section title={t("draftCalls")}>
      <ul className={`${classes.calls} no-print`}>
        {calls.map(({ id, label }) => (
          <li key={id}>
            <DraftCall line={line.id} region={region} field={id} name={pick(label)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function DraftCall({ line, region, field, name }: { readonly line: string; readonly region: string; readonly field: string; readonly name: string }) {
  const { t } = useText(planText);
  const writing = useWriting("call-draft");
  if (writing.data !== undefined)
    return (
      <span role="status">
        {t("drafted")}{" "}
        <Link to="/calls/$id" params={{ id: writing.data.id }}>
          {name}
        </Link>
      </span>
    );
  return (
    <>
      <Button variant="default" size="compact-sm" disabled={writing.isPending} onClick={() => writing.mutate({ line, region, field })}>
        {t("draftCall", { field: name })}
      </Button>
      {writing.error instanceof ApiProblem ? <NoteList notes={writing.error.notes} /> : null}
    </>
  );
}
