import { Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useAddressChange } from "../address/use-address-change.ts";
import { useText } from "../language/use-text.ts";
import { RecordFormView } from "../register/form/record-form.tsx";
import { useRecordForm } from "../register/form/use-record-form.ts";
import { useRecordType } from "../register/use-record-types.ts";
import { labelText } from "../shared/words/label.ts";
import classes from "./card-page.module.css";
import { freeItemId } from "./free-item-id.ts";
import { systemsText } from "./systems.text.ts";
import type { Card, CardLink } from "./use-card.ts";

interface NewItemPanelProps {
  readonly card: Card;
  readonly link: CardLink;
}

/** The form of a new item on a link, beside the card. */
export function NewItemPanel({ card, link }: NewItemPanelProps): ReactNode {
  const { t, language } = useText(systemsText);
  const change = useAddressChange();
  const fields = useRecordType("item")?.fields ?? [];
  const begin = {
    id: freeItemId(
      card.system.id,
      card.items.map(({ record }) => record.id),
    ),
    link: link.record.id,
    needed: true,
  };
  const form = useRecordForm({ type: "item", record: null, begin, draftOf: `new ${link.record.id}`, onSaved: ({ id }) => change({ add: "", item: id }) });
  return (
    <div className={classes.item}>
      <Title order={2}>{t("addItemTo", { link: labelText(link.record.labels, language, link.record.id) })}</Title>
      <RecordFormView form={form} fields={fields} close={() => change({ add: "" })} />
    </div>
  );
}
