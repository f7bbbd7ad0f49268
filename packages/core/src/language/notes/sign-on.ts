import type { NoteTable } from "./template.ts";

/** Faults of a log-in for which another program vouches. */
export const signOnNotes = {
  "sign-on.unknown": {
    severity: "error",
    message: { en: "No account here is tied to '{$name}' of the single sign-on.", zh: "此处没有与统一登录用户“{$name}”绑定的账号。" },
    fix: {
      en: "Ask the administrator. ⟦The owner of the workspace ties one: 'quoin user tie'.⟧",
      zh: "请联系管理员。⟦工作区所有者可用 quoin user tie 绑定。⟧",
    },
  },
  "sign-on.no-group": {
    severity: "error",
    message: { en: "'{$name}' is in no group that may do something here.", zh: "“{$name}”不属于任何在此有权限的用户组。" },
    fix: { en: "Ask who keeps the groups of the single sign-on.", zh: "请联系统一登录用户组的管理者。" },
  },
  "sign-on.disabled": {
    severity: "error",
    message: { en: "The account '{$name}' is disabled.", zh: "账号“{$name}”已停用。" },
    fix: { en: "Ask the administrator.", zh: "请联系管理员。" },
  },
  "sign-on.name": {
    severity: "error",
    message: { en: "The single sign-on calls somebody '{$name}', which is no name of an account.", zh: "统一登录提供的名称“{$name}”不能作为账号名称。" },
    fix: {
      en: "Take another claim for names, or have the administrator make an account that the owner ties.",
      zh: "请改用其他名称声明，或由管理员建立账号后由所有者绑定。",
    },
  },
  "sign-on.name-taken": {
    severity: "error",
    message: {
      en: "There is an account '{$name}' already, and nobody has said that it is the same person's.",
      zh: "账号“{$name}”已存在，且未确认属于同一人。",
    },
    fix: { en: "Ask the administrator. ⟦The owner of the workspace says so: 'quoin user tie'.⟧", zh: "请联系管理员。⟦由工作区所有者用 quoin user tie 确认。⟧" },
  },
  "sign-on.tied-to-another": {
    severity: "error",
    message: { en: "The account '{$name}' is tied to that identity already.", zh: "账号“{$name}”已绑定该身份。" },
    fix: { en: "⟦Untie it first: 'quoin user tie … --undo'.⟧", zh: "⟦请先解除绑定：quoin user tie … --undo。⟧" },
  },
  "sign-on.which": {
    severity: "error",
    message: { en: "Who vouches and by what name is both needed.", zh: "须同时给出认证方与其标识。" },
    fix: { en: "⟦Say --issuer and --subject, or --undo.⟧", zh: "⟦请给出 --issuer 和 --subject，或 --undo。⟧" },
  },
  "sign-on.failed": {
    severity: "error",
    message: { en: "The single sign-on has let nobody in.", zh: "统一登录未通过。" },
    fix: {
      en: "Begin again; where it fails again, ask the administrator, who finds the reason in the log of the server.",
      zh: "请重新开始；若仍失败，请联系管理员查看服务器日志。",
    },
  },
  "sign-on.late": {
    severity: "error",
    message: { en: "This log-in was begun in another browser, or too long ago.", zh: "此次登录由其他浏览器发起，或已超时。" },
    fix: { en: "Begin again.", zh: "请重新开始。" },
  },
  "sign-on.unreachable": {
    severity: "error",
    message: { en: "The single sign-on does not answer.", zh: "统一登录服务没有应答。" },
    fix: { en: "Try again later, or log in with a name and password of this workspace.", zh: "请稍后再试，或用本工作区的账号和密码登录。" },
  },
  "sign-on.settings": {
    severity: "error",
    message: { en: "The settings of the single sign-on cannot be used: {$reason}", zh: "统一登录设置无法使用：{$reason}" },
    fix: {
      en: "⟦Mend the file that 'quoin serve --sign-on' names; docs/guide/operate.md says what it holds.⟧",
      zh: "⟦请修正 quoin serve --sign-on 所指的文件；内容见 docs/guide/operate.md。⟧",
    },
  },
} as const satisfies NoteTable;
