import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useText } from "../language/use-text.ts";
import { Answered } from "../shared/answered.tsx";
import { PageHead } from "../shared/page-head.tsx";
import { RecordFormView } from "./record-form.tsx";
import { registerText } from "./register.text.ts";
import { useRecordForm } from "./use-record-form.ts";
import { useRecordRights } from "./use-record-rights.ts";
import { type RecordType, useRecordTypes } from "./use-record-types.ts";

/** `/create/TYPE`: the form of a new entry. */
export function CreatePage(): ReactNode {
  const { type } = useParams({ from: "/create/$type" });
  const types = useRecordTypes();
  return (
    <Answered isPage of={types} height={480}>
      {({ types }) => {
        const shape = types.find((each) => each.type === type);
        return shape === undefined ? null : <CreateForm key={type} shape={shape} />;
      }}
    </Answered>
  );
}

function CreateForm({ shape: { type, label, fields } }: { readonly shape: RecordType }) {
  const { t, pick } = useText(registerText);
  const { fields: own, canEdit } = useRecordRights(type);
  const navigate = useNavigate();
  const form = useRecordForm({
    type,
    record: null,
    onSaved: ({ id }) => void navigate({ to: "/register/$type/$id", params: { type, id }, ignoreBlocker: true }),
  });
  return (
    <>
      <PageHead question={t("createQuestion", { type: pick(label) })} />
      {canEdit ? null : <p>{t("notYours")}</p>}
      {canEdit ? (
        <RecordFormView
          form={form}
          fields={fields.filter(({ name }) => own.has(name))}
          close={() => void navigate({ to: "/register/$type", params: { type } })}
        />
      ) : null}
    </>
  );
}
