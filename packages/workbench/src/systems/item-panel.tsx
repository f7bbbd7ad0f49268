import { Button, Title } from "@mantine/core";
import { codeEntry } from "@quoin/core";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { FactVerification } from "../register/fact-verification.tsx";
import { RecordFormView } from "../register/form/record-form.tsx";
import { useRecordForm } from "../register/form/use-record-form.ts";
import { RecordHistory } from "../register/history/record-history.tsx";
import { RecordComments } from "../register/record-comments.tsx";
import { RecordFacts } from "../register/record-facts.tsx";
import { RecordLink } from "../register/record-link.tsx";
import { useRecordRights } from "../register/use-record-rights.ts";
import { type RecordField, useRecordType } from "../register/use-record-types.ts";
import { FactList } from "../shared/tables/fact-list.tsx";
import { Invented } from "../shared/words/invented.tsx";
import { labelText } from "../shared/words/label.ts";
import { standingWords } from "./card-cell.tsx";
import classes from "./card-page.module.css";
import { ProducerForm } from "./producer-form.tsx";
import { systemsText } from "./systems.text.ts";
import type { Card, CardItem } from "./use-card.ts";

interface ItemPanelProps {
  readonly card: Card;
  readonly item: CardItem;
}

/** All about one item of a card, beside the card: readiness, gap, producers, dependence, source; to be changed, commented and looked back upon. */
export function ItemPanel({ item }: ItemPanelProps): ReactNode {
  const { t, language, ours } = useText(systemsText);
  const { record, standing, projects, grade, library, duplicate } = item;
  const change = useAddressChange();
  const [isEditing, setEditing] = useState(false);
  const fields = useRecordType("item")?.fields ?? [];
  const rights = useRecordRights("item", record.id);
  const entry = library === null ? undefined : codeEntry("technology-libraries", library);
  return (
    <div className={classes.item}>
      <div className={classes.panelHead}>
        <Title order={2}>
          {labelText(record.labels, language, record.id)} {record.synthetic ? <Invented beside={labelText(record.labels, language, record.id)} /> : null}
        </Title>
        <Button variant="default" size="compact-sm" className="no-print" onClick={() => change({ item: "" })}>
          {t("closePanel")}
        </Button>
      </div>
      <FactList
        facts={[
          {
            name: t("standing"),
            value: (
              <>
                <strong>{t(standingWords[standing])}</strong>
                {duplicate ? ` · ${t("twice", { count: projects.length })}` : ""}
              </>
            ),
          },
          { name: t("grade"), value: grade ?? t("gradeUnknown") },
          ...(entry === undefined ? [] : [{ name: t("library"), value: ours(entry.label) }]),
          ...(projects.length === 0
            ? []
            : [
                {
                  name: t("projects"),
                  value: projects.map((id) => (
                    <div key={id}>
                      <RecordLink type="project" id={id} />
                    </div>
                  )),
                },
              ]),
        ]}
      />
      {standing === "missing" && rights.fields.has("producers") ? <ProducerForm record={record} /> : null}
      {isEditing ? (
        <ItemForm item={item} fields={fields.filter(({ name }) => name !== "id" && rights.fields.has(name))} close={() => setEditing(false)} />
      ) : (
        <>
          <RecordFacts record={record} fields={fields.filter(({ name }) => name !== "link")} isFixed />
          <p className="no-print">
            {rights.canEdit ? (
              <Button variant="default" size="compact-sm" onClick={() => setEditing(true)}>
                {t("edit")}
              </Button>
            ) : null}{" "}
            <Link to="/register/$type/$id" params={{ type: "item", id: record.id }}>
              {t("fullEntry")}
            </Link>
          </p>
        </>
      )}
      <details>
        <summary>{t("verification")}</summary>
        <FactVerification type="item" id={record.id} version={record.version} />
      </details>
      <details>
        <summary>{t("comments")}</summary>
        <RecordComments type="item" id={record.id} />
      </details>
      <details>
        <summary>{t("history")}</summary>
        <RecordHistory type="item" id={record.id} version={record.version} fields={fields} />
      </details>
    </div>
  );
}

interface ItemFormProps {
  readonly item: CardItem;
  readonly fields: readonly RecordField[];
  readonly close: () => void;
}

function ItemForm({ item: { record }, fields, close }: ItemFormProps): ReactNode {
  const form = useRecordForm({ type: "item", record, onSaved: close });
  return <RecordFormView form={form} fields={fields} close={close} />;
}
