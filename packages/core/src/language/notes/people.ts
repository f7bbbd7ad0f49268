import type { NoteTable } from "./template.ts";

/** Faults of accounts, sessions and rights. */
export const peopleNotes = {
  "user.exists": {
    severity: "error",
    message: { en: "There is an account '{$name}' already.", zh: "账号“{$name}”已存在。" },
    fix: { en: "⟦Choose another name, or set a new password with 'quoin user password'.⟧", zh: "⟦请另选名称，或用 quoin user password 重设密码。⟧" },
  },
  "user.last-administrator": {
    severity: "error",
    message: { en: "'{$name}' is the last administrator that is let in.", zh: "“{$name}”是最后一个可用的管理员账号。" },
    fix: { en: "Make another account an administrator first.", zh: "请先将另一账号设为管理员。" },
  },
  "user.look-alike": {
    severity: "error",
    message: { en: "'{$name}' cannot be told from the account '{$other}' at a glance.", zh: "“{$name}”与账号“{$other}”看上去难以区分。" },
    fix: { en: "Choose a name that looks different.", zh: "请另选一个看上去不同的名称。" },
  },
  "user.mixed-scripts": {
    severity: "error",
    message: { en: "'{$name}' mixes letters of scripts that look alike.", zh: "“{$name}”混用了外形相近的不同文字。" },
    fix: { en: "Write it in one alphabet; Chinese beside Latin letters is fine.", zh: "请只用一种字母；汉字与拉丁字母可以并用。" },
  },
  "user.name-form": {
    severity: "error",
    message: { en: "'{$name}' is written with signs that stand for others, such as full-width letters.", zh: "“{$name}”使用了全角字母等替代字符。" },
    fix: { en: "Write it as '{$plain}'.", zh: "请写作“{$plain}”。" },
  },
  "user.not-found": {
    severity: "error",
    message: { en: "There is no account '{$name}'.", zh: "没有账号“{$name}”。" },
    fix: { en: "⟦See 'quoin user list'.⟧", zh: "⟦现有账号见 quoin user list。⟧" },
  },
  "hand-over.same-person": {
    severity: "error",
    message: { en: "'{$from}' and '{$to}' are accounts of one person.", zh: "“{$from}”与“{$to}”是同一人的账号。" },
    fix: { en: "Name the account of the successor.", zh: "请指定接手人的账号。" },
  },
  "hand-over.place": {
    severity: "error",
    message: {
      en: "'{$from}' is bound to {$place}, '{$to}' is not (place: {$own}): with the roles '{$to}' would do there and elsewhere what '{$from}' may do there alone.",
      zh: "“{$from}”限于地区 {$place}，“{$to}”不受此限（地区：{$own}）：随角色移交后，“{$to}”可办理的范围将超出“{$from}”。",
    },
    fix: {
      en: "Bind the successor to the place first, or hand over without the roles.",
      zh: "请先将接手人限于该地区，或不随角色移交。",
    },
  },
  "user.disabled": {
    severity: "error",
    message: { en: "The account '{$name}' is disabled.", zh: "账号“{$name}”已停用。" },
    fix: { en: "⟦Let it in again with 'quoin user disable DIR {$name} --undo'.⟧", zh: "⟦如需恢复，请用 quoin user disable DIR {$name} --undo。⟧" },
  },
  "user.unknown-organisation": {
    severity: "error",
    message: { en: "{$field}: there is no organisation '{$id}' in the register.", zh: "{$field}：登记册中没有单位“{$id}”。" },
    fix: { en: "⟦Make it first with 'quoin record put DIR organisation {$id}'.⟧", zh: "⟦请先用 quoin record put DIR organisation {$id} 建立该单位。⟧" },
  },
  "user.unknown-region": {
    severity: "error",
    message: { en: "There is no place '{$id}' in the register.", zh: "登记册中没有地区“{$id}”。" },
    fix: {
      en: "⟦See 'quoin record list DIR region', or import the table of places first.⟧",
      zh: "⟦现有地区见 quoin record list DIR region；⟧也可先导入地区表。",
    },
  },
  "user.bound-administrator": {
    severity: "error",
    message: {
      en: "The account '{$name}' cannot be both an administrator and bound to {$id}: an administrator keeps the whole office.",
      zh: "账号“{$name}”不能既为系统管理员又限定于 {$id}：系统管理员负责全部工作。",
    },
    fix: { en: "Give it another role, or leave the place out.", zh: "请改用其他角色，或不指定地区。" },
  },
  "user.no-organisation": {
    severity: "warning",
    message: { en: "The applicant '{$name}' has no organisation: it sees nothing of its own.", zh: "申报账号“{$name}”没有所属单位，看不到本单位的内容。" },
    fix: { en: "⟦Name the organisation with --organisation.⟧", zh: "⟦请用 --organisation 指定单位。⟧" },
  },
  "user.no-department": {
    severity: "warning",
    message: { en: "The programme officer '{$name}' has no department: no call is theirs.", zh: "计划主管“{$name}”没有所属部门，没有可管理的指南。" },
    fix: { en: "⟦Name the department with --department.⟧", zh: "⟦请用 --department 指定部门。⟧" },
  },
  "user.no-password": {
    severity: "error",
    message: { en: "No password was given.", zh: "未提供密码。" },
    fix: { en: "Give it as one line on standard input, or in QUOIN_PASSWORD.", zh: "请从标准输入给出一行密码，或设置 QUOIN_PASSWORD。" },
  },
  "user.password-length": {
    severity: "error",
    message: {
      en: "The password has {$length} signs; it must have {$minimum} to {$maximum}.",
      zh: "密码为 {$length} 个字符，应为 {$minimum} 至 {$maximum} 个。",
    },
    fix: { en: "Choose a longer one: several words are easy to keep and hard to guess.", zh: "请使用更长的密码：几个词连成一句，好记又难猜。" },
  },
  "user.password-plain": {
    severity: "error",
    message: {
      en: "The password is too easy to guess: it holds the account's name, or hardly any different signs.",
      zh: "密码过于简单：含有账号名称，或几乎没有不同字符。",
    },
    fix: { en: "Choose another one.", zh: "请另选密码。" },
  },
  "user.password-common": {
    severity: "error",
    message: { en: "The password is one of those that are tried first, or made of them.", zh: "该密码属于最先被尝试的密码，或由其拼成。" },
    fix: { en: "Choose several words that have nothing to do with each other.", zh: "请选用几个互不相关的词。" },
  },
  "session.refused": {
    severity: "error",
    message: { en: "Name or password is wrong, or the account is disabled.", zh: "账号或密码有误，或账号已停用。" },
    fix: { en: "Try again, or ask the administrator for a new password.", zh: "请重试，或请管理员重设密码。" },
  },
  "session.throttled": {
    severity: "error",
    message: { en: "Too many log-ins have failed.", zh: "登录失败次数过多。" },
    fix: { en: "Wait {$seconds} seconds and try again.", zh: "请等待 {$seconds} 秒后再试。" },
  },
  "session.needed": {
    severity: "error",
    message: { en: "Nobody is logged in, or the session or token has ended.", zh: "尚未登录，或会话、令牌已失效。" },
    fix: { en: "Log in, or send a valid token: Authorization: Bearer TOKEN.", zh: "请登录，或发送有效令牌：Authorization: Bearer TOKEN。" },
  },
  "session.not-by-token": {
    severity: "error",
    message: { en: "A token cannot change the password of its account.", zh: "令牌不能更改其账号的密码。" },
    fix: { en: "Log in with name and password first.", zh: "请先用名称和密码登录。" },
  },
  "session.no-accounts": {
    severity: "error",
    message: { en: "This workspace has no accounts: it is open to its user on this machine.", zh: "此工作区没有账号：仅供本机用户使用。" },
    fix: { en: "⟦Make one with 'quoin user add'.⟧", zh: "⟦可用 quoin user add 建立账号。⟧" },
  },
  "rights.forbidden": {
    severity: "error",
    message: { en: "The account '{$account}' ({$roles}) may not ask '{$use_case}'.", zh: "账号“{$account}”（{$roles}）无权使用“{$use_case}”。" },
    fix: { en: "⟦See 'quoin rights' for which role may;⟧ ask the administrator for it.", zh: "⟦所需角色见 quoin rights；⟧请联系管理员。" },
  },
  "rights.out-of-reach": {
    severity: "error",
    message: { en: "The account '{$account}' may not change {$type} {$id}.", zh: "账号“{$account}”无权更改 {$type} {$id}。" },
    fix: {
      en: "It belongs to another department, organisation or place, or is changed by commands of its own. An account that is bound to a place changes nothing that is shared by all places.",
      zh: "该条目属于其他部门、单位或地区，或只能由专门命令更改。限定地区的账号不能更改各地区共用的内容。",
    },
  },
  "rights.table-without-place": {
    severity: "error",
    message: {
      en: "The account '{$account}' is bound to {$region}, and the table {$table} does not say where its rows lie.",
      zh: "账号“{$account}”限定于 {$region}，而表 {$table} 未说明各行所属地区。",
    },
    fix: {
      en: "Such a table is imported by an account that is not bound to a place.",
      zh: "此类表由未限定地区的账号导入。",
    },
  },
  "rights.bound-roles": {
    severity: "error",
    message: {
      en: "The account '{$account}' is bound to {$region}, and which table plays a role is decided for the whole office.",
      zh: "账号“{$account}”限定于 {$region}，而由哪张表承担何种角色须由全办统一决定。",
    },
    fix: { en: "Leave 'roles' out of the mapping.", zh: "请从对应关系中去掉 roles。" },
  },
  "rights.row-out-of-place": {
    severity: "error",
    message: {
      en: "The account '{$account}' is bound to {$region}, and {$count} rows of other places would be added, changed or taken away: {$rows}.",
      zh: "账号“{$account}”限定于 {$region}，而其他地区有 {$count} 行将被新增、更改或删除：{$rows}。",
    },
    fix: {
      en: "Leave the rows of other places as they stand in the table; ⟦'quoin rows' shows them.⟧",
      zh: "请保持其他地区各行不变；⟦现有各行可用 quoin rows 查看。⟧",
    },
  },
  "rights.other-author": {
    severity: "error",
    message: { en: "The account '{$account}' cannot act as '{$by}'.", zh: "账号“{$account}”不能以“{$by}”的名义操作。" },
    fix: { en: "Leave out 'by': the history names the account.", zh: "请不要填写 by：历史中记录的是账号名称。" },
  },
} as const satisfies NoteTable;
