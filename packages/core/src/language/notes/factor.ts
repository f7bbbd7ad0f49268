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
  "session.passkey-needed": {
    severity: "error",
    message: {
      en: "The password is right; accounts with this role need a second factor, and this one has a passkey.",
      zh: "密码正确；此角色的账号须启用第二因素，而此账号已设通行密钥。",
    },
    fix: { en: "Log in with the passkey.", zh: "请用通行密钥登录。" },
  },
  "passkey.refused": {
    severity: "error",
    message: { en: "This passkey lets nobody in here.", zh: "此通行密钥无法登录。" },
    fix: {
      en: "Try again within five minutes of asking; else log in with the password and look at your passkeys on your own page.",
      zh: "请在发起后五分钟内重试；否则用密码登录，并在本人页面查看通行密钥。",
    },
  },
  "passkey.not-made": {
    severity: "error",
    message: { en: "What the browser hands on is no new passkey for this office.", zh: "浏览器提交的不是本系统的新通行密钥。" },
    fix: { en: "Begin again, and finish within five minutes.", zh: "请重新开始，并在五分钟内完成。" },
  },
  "passkey.not-found": {
    severity: "error",
    message: { en: "There is no such passkey.", zh: "没有此通行密钥。" },
    fix: { en: "Look at the list again.", zh: "请重新查看列表。" },
  },
  "passkey.taken": {
    severity: "error",
    message: { en: "This passkey is there already.", zh: "此通行密钥已存在。" },
    fix: { en: "Take another device, or keep this one.", zh: "请使用其他设备，或保留现有密钥。" },
  },
  "passkey.too-many": {
    severity: "error",
    message: { en: "An account has at most {$most} passkeys.", zh: "每个账号最多 {$most} 个通行密钥。" },
    fix: { en: "Take one away that is not used any more.", zh: "请先移除不再使用的通行密钥。" },
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
    message: { en: "'{$name}' is a person's account: its tokens are made by that person alone.", zh: "“{$name}”是个人账号，其令牌只能由本人生成。" },
    fix: { en: "Have them make one, or make an account for the program.", zh: "请由本人生成，或为程序建立账号。" },
  },
  "token.others": {
    severity: "error",
    message: { en: "Tokens of others are seen by administrators and auditors.", zh: "他人的令牌仅管理员和审计人员可见。" },
    fix: { en: "Leave out 'all'.", zh: "请去掉 all。" },
  },
  "token.not-found": {
    severity: "error",
    message: { en: "No token {$token} of yours is open.", zh: "没有您的有效令牌 {$token}。" },
    fix: { en: "See 'token list' for those that are.", zh: "有效令牌见 token list。" },
  },
  "token.narrow": {
    severity: "error",
    message: { en: "This token is narrowed and may not ask '{$use_case}'.", zh: "此令牌权限受限，不能使用“{$use_case}”。" },
    fix: { en: "Make one that may, with 'token make'.", zh: "请用 token make 生成具备权限的令牌。" },
  },
  "token.two-bounds": {
    severity: "error",
    message: { en: "A token is narrowed in one way.", zh: "令牌只能以一种方式限定权限。" },
    fix: { en: "Give 'reads' or 'only', not both.", zh: "reads 与 only 只能选其一。" },
  },
  "token.unknown-name": {
    severity: "error",
    message: { en: "'{$name}' is no name of the API.", zh: "“{$name}”不是接口名称。" },
    fix: { en: "Take the words of the command joined by hyphens: record-list.", zh: "请用连字符连接命令各词，如 record-list。" },
  },
  "user.program-administrator": {
    severity: "error",
    message: { en: "The program '{$name}' cannot be administrator.", zh: "程序“{$name}”不能担任管理员。" },
    fix: { en: "Give it the roles that it needs.", zh: "请授予其所需角色。" },
  },
  "user.stands-alone": {
    severity: "error",
    message: {
      en: "The account '{$name}' cannot be both {$part} and {$other}: who keeps the system or the accounts holds no other part.",
      zh: "账号“{$name}”不能同时担任 {$part} 和 {$other}：系统或账号的管理者不得兼任其他职责。",
    },
    fix: { en: "Make a second account, of another person.", zh: "请为另一人另建账号。" },
  },
  "user.own-roles": {
    severity: "error",
    message: { en: "'{$name}' keeps the accounts and does not change the own rights.", zh: "“{$name}”负责管理账号，不能更改自己的权限。" },
    fix: { en: "Ask another administrator of accounts.", zh: "请由另一名账号管理员更改。" },
  },
  "upgrade.to-part": {
    severity: "warning",
    message: {
      en: "Administrators who hold all parts: {$names}. They keep them until each has another holder; none yet: {$lacking}.",
      zh: "兼任全部职责的管理员：{$names}。在各职责另有人担任之前，他们仍保留全部权限；尚无人担任：{$lacking}。",
    },
    fix: {
      en: "Give each part to another person⟦: 'quoin user add DIR NAME --roles system-administrator', people-administrator, auditor⟧.",
      zh: "请将各职责分别交由不同人员担任⟦：quoin user add 目录 账号名 --roles system-administrator、people-administrator、auditor⟧。",
    },
  },
  "user.program-first": {
    severity: "error",
    message: { en: "The first account is a person's, not that of the program '{$name}'.", zh: "首个账号须为个人账号，不能是程序“{$name}”。" },
    fix: { en: "⟦Make an administrator first: 'quoin user add'.⟧", zh: "⟦请先建立管理员：quoin user add。⟧" },
  },
} as const satisfies NoteTable;
