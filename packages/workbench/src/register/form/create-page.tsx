import { useNavigate, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useAnswer, useWriting } from "../../api/question.ts";
import { useText } from "../../language/use-text.ts";
import { useSession } from "../../session/use-session.ts";
import { Answered } from "../../shared/page/answered.tsx";
import { PageHead } from "../../shared/page/page-head.tsx";
import { registerText } from "../register.text.ts";
import { useRecordRights } from "../use-record-rights.ts";
import { type RecordType, useRecordTypes } from "../use-record-types.ts";
import { newRecordId } from "./new-record-id.ts";
import { RecordFormView } from "./record-form.tsx";
import { useRecordForm, type WrittenFields } from "./use-record-form.ts";

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
  const calling = useWriting("call-put");
  const about = useAnswer("about", {}).data;
  const isCall = type === "call";
  const department = useSession().data?.department ?? null;
  const has = (field: string) => fields.some(({ name }) => name === field);
  const form = useRecordForm({
    type,
    record: null,
    begin: {
      ...(about !== undefined && has("currency") ? { currency: about.currency } : {}),
      // Who writes for a department is not asked which, nor refused for having left it open.
      ...(department !== null && has("department") ? { department } : {}),
    },
    // A call is worked on at its own page.
    onSaved: ({ id }) =>
      void (isCall
        ? navigate({ to: "/calls/$id", params: { id }, ignoreBlocker: true })
        : navigate({ to: "/register/$type/$id", params: { type, id }, ignoreBlocker: true })),
    newId: () => newRecordId(type, new Date().getFullYear(), Math.random()),
    ...(isCall ? { write: ({ id = "", data, reason }: WrittenFields) => calling.mutateAsync({ id, data, reason }) } : {}),
  });
  return (
    <>
      <PageHead question={t("createQuestion", { type: pick(label) })} />
      {canEdit ? null : <p>{t("notYours")}</p>}
      {canEdit ? (
        <RecordFormView
          form={form}
          fields={fields.filter(({ name }) => own.has(name) && !(isCall && name === "status"))}
          close={() => void navigate({ to: "/register/$type", params: { type } })}
        />
      ) : null}
    </>
  );
}
