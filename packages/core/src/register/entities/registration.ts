import { entity, type RecordOf } from "../../schema/entity.ts";
import { choice, code, instant, many, reference, required, text } from "../../schema/entity-field.ts";

export const registrationStates = ["waiting", "confirmed", "declined", "entered"] as const;

/** An organisation from outside that asks to be let in, as somebody typed it into a form: nothing of it is checked before an officer has decided, and no account stands behind it. */
export const registration = entity({
  type: "registration",
  label: { en: "Registration of an organisation", zh: "单位注册申请" },
  policy: { seen: "officers", isShared: true, place: "anywhere", edited: { by: "registration decide" } },
  nameless: true,
  fields: {
    name: required(text("Name as given", "填报名称")),
    kind: code("organisation-kinds", "Kind", "类型"),
    region: reference("region", "Region", "地区"),
    /** Credit code, number in a commercial register, LEI: what the office can look up. */
    number: text("Number in an official register", "统一社会信用代码等登记号"),
    /** Of registrations that were taken before contacts stood outside the history, where they can be taken away (`NoticeStore`). */
    contact: text("Person to ask", "联系人"),
    mail: text("Address of mail", "电子邮箱"),
    purpose: required(text("What for", "用途")),
    received_at: required(instant("Received at", "收到时间")),
    status: required(choice(registrationStates, "State", "状态")),
    /** Shown once to who sent the form; with it an account is made once the office has confirmed. */
    code_sha256: required(text("Code (SHA-256)", "查询码校验值")),
    organisation: reference("organisation", "Organisation", "单位"),
    decided_by: text("Decided by", "处理人"),
    decided_at: instant("Decided at", "处理时间"),
    reason: text("Reason", "理由"),
    account: text("Account", "账号"),
    alike: many(reference("organisation", "Organisations of the same name or number", "同名或同号单位")),
  },
  personal: ["contact", "mail", "purpose"],
  lifecycle: {
    field: "status",
    first: ["waiting"],
    steps: { waiting: ["confirmed", "declined"], confirmed: ["entered", "declined"], declined: [], entered: [] },
  },
});
export type Registration = RecordOf<typeof registration>;
