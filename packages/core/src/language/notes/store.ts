import type { NoteTable } from "./template.ts";

/** The store as a whole: on which engine, in which layout, brought forward and back. */
export const storeNotes = {
  "store.engine": {
    severity: "error",
    message: {
      en: "The records of this workspace are on {$engine} ({$place}; records: {$records}), and this command asks for {$asked}: QUOIN_DATABASE_URL decides.",
      zh: "此工作区的记录在 {$engine} 上（{$place}，记录数：{$records}），而此命令按 QUOIN_DATABASE_URL 使用 {$asked}。",
    },
    fix: {
      en: "Where they are on PostgreSQL, set QUOIN_DATABASE_URL to that server for this command too; where they are on SQLite, leave it out. To move them, back up with the one and restore with the other, into another folder.",
      zh: "记录在 PostgreSQL 上时，请为此命令同样设置 QUOIN_DATABASE_URL；在 SQLite 上时，请勿设置。如需迁移，先在原引擎上备份，再在另一引擎上恢复到其他文件夹。",
    },
  },
  "store.engine-damaged": {
    severity: "error",
    message: {
      en: "{$file} says neither 'sqlite' nor 'postgres': on which engine the records are is not known, and nothing was opened.",
      zh: "{$file} 既不是 sqlite 也不是 postgres：无法得知记录在哪种数据库上，未打开任何库。",
    },
    fix: {
      en: "Write the one word into it: sqlite where .quoin/records.db holds the records, postgres where they are on a server; then run ⟦quoin ⟧verify, and look at the disk.",
      zh: "请在其中写入一个词：记录在 .quoin/records.db 中则写 sqlite，在服务器上则写 postgres；然后运行 ⟦quoin ⟧verify，并检查磁盘。",
    },
  },
  "store.missing": {
    severity: "error",
    message: {
      en: "The records of this workspace are not where it says: on {$engine}, {$place}. Nothing was made in their place.",
      zh: "此工作区的记录不在其所注明之处：{$engine}，{$place}。未在该处另建空库。",
    },
    fix: {
      en: "Put them back (an upgrade or a way back that broke off leaves them beside that place), set QUOIN_DATABASE_URL to the server that has them, or restore a backup into another folder.",
      zh: "请将其放回原处（升级或退回中断时，记录留在旁边），或将 QUOIN_DATABASE_URL 设为存有记录的服务器，或将备份恢复到其他文件夹。",
    },
  },
  "store.older-layout": {
    severity: "error",
    message: {
      en: "The records lie in the layout {$layout}; this program reads {$newest}. No command changes that in passing.",
      zh: "记录库为布局 {$layout}，本程序读取 {$newest}。任何命令都不会顺带更改布局。",
    },
    fix: {
      en: "⟦Run 'quoin upgrade DIR': it keeps a copy first, and 'quoin upgrade DIR --back' goes back to it. 'quoin serve' does the same when it starts.⟧",
      zh: "⟦请运行 quoin upgrade DIR：它先保留副本，quoin upgrade DIR --back 可退回；quoin serve 启动时亦然。⟧",
    },
  },
  "upgrade.written-since": {
    severity: "error",
    message: {
      en: "Since the store was brought forward it has been written to; changes that the older one does not hold: {$changes}.",
      zh: "升级后记录库已有写入；旧库中没有的变更数：{$changes}。",
    },
    fix: {
      en: "⟦Say why with --reason: the newer store is then kept beside the older one, and what is in it is in use no more.⟧",
      zh: "⟦请用 --reason 说明原因：较新的库将保留在旁边，其中的内容不再使用。⟧",
    },
  },
  "upgrade.would-give-up": {
    severity: "warning",
    message: { en: "Going back would give up what was written since; changes: {$changes}.", zh: "退回将放弃此后写入的内容；变更数：{$changes}。" },
    fix: {
      en: "⟦To do it, say why with --reason; the newer store is kept beside the older one.⟧",
      zh: "⟦确需如此，请用 --reason 说明原因；较新的库保留在旁边。⟧",
    },
  },
  "upgrade.no-way-back": {
    severity: "error",
    message: { en: "No store of an earlier layout is kept beside this one.", zh: "旁边没有保留较早布局的记录库。" },
    fix: { en: "Restore a backup made before into another folder.", zh: "请将此前的备份恢复到其他文件夹。" },
  },
  "upgrade.in-use": {
    severity: "error",
    message: { en: "Another process has this store open: what it wrote would be lost.", zh: "另一个进程正打开此记录库，其写入会丢失。" },
    fix: { en: "Stop the server and every command on this workspace, then try again.", zh: "请停止服务器及此工作区上的所有命令，然后重试。" },
  },
} as const satisfies NoteTable;
