import type { ApiInput } from "@quoin/core";
import type { ReactNode } from "react";
import { ActionForm } from "../../actions/action-form.tsx";
import { tableGiven, useTableBack } from "../../actions/table-back.ts";
import { ask } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { DocumentButton } from "../../shared/documents/document-button.tsx";
import { NoteList } from "../../shared/page/note-list.tsx";
import { Section } from "../../shared/page/section.tsx";
import { registerText } from "../register.text.ts";
import { IndicatorTable } from "./indicator-table.tsx";

interface ManyRecordsProps {
  readonly type: string;
  /** What the list was narrowed and sorted by: the same is exported. */
  readonly narrowed: Partial<ApiInput<"record-export">>;
  readonly canEdit: boolean;
}

/** Many entries at once by workbook: what is shown goes out, and comes back changed; all rows or none, every fault with its cell. */
export function ManyRecords({ type, narrowed, canEdit }: ManyRecordsProps): ReactNode {
  const { t } = useText(registerText);
  const back = useTableBack(".xlsx,.csv,.json");
  return (
    <div className="no-print">
      <Section title={t("many")}>
        <p>{canEdit ? t("manyHint") : t("manyHintReader")}</p>
        <DocumentButton label={t("exportShown")} make={() => ask("record-export", { ...narrowed, type, to: `${type}.xlsx` })} />
        {canEdit ? <DocumentButton label={t("template")} make={() => ask("template", { name: type, type: true })} /> : null}
        {canEdit ? (
          <ActionForm
            name="record-table"
            label={t("takeIn")}
            {...back}
            input={(given) => ({ type, ...tableGiven(given) })}
            told={({ new: created, changed, unchanged, dry_run: isDry, faults }) =>
              faults.length > 0 ? (
                <>
                  <p>{t("tableFaults", { count: faults.length })}</p>
                  <NoteList notes={faults} />
                </>
              ) : (
                t(isDry ? "tableWouldBe" : "tableTaken", { created, changed, unchanged })
              )
            }
          />
        ) : null}
      </Section>
      {type === "goal" ? <IndicatorTable canEdit={canEdit} /> : null}
    </div>
  );
}
