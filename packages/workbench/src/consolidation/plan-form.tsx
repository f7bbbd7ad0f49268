import { Button } from "@mantine/core";
import { type ApiAnswer, ApiProblem, planFormColumns, type RenderedNote } from "@quoin/core";
import { type ReactNode, useState } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { ask, useWriting } from "../api/question.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { DocumentButton } from "../shared/documents/document-button.tsx";
import { LeaveGuard } from "../shared/forms/leave-guard.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { Section } from "../shared/page/section.tsx";
import classes from "./plan-form.module.css";
import { planFormText } from "./plan-form.text.ts";
import { TypedLineForm } from "./typed-line.tsx";
import { faultsByPlace, newLine, sentPlan, type TypedPlan, typedPlan } from "./typed-plan.ts";
import { TypedRow } from "./typed-row.tsx";

type Shown = ApiAnswer<"plan-draft-show">;

interface PlanFormProps {
  /** What is kept; null of a plan that nobody has begun. */
  readonly held: Shown | null;
  readonly begin: TypedPlan;
  readonly onSaved: (draft: string) => void;
}

/** A plan as its office types it: saved unfinished, checked cell by cell, handed in. */
export function PlanForm({ held, begin, onSaved }: PlanFormProps): ReactNode {
  const { t, language } = useText(planFormText);
  const may = useMay();
  const saving = useWriting("plan-draft");
  const [kept, setKept] = useState(begin);
  const [plan, setPlan] = useState(begin);
  const [version, setVersion] = useState(held?.version);
  const [notes, setNotes] = useState<readonly RenderedNote[]>(held?.status === "draft" ? held.faults : []);
  // Rows may have moved since they were checked: what is said stays with the rows that were checked.
  const [checked, setChecked] = useState(begin);
  const [said, setSaid] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly RenderedNote[]>([]);
  const isChanged = JSON.stringify(plan) !== JSON.stringify(kept);
  const faults = faultsByPlace(checked, notes, language);
  const isSameShape = JSON.stringify(shapeOf(plan)) === JSON.stringify(shapeOf(checked));
  const shown = isSameShape ? faults : new Map<string, string>();

  async function save(): Promise<void> {
    setSaid(null);
    setRefused([]);
    try {
      const answer = await saving.mutateAsync({ data: sentPlan(plan), ...(version === undefined ? {} : { if_version: version }) });
      setVersion(answer.version);
      setKept(plan);
      setChecked(plan);
      setNotes(answer.faults);
      onSaved(answer.draft);
    } catch (cause) {
      if (!(cause instanceof ApiProblem)) return setSaid(t("unreachable"));
      setRefused(cause.notes);
      setChecked(plan);
      setNotes(cause.notes.map((each) => ({ ...each, at: { row: 1, ...each.at } })));
    }
  }

  const nameOf = useAccountNames([held?.handed_in_by]);
  const status = held?.status ?? null;
  const isSaved = status === "draft" && !isChanged && refused.length === 0;
  const state = isSaved ? (notes.length === 0 ? t("saved") : t("savedWith", { count: notes.length })) : null;
  return (
    <>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <LeaveGuard isChanged={isChanged && !saving.isPending} />
        {status === "handed-in" ? <p>{t("waits", { by: nameOf(held?.handed_in_by ?? "") })}</p> : null}
        {status === "taken" ? <p>{t("isTaken")}</p> : null}
        <Section title={t("head")}>
          <div className={classes.cells}>
            <TypedRow
              columns={planFormColumns("plan", language)}
              row={plan.plan}
              place="plan 0"
              faults={shown}
              change={(row) => setPlan({ ...plan, plan: row })}
            />
          </div>
        </Section>
        <Section title={t("lines")}>
          <div className={classes.form}>
            {plan.lines.map((line, at) => (
              <TypedLineForm
                key={line.cells["line"]}
                line={line}
                at={at}
                faults={shown}
                change={(next) => setPlan({ ...plan, lines: plan.lines.with(at, next) })}
                remove={() => setPlan({ ...plan, lines: plan.lines.toSpliced(at, 1) })}
              />
            ))}
            <div>
              <Button variant="default" onClick={() => setPlan({ ...plan, lines: [...plan.lines, newLine(plan.lines)] })}>
                {t("addLine")}
              </Button>
            </div>
          </div>
        </Section>
        <div className={classes.actions}>
          <Button type="submit" disabled={saving.isPending}>
            {saving.isPending ? t("working") : t("save")}
          </Button>
          {held === null || status === null ? null : (
            <DocumentButton label={t("workbook")} make={() => ask("plan-template", { draft: held.id, to: "plan.xlsx" })} />
          )}
        </div>
        <div role="status">{said ?? state}</div>
        {refused.length === 0 ? null : (
          <div role="alert" className={classes.faults}>
            <p>{t("refused")}</p>
            <NoteList notes={refused} />
          </div>
        )}
      </form>
      {held === null || status !== "draft" || notes.length > 0 || !may("plan-hand-in") ? null : isChanged ? (
        <p>{t("unsaved")}</p>
      ) : (
        <ActionForm
          name="plan-hand-in"
          label={t("handIn")}
          input={() => ({ draft: held.id, ...(version === undefined ? {} : { if_version: version }) })}
          confirm={() => ({ title: t("handInTitle"), text: t("handInText") })}
          told={({ lines }) => t("handedIn", { lines })}
        />
      )}
      {held === null || status !== "handed-in" || !may("plan-take") ? null : (
        <Section title={t("take")}>
          <ActionForm
            name="plan-take"
            label={t("take")}
            begin={{ what: "look" }}
            fields={[
              {
                name: "what",
                label: t("what"),
                kind: "choice",
                isRequired: true,
                choices: [
                  { value: "look", label: t("look") },
                  { value: "take", label: t("takeIn") },
                ],
              },
              { name: "reason", label: t("reason"), kind: "text" },
            ]}
            input={({ texts: { what, reason } }) => ({ draft: held.id, reason: reason ?? "", dry_run: what !== "take" })}
            told={({ plan: taken, lines, dry_run }) =>
              t(dry_run ? "wouldBe" : "tookIn", {
                plan: taken,
                created: lines.created.length,
                changed: lines.changed.length,
                retired: lines.retired.length,
                unchanged: lines.unchanged.length,
              })
            }
          />
        </Section>
      )}
    </>
  );
}

/** Which rows there are, whatever stands in them. */
function shapeOf({ lines }: TypedPlan): unknown {
  return lines.map(({ cells, parts }) => [cells["line"], ...Object.values(parts).map(({ length }) => length)]);
}

/** A plan with which nobody has begun: of the reader's own office. */
export function freshPlan(office: string | null): TypedPlan {
  return { plan: office === null ? {} : { office }, lines: [newLine([])] };
}

/** What was kept, or the plan that the next version begins with. */
export function heldPlan({ content }: Shown): TypedPlan {
  return typedPlan(content);
}
