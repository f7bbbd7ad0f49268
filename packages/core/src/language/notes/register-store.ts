import type { NoteTable } from "./template.ts";

/** Notes on the store of the register: its history, its files, the engine that it is on. */
export const registerStoreNotes = {
  "register.changed-history": {
    severity: "error",
    message: { en: "Row {$seq} of the history was changed after it was written: its hash does not fit.", zh: "变更历史第 {$seq} 行在写入后被改动：哈希不符。" },
    fix: { en: "Restore the records from a backup; compare with it to see what was changed.", zh: "请从备份恢复记录，并与备份比较以查明改动。" },
  },
  "register.missing-history": {
    severity: "error",
    message: { en: "The history lacks row {$seq}.", zh: "变更历史缺少第 {$seq} 行。" },
    fix: { en: "Restore the records from a backup.", zh: "请从备份恢复记录。" },
  },
  "register.changed-account": {
    severity: "error",
    message: {
      en: "The account '{$name}' is not what the history says: it was changed, put in or taken out by hand.",
      zh: "账号“{$name}”与变更历史不符：在系统之外被改动、添加或删除。",
    },
    fix: {
      en: "Look who may write the database; ⟦set roles, department and organisation again with 'quoin user change'.⟧",
      zh: "⟦请检查谁能直接写入数据库，并用 quoin user change 重新设定角色、部门与单位。⟧",
    },
  },
  "register.changed-personal": {
    severity: "error",
    message: {
      en: "What is kept beside the history of people in {$type} '{$id}' is not what the history says: it was changed or taken away by hand.",
      zh: "{$type}“{$id}”中与历史分开保存的个人信息与历史不符：在系统之外被改动或删除。",
    },
    fix: {
      en: "Look who may write the database; restore the records from a backup. ⟦What is to go is erased by 'quoin person erase'.⟧",
      zh: "请检查谁能直接写入数据库，并从备份恢复记录。⟦需删除的内容请用 quoin person erase。⟧",
    },
  },
  "register.changed-seal": {
    severity: "error",
    message: {
      en: "The rows of the history up to {$seq}, whose texts about people are sealed, do not show what they showed when they were sealed.",
      zh: "变更历史第 {$seq} 行及之前（其个人信息已封存）所显示的内容与封存时不符。",
    },
    fix: { en: "Restore the records from a backup; compare with it to see what was changed.", zh: "请从备份恢复记录，并与备份比较以查明改动。" },
  },
  "register.cut-history": {
    severity: "error",
    message: {
      en: "The history does not hold the change {$hash}, which it held when that hash was kept: its end was cut off, or it was written anew.",
      zh: "变更历史中没有哈希为 {$hash} 的变更，而记下该哈希时有：历史末尾被截去，或历史被重写。",
    },
    fix: {
      en: "Restore the records from a backup that holds it⟦ ('quoin restore' prints the newest hash of a backup)⟧.",
      zh: "请从含有该变更的备份恢复记录⟦（quoin restore 会显示备份的最新哈希）⟧。",
    },
  },
  "register.clock-set-back": {
    severity: "warning",
    message: {
      en: "The clock of this machine says {$now}, but the newest change was made at {$newest}.",
      zh: "本机时钟为 {$now}，而最新一条变更的时间是 {$newest}。",
    },
    fix: {
      en: "Set the clock right: what is written now gets a time before changes that came first.",
      zh: "请校准时钟：此时写入的变更，其时间会早于先前的变更。",
    },
  },
  "register.times-go-back": {
    severity: "warning",
    message: {
      en: "Row {$seq} of the history was written at {$at}, after a row of {$before}: the clock was set back.",
      zh: "变更历史第 {$seq} 行的时间为 {$at}，早于先前一行的 {$before}：时钟曾被回拨。",
    },
    fix: { en: "The order of the rows holds; read the times after it with care.", zh: "以行的先后顺序为准；其后的时间请谨慎采用。" },
  },
  "register.changed-record": {
    severity: "error",
    message: { en: "{$type} '{$id}' is not what its history says.", zh: "{$type}“{$id}”与其变更历史不符。" },
    fix: { en: "It was changed outside Quoin; restore the records from a backup.", zh: "该记录在系统之外被改动；请从备份恢复记录。" },
  },
  "register.missing-record": {
    severity: "error",
    message: { en: "{$type} '{$id}' is in the history but not in the register.", zh: "{$type}“{$id}”在变更历史中存在，但登记库中没有。" },
    fix: { en: "It was removed outside Quoin; restore the records from a backup.", zh: "该记录在系统之外被删除；请从备份恢复记录。" },
  },
  "register.dangling-reference": {
    severity: "error",
    message: {
      en: "{$field} of {$type} '{$id}' refers to {$target_type} '{$target_id}', which does not exist.",
      zh: "{$type}“{$id}”的 {$field} 引用的 {$target_type}“{$target_id}”不存在。",
    },
    fix: { en: "Correct the reference, or restore the records from a backup.", zh: "请更正引用，或从备份恢复记录。" },
  },
  "register.changed-hours": {
    severity: "error",
    message: { en: "The hours that are held for {$type} '{$id}' are not those of its record.", zh: "为{$type}“{$id}”占用的时段与其记录不符。" },
    fix: { en: "Restore a backup: its hours are held anew from the records.", zh: "请恢复备份：占用时段会按记录重建。" },
  },
  "register.damaged": {
    severity: "error",
    message: { en: "The record store is damaged: {$problem}.", zh: "记录库已损坏：{$problem}。" },
    fix: { en: "⟦Restore .quoin from a backup.⟧", zh: "请从备份恢复 .quoin。" },
  },
  "register.changed-file": {
    severity: "error",
    message: { en: "{$file} is not the file that datapackage.json lists: its hash differs.", zh: "{$file} 与 datapackage.json 所列文件不符：哈希不同。" },
    fix: { en: "⟦Import the table again with 'quoin import', which records the change.⟧", zh: "⟦请用 quoin import 重新导入该表，以留下变更记录。⟧" },
  },
  "register.missing-file": {
    severity: "error",
    message: { en: "{$file}, which datapackage.json lists, is not there.", zh: "datapackage.json 所列的 {$file} 不存在。" },
    fix: { en: "Restore the file, or import the table again.", zh: "请恢复该文件，或重新导入该表。" },
  },
  "register.unreachable": {
    severity: "error",
    message: { en: "The record store cannot be opened or written: {$problem}.", zh: "无法打开或写入记录库：{$problem}。" },
    fix: {
      en: "Check the disk, the permissions, or the server that QUOIN_DATABASE_URL names.",
      zh: "请检查磁盘、权限，或 QUOIN_DATABASE_URL 所指的数据库服务器。",
    },
  },
  "register.no-password": {
    severity: "error",
    message: {
      en: "The database asks for the password of '{$user}' on {$server}, and nobody says it: {$file} has no line for it.",
      zh: "数据库要求提供“{$user}”在 {$server} 的密码，但未找到：{$file} 中没有对应的行。",
    },
    fix: {
      en: "Write HOST:PORT:DATABASE:USER:PASSWORD into a file that only the program's user reads (600), and name it in PGPASSFILE.",
      zh: "请将 HOST:PORT:DATABASE:USER:PASSWORD 写入仅程序用户可读的文件（600），并用 PGPASSFILE 指明。",
    },
  },
  "register.password-file": {
    severity: "error",
    message: {
      en: "The file of passwords {$file} may be read by others ({$mode}), and is not taken.",
      zh: "密码文件 {$file} 可被他人读取（{$mode}），不予采用。",
    },
    fix: { en: "Set its rights to 600 and its owner to the program's user.", zh: "请将其权限设为 600，所有者设为程序用户。" },
  },
  "register.no-tls": {
    severity: "error",
    message: {
      en: "The connection to the database is not safe from others, and is not made: {$problem}.",
      zh: "与数据库的连接未能加密保护，未予建立：{$problem}。",
    },
    fix: {
      en: "Name the authority of its certificate in the address (sslmode=verify-full&sslrootcert=FILE), or say sslmode=disable where nobody between can read along.",
      zh: "请在地址中指明其证书的签发机构（sslmode=verify-full&sslrootcert=FILE）；确认途中无人可窃听时，可写 sslmode=disable。",
    },
  },
  "register.full": {
    severity: "error",
    message: { en: "The disk of the record store is full; nothing was written: {$problem}.", zh: "记录库所在磁盘已满，未写入任何内容：{$problem}。" },
    fix: { en: "Make room on the disk, then try again.", zh: "请腾出磁盘空间后重试。" },
  },
  "register.unknown-outcome": {
    severity: "error",
    message: {
      en: "The database went away while the change was being stored, and did not come back in time to say whether it was: {$problem}.",
      zh: "写入时数据库连接中断，且未能及时恢复以确认是否已写入：{$problem}。",
    },
    fix: { en: "Look at the record before you make the change again.", zh: "请先查看该记录，再决定是否重新提交。" },
  },
  "register.newer-layout": {
    severity: "error",
    message: {
      en: "The records were laid out by a newer version of this program ({$layout}); this one would not keep all that it holds.",
      zh: "记录库的结构由更新版本的程序建立（{$layout}），本版本无法完整处理。",
    },
    fix: {
      en: "Go on with the server of the newer version⟦: install it, go back to this layout with it (quoin upgrade --back), or restore a backup made before into another folder⟧.",
      zh: "请改用较新版本的服务器⟦：安装该版本，用其退回本结构（quoin upgrade --back），或将此前的备份恢复到其他文件夹⟧。",
    },
  },
  "register.derived-astray": {
    severity: "error",
    message: {
      en: "The table {$table} follows from the records and disagrees with them; rows that disagree: {$rows}, the first {$first}.",
      zh: "派生表 {$table} 与其所依据的记录不符：不符行数 {$rows}，首行 {$first}。",
    },
    fix: {
      en: "The records themselves are held against their history apart from this. A backup that is restored makes the derived tables anew⟦ ('quoin backup', 'quoin restore')⟧.",
      zh: "记录本身另与历史核对。备份后恢复即可重建派生表⟦（quoin backup、quoin restore）⟧。",
    },
  },
  "register.busy": {
    severity: "error",
    message: { en: "Another program is writing records and did not finish in time.", zh: "另一程序正在写入记录，未在限定时间内完成。" },
    fix: { en: "Try again in a moment.", zh: "请稍后重试。" },
  },
} as const satisfies NoteTable;
