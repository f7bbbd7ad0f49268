import { type ApiAnswer, numberText } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ActionForm } from "../actions/action-form.tsx";
import { useAnswer } from "../api/question.ts";
import { dateTimeText } from "../language/date-text.ts";
import { semicolon } from "../language/marks.ts";
import { useText } from "../language/use-text.ts";
import { useAccountNames } from "../session/use-account-names.ts";
import { useMay } from "../session/use-may.ts";
import { Answered } from "../shared/page/answered.tsx";
import { EmptyState } from "../shared/page/empty-state.tsx";
import { NoteList } from "../shared/page/note-list.tsx";
import { PageHead } from "../shared/page/page-head.tsx";
import { Section } from "../shared/page/section.tsx";
import { FactList } from "../shared/tables/fact-list.tsx";
import { derivationsText } from "./derivations.text.ts";
import { ReachSection } from "./reach-section.tsx";

type Derivation = ApiAnswer<"derivation-list">["derivations"][number];
type Run = ApiAnswer<"derivation-run">["runs"][number];

const kinds = ["count", "panel", "links", "generality", "transitions", "quantiles"] as const;
const states = { made: "isMade", changed: "isChanged", never: "isNever", broken: "isBroken" } as const;

/** `/derivations`: tables that are made of larger ones: of what, when, by which engine, rows in and out; and making them again. */
export function DerivationsPage(): ReactNode {
  const { t, language } = useText(derivationsText);
  const answer = useAnswer("derivation-list", {});
  const all = answer.data?.derivations ?? [];
  const say = (value: number) => numberText(value, language);
  const inState = (...named: readonly Derivation["state"][]) => say(all.filter(({ state }) => named.includes(state)).length);
  return (
    <>
      <PageHead question={t("question")}>
        {all.length === 0 ? null : (
          <p>{t("answer", { count: say(all.length), made: inState("made"), changed: inState("changed", "broken"), never: inState("never") })}</p>
        )}
      </PageHead>
      <Answered of={answer} height={400}>
        {({ derivations }) =>
          derivations.length === 0 ? (
            <EmptyState what={t("nothing")} why={t("nothingWhy")} />
          ) : (
            derivations.map((derivation) => <DerivationSection key={derivation.name} derivation={derivation} />)
          )
        }
      </Answered>
      <PutForm />
      <ReachSection />
    </>
  );
}

function DerivationSection({ derivation }: { readonly derivation: Derivation }): ReactNode {
  const { t, pick, language } = useText(derivationsText);
  const { name, title, state, reads, made, faults } = derivation;
  const nameOf = useAccountNames([made?.by]);
  const say = (value: number) => numberText(value, language);
  const kind = kinds.find((each) => each === derivation.kind);
  const unmatched = Object.entries(made?.unmatched ?? {}).filter(([, rows]) => rows > 0);
  return (
    <Section title={pick(title)}>
      <FactList
        facts={[
          ...(kind === undefined ? [] : [{ name: t("kind"), value: t(kind) }]),
          { name: t("state"), value: t(states[state]) },
          ...(reads.length === 0 ? [] : [{ name: t("madeOf"), value: <MadeOf reads={reads} /> }]),
          ...(made === null
            ? []
            : [
                {
                  name: t("made"),
                  value: t("by", { at: dateTimeText(made.at, language), who: nameOf(made.by), seconds: say(Math.round(made.seconds * 10) / 10) }),
                },
                { name: t("engine"), value: `${made.engine === "spark" ? "Apache Spark" : "DuckDB"} ${made.engine_version}` },
                { name: t("rows"), value: t("inAndOut", { rows: say(made.rows_read), written: say(made.rows_out) }) },
              ]),
          ...(unmatched.length === 0
            ? []
            : [
                {
                  name: t("unmatched"),
                  value: unmatched.map(([table, rows]) => t("unmatchedIn", { table, rows: say(rows) })).join(semicolon(language)),
                },
              ]),
        ]}
      />
      {made?.invented === true ? <p>{t("invented")}</p> : null}
      {faults.length === 0 ? null : <NoteList notes={faults} />}
      {made === null ? null : (
        <p>
          <Link to="/sources/$table" params={{ table: name }}>
            {t("openTable")}
          </Link>
        </p>
      )}
      <RunForm name={name} isMade={made !== null} />
    </Section>
  );
}

function MadeOf({ reads }: Pick<Derivation, "reads">): ReactNode {
  return (
    <>
      {reads.map(({ name, table, path }, index) => (
        <span key={name}>
          {index === 0 ? null : ", "}
          {table === null ? (
            <code>{path}</code>
          ) : (
            <Link to="/sources/$table" params={{ table }}>
              {table}
            </Link>
          )}
        </span>
      ))}
    </>
  );
}

function RunForm({ name, isMade }: { readonly name: string; readonly isMade: boolean }): ReactNode {
  const { t, language } = useText(derivationsText);
  const may = useMay();
  if (!may("derivation-run")) return null;
  const effectText = (run: Run): string => {
    if (run.effect === null) return t("same");
    const { rows, records } = run.effect;
    const say = (value: number): string => numberText(value, language);
    return t("effect", { come: say(rows.come), change: say(rows.change), stay: say(rows.stay), go: say(rows.go), retired: say(records.retire) });
  };
  return (
    <>
      {isMade ? (
        <ActionForm
          name="derivation-run"
          label={t("look")}
          isQuiet
          isLong
          input={() => ({ name, dry_run: true, effect: true })}
          told={({ runs: [run] }) => (run === undefined ? "" : effectText(run))}
        />
      ) : null}
      <ActionForm
        name="derivation-run"
        label={t(isMade ? "again" : "run")}
        isQuiet={isMade}
        isLong
        input={() => ({ name })}
        told={({ runs: [run] }) =>
          run?.outcome === "made" ? `${t("done", { count: run.rows_out ?? 0, rows: numberText(run.rows_out ?? 0, language) })} ${effectText(run)}` : t("same")
        }
      />
    </>
  );
}

function PutForm(): ReactNode {
  const { t } = useText(derivationsText);
  const may = useMay();
  if (!may("derivation-put")) return null;
  return (
    <Section title={t("put")}>
      <ActionForm
        name="derivation-put"
        label={t("putIt")}
        isQuiet
        fields={[
          { name: "name", label: t("name"), kind: "text" },
          { name: "spec", label: t("spec"), kind: "file" },
        ]}
        input={({ texts, files }) => ({ name: texts["name"] ?? "", spec: files["spec"] ?? { name: "derivation.yaml", content_base64: "" } })}
        told={({ name }) => t("wasPut", { name })}
      />
    </Section>
  );
}
