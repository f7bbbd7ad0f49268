import type { NoteTable } from "./template.ts";

/** Faults of organisations that merge, are parted or take another name. */
export const reorganiseNotes = {
  "reorganise.day": {
    severity: "error",
    message: { en: "{$on} is no day from which it can hold: today is {$today}.", zh: "{$on} 不能作为生效日期：今天是 {$today}。" },
    fix: { en: "Give the day, 2026-05-31, today or before; do it on its day.", zh: "请填写日期，如 2026-05-31，不晚于今日；并于当日办理。" },
  },
  "reorganise.same": {
    severity: "error",
    message: { en: "'{$id}' cannot become part of itself.", zh: "“{$id}”不能并入自身。" },
    fix: { en: "Name the organisation that continues it.", zh: "请指明承接单位。" },
  },
  "reorganise.is-over": {
    severity: "error",
    message: { en: "'{$id}' has ended already and is continued by {$into}.", zh: "“{$id}”已撤并，由 {$into} 承接。" },
    fix: {
      en: "Name an organisation that goes on, or take the former step back⟦ (reorganisation undo)⟧.",
      zh: "请指明存续单位，或先撤销此前的调整⟦（reorganisation undo）⟧。",
    },
  },
  "reorganise.undone": {
    severity: "error",
    message: { en: "{$id} was taken back already.", zh: "{$id} 已撤销。" },
    fix: { en: "⟦See 'quoin reorganisation list'.⟧", zh: "⟦请查看 quoin reorganisation list。⟧" },
  },
  "reorganise.newest-first": {
    severity: "error",
    message: {
      en: "{$later} came after {$id} and carried on what it carried.",
      zh: "{$later} 在 {$id} 之后进行，且续接了其转移的内容。",
    },
    fix: { en: "Take {$later} back first.", zh: "请先撤销 {$later}。" },
  },
  "reorganise.account-left": {
    severity: "warning",
    message: {
      en: "The account '{$account}' was changed by somebody meanwhile and still names the former organisation.",
      zh: "账号“{$account}”同时被他人修改，仍属原单位。",
    },
    fix: { en: "Give the same command once more.", zh: "请再执行一次同一操作。" },
  },
  "split.accounts-alone": {
    severity: "error",
    message: { en: "Accounts alone would go to another organisation, and nothing that they work on.", zh: "仅有账号转移，未转移任何业务内容。" },
    fix: {
      en: "Name what is parted, or have an administrator change each account⟦ (user change)⟧.",
      zh: "请写明拆分的内容，或由管理员逐一修改账号⟦（user change）⟧。",
    },
  },
  "split.no-part": {
    severity: "error",
    message: { en: "'{$part}' is none of the parts: {$parts}.", zh: "“{$part}”不是拆分后的单位：{$parts}。" },
    fix: { en: "Name one of the parts.", zh: "请填写拆分后的单位之一。" },
  },
  "split.not-of-it": {
    severity: "error",
    message: { en: "'{$record}' does not name '{$id}', so it goes to no part.", zh: "“{$record}”与“{$id}”无关，无需分配。" },
    fix: { en: "Leave it out, or correct its type and id, as in call/display-2026.", zh: "请删去，或更正类型与编号，如 call/display-2026。" },
  },
  "split.unassigned": {
    severity: "error",
    message: { en: "Of {$count} it is not said to which part they go: {$records}.", zh: "尚有 {$count} 项未说明归属：{$records}。" },
    fix: { en: 'Say it of each, or name the part that takes the rest⟦ ("rest")⟧.', zh: '请逐一说明，或指定承接其余事项的单位⟦（"rest"）⟧。' },
  },
} as const satisfies NoteTable;
