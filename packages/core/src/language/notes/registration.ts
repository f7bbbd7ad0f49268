import type { NoteTable } from "./template.ts";

/** What can be wrong with an organisation that registers itself, and with letting it in. */
export const registrationNotes = {
  "registration.closed": {
    severity: "error",
    message: { en: "No registrations are taken.", zh: "目前不受理注册。" },
    fix: { en: "Ask the office for an account.", zh: "请联系主管部门开通账号。" },
  },
  "registration.field": {
    severity: "error",
    message: { en: "A field is missing, too long or not of its form.", zh: "有字段缺失、过长或格式不正确。" },
    fix: { en: "Fill in name, person, address of mail and what for; an address of mail has an @.", zh: "请填写名称、联系人、电子邮箱和用途；邮箱须含 @。" },
  },
  "registration.trap": {
    severity: "error",
    message: { en: "The field that stays empty was filled in.", zh: "须留空的字段被填写。" },
    fix: { en: "Leave it empty and send the form again.", zh: "请将其留空后重新提交。" },
  },
  "registration.again": {
    severity: "error",
    message: { en: "A registration of this name and address of mail waits already.", zh: "该名称和邮箱的注册申请已在等待处理。" },
    fix: { en: "Wait for the decision: the code that was shown tells how it stands.", zh: "请等待处理结果，可凭当时显示的查询码查看进度。" },
  },
  "registration.full": {
    severity: "error",
    message: { en: "Too many registrations wait for a decision.", zh: "待处理的注册申请过多。" },
    fix: { en: "Try again on another day.", zh: "请改日再试。" },
  },
  "registration.known": {
    severity: "error",
    message: { en: "The register knows organisations of the name or number of {$name}: {$ids}.", zh: "库中已有与 {$name} 同名或同号的单位：{$ids}。" },
    fix: {
      en: "Find out whether it is one of them and name that organisation; make a record of its own first where it is another.",
      zh: "请核实是否为同一单位：是则指明该单位，不是则先为其单独建档。",
    },
  },
  "registration.no-reason": {
    severity: "error",
    message: { en: "{$id} is declined without a reason.", zh: "未填写拒绝 {$id} 的理由。" },
    fix: { en: "Say why: who registered is told.", zh: "请说明理由，申请单位将看到。" },
  },
  "registration.needed": {
    severity: "error",
    message: { en: "{$id} was not declined: who registered is still to be reached.", zh: "{$id} 未被拒绝，仍需联系申请单位。" },
    fix: { en: "Decide on it first.", zh: "请先处理该申请。" },
  },
  "notice.bad-address": {
    severity: "error",
    message: { en: "That is no address of mail.", zh: "电子邮箱格式不正确。" },
    fix: { en: "Write one address, such as li@firm.example.", zh: "请填写一个邮箱，例如 li@firm.example。" },
  },
  "notice.of-nobody": {
    severity: "error",
    message: { en: "Nobody is logged in whose address this could be.", zh: "未登录账号，无法确定邮箱属于谁。" },
    fix: { en: "Name the account.", zh: "请指明账号。" },
  },
  "notice.not-own": {
    severity: "error",
    message: { en: "The address of another account is said by whoever keeps the accounts.", zh: "其他账号的邮箱由账号管理员填写。" },
    fix: { en: "Ask an administrator, or leave out the name.", zh: "请联系管理员，或不填账号名。" },
  },
  "registration.unknown": {
    severity: "error",
    message: { en: "No registration that was let in has this code, or its account is made.", zh: "没有已通过的注册申请使用此查询码，或其账号已开通。" },
    fix: { en: "Look at how the registration stands, with the code as it was shown.", zh: "请用当时显示的查询码查看申请状态。" },
  },
} as const satisfies NoteTable;
