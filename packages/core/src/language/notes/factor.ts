import type { NoteTable } from "./template.ts";

/** Faults of second factors and tokens. */
export const factorNotes = {
  "session.code-needed": {
    severity: "error",
    message: { en: "The password is right; this account shows a code beside it.", zh: "密码正确；此账号还须提供验证码。" },
    fix: { en: "Type the code of your app, or one for recovery.", zh: "请输入验证器应用中的验证码或恢复码。" },
  },
  "session.code-refused": {
    severity: "error",
    message: { en: "The code is wrong, too old, or was used before.", zh: "验证码错误、已过期或已使用。" },
    fix: {
      en: "Wait for the next code; where it fails again, set the clock of the telephone right, or use a code for recovery.",
      zh: "请等待下一个验证码；若仍失败，请校准手机时间或使用恢复码。",
    },
  },
  "session.factor-needed": {
    severity: "error",
    message: {
      en: "The password is right; accounts with this role need a second factor, and this one has none.",
      zh: "密码正确；此角色的账号须启用第二因素，而此账号尚未启用。",
    },
    fix: { en: "Set one up now.", zh: "请立即设置。" },
  },
  "token.by-token": {
    severity: "error",
    message: { en: "A token makes and ends no tokens.", zh: "令牌不能生成或终止令牌。" },
    fix: { en: "Log in with name and password. ⟦Or run it as the owner of the workspace.⟧", zh: "请用账号和密码登录。⟦或由工作区所有者执行。⟧" },
  },
  "token.of-nobody": {
    severity: "error",
    message: { en: "A token is of an account, and there is none here.", zh: "令牌须属于某个账号，此处没有账号。" },
    fix: { en: "⟦Use 'quoin user token NAME'.⟧ Log in first.", zh: "⟦请用 quoin user token NAME。⟧请先登录。" },
  },
  "token.of-another": {
    severity: "error",
    message: { en: "'{name}' is a person's account: its tokens are made by that person alone.", zh: "“{name}”是个人账号，其令牌只能由本人生成。" },
    fix: { en: "Have them make one, or make an account for the program.", zh: "请由本人生成，或为程序建立账号。" },
  },
  "token.others": {
    severity: "error",
    message: { en: "Tokens of others are seen by administrators and auditors.", zh: "他人的令牌仅管理员和审计人员可见。" },
    fix: { en: "Leave out 'all'.", zh: "请去掉 all。" },
  },
  "token.not-found": {
    severity: "error",
    message: { en: "No token {token} of yours is open.", zh: "没有您的有效令牌 {token}。" },
    fix: { en: "See 'token list' for those that are.", zh: "有效令牌见 token list。" },
  },
  "token.narrow": {
    severity: "error",
    message: { en: "This token is narrowed and may not ask '{use_case}'.", zh: "此令牌权限受限，不能使用“{use_case}”。" },
    fix: { en: "Make one that may, with 'token make'.", zh: "请用 token make 生成具备权限的令牌。" },
  },
  "token.two-bounds": {
    severity: "error",
    message: { en: "A token is narrowed in one way.", zh: "令牌只能以一种方式限定权限。" },
    fix: { en: "Give 'reads' or 'only', not both.", zh: "reads 与 only 只能选其一。" },
  },
  "token.unknown-name": {
    severity: "error",
    message: { en: "'{name}' is no name of the API.", zh: "“{name}”不是接口名称。" },
    fix: { en: "Take the words of the command joined by hyphens: record-list.", zh: "请用连字符连接命令各词，如 record-list。" },
  },
  "user.program-administrator": {
    severity: "error",
    message: { en: "The program '{name}' cannot be administrator.", zh: "程序“{name}”不能担任管理员。" },
    fix: { en: "Give it the roles that it needs.", zh: "请授予其所需角色。" },
  },
  "user.program-first": {
    severity: "error",
    message: { en: "The first account is a person's, not that of the program '{name}'.", zh: "首个账号须为个人账号，不能是程序“{name}”。" },
    fix: { en: "⟦Make an administrator first: 'quoin user add'.⟧", zh: "⟦请先建立管理员：quoin user add。⟧" },
  },
} as const satisfies NoteTable;
