import type { NoteTable } from "./template.ts";

/** Faults of a request or of a command line, before any work begins. */
export const inputNotes = {
  "input.invalid": {
    severity: "error",
    message: { en: "{$field} must be {$expected}; it is {$given}.", zh: "{$field} 应为{$expected}，现为 {$given}。" },
    fix: { en: "Give {$field} as {$expected}.", zh: "请将 {$field} 改为{$expected}。" },
  },
  "input.invalid-secret": {
    severity: "error",
    message: { en: "{$field} must be {$expected}.", zh: "{$field} 应为{$expected}。" },
    fix: { en: "Give {$field} as {$expected}.", zh: "请将 {$field} 改为{$expected}。" },
  },
  "input.missing": {
    severity: "error",
    message: { en: "{$field} is missing.", zh: "缺少 {$field}。" },
    fix: { en: "Give {$field}.", zh: "请给出 {$field}。" },
  },
  "input.unknown-field": {
    severity: "error",
    message: { en: "There is no field '{$field}' here.", zh: "此处没有字段“{$field}”。" },
    fix: { en: "Known: {$known}.", zh: "可用字段：{$known}。" },
  },
  "input.not-a-file": {
    severity: "error",
    message: { en: "{$field} must be a file: \\{ name, content_base64 \\}.", zh: "{$field} 须为文件：\\{ name, content_base64 \\}。" },
    fix: { en: "Give a plain file name and the content in base64.", zh: "请给出不含路径的文件名和 base64 内容。" },
  },
  "input.unknown-command": {
    severity: "error",
    message: { en: "There is no command '{$command}'.", zh: "没有命令“{$command}”。" },
    fix: { en: "⟦Run 'quoin --help' for the list.⟧", zh: "⟦运行 quoin --help 查看命令列表。⟧" },
  },
  "input.misspelt-command": {
    severity: "error",
    message: { en: "There is no command '{$command}'.", zh: "没有命令“{$command}”。" },
    fix: { en: "Perhaps '{$near}' is meant; ⟦'quoin --help' lists the commands.⟧", zh: "也许应为“{$near}”；⟦运行 quoin --help 查看命令列表。⟧" },
  },
  "input.unfinished-command": {
    severity: "error",
    message: { en: "'{$command}' is how several commands begin.", zh: "“{$command}”是多个命令的开头。" },
    fix: { en: "Name one of them in full.", zh: "请写出其中一个命令的全名。" },
  },
  "input.file-not-found": {
    severity: "error",
    message: { en: "The file {$file} cannot be read.", zh: "无法读取文件 {$file}。" },
    fix: { en: "Check the path and the permissions.", zh: "请检查路径与权限。" },
  },
  "input.no-parts": {
    severity: "error",
    message: { en: "{$file} holds no tables that could be named after #.", zh: "{$file} 中没有可在 # 之后指名的表。" },
    fix: {
      en: "After # stands a table of a DuckDB or SQLite file, or a resource of a datapackage.json.",
      zh: "# 之后可写 DuckDB 或 SQLite 文件中的表，或 datapackage.json 中的资源。",
    },
  },
  "input.no-such-part": {
    severity: "error",
    message: { en: "{$file} holds no table '{$part}'.", zh: "{$file} 中没有表“{$part}”。" },
    fix: { en: "It holds: {$known}.", zh: "其中有：{$known}。" },
  },
  "input.part-needed": {
    severity: "error",
    message: { en: "{$file} holds several tables, and none is named.", zh: "{$file} 中有多张表，但未指名。" },
    fix: { en: "Name one after #, such as {$example}. It holds: {$known}.", zh: "请在 # 之后指名，例如 {$example}。其中有：{$known}。" },
  },
  "input.no-tables": {
    severity: "error",
    message: { en: "{$file} holds no table.", zh: "{$file} 中没有表。" },
    fix: { en: "Hand in a file that holds one.", zh: "请提交含有表的文件。" },
  },
  "input.newer-database": {
    severity: "error",
    message: { en: "{$file} was written by a newer DuckDB than is read here.", zh: "{$file} 由比此处更新的 DuckDB 写入，无法读取。" },
    fix: {
      en: "Write it with STORAGE_VERSION 'v1.4.0' (in ATTACH), or hand the table in as .parquet.",
      zh: "请在 ATTACH 时用 STORAGE_VERSION 'v1.4.0' 写入，或将该表以 .parquet 提交。",
    },
  },
  "input.bad-sql": {
    severity: "error",
    message: { en: "{$file} does not answer the query: {$problem}.", zh: "{$file} 无法回答该查询：{$problem}。" },
    fix: {
      en: "Write one SELECT over tables of this file; it reaches no other file and changes nothing.",
      zh: "请对该文件中的表写一条 SELECT 语句；它不能访问其他文件，也不能修改任何内容。",
    },
  },
  "input.sql-elsewhere": {
    severity: "error",
    message: {
      en: "A query is asked of a DuckDB or SQLite file as a whole; {$file} is none, or a table of it is named.",
      zh: "查询须针对整个 DuckDB 或 SQLite 文件；{$file} 不是此类文件，或已指名其中的表。",
    },
    fix: { en: "Name the database without #, or leave the query out.", zh: "请给出数据库文件而不写 #，或不写查询。" },
  },
  "input.sql-not-placed": {
    severity: "error",
    message: { en: "--sql asks one database, and {$count} files are given that it could mean.", zh: "--sql 只针对一个数据库，而可能的文件有 {$count} 个。" },
    fix: { en: "Give one database, and all other tables by #TABLE or as files of their own.", zh: "请只给出一个数据库，其他表用 #TABLE 或单独的文件给出。" },
  },
  "input.no-standard-input": {
    severity: "error",
    message: { en: "--input-format says what standard input holds, and no file is '-'.", zh: "--input-format 说明标准输入的内容，但没有文件写作“-”。" },
    fix: {
      en: "Write - in place of the file, or leave the option out: of a file it is found out.",
      zh: "请以 - 代替文件，或不写该选项：文件的格式会自动识别。",
    },
  },
  "input.dialect": {
    severity: "error",
    message: { en: "The resource '{$part}' of {$file} is written in a way that is not read: {$what}.", zh: "{$file} 的资源“{$part}”的写法不受支持：{$what}。" },
    fix: { en: "Write it as plain CSV with one header row, or as Parquet.", zh: "请改写为只有一行表头的普通 CSV，或 Parquet。" },
  },
  "input.part-elsewhere": {
    severity: "error",
    message: { en: "The resource '{$part}' of {$file} is not one file within its folder.", zh: "{$file} 的资源“{$part}”不是其文件夹内的单个文件。" },
    fix: { en: "Copy it beside the package, or hand in its file itself.", zh: "请将其复制到数据包旁，或直接提交该文件。" },
  },
  "input.table-needed": {
    severity: "error",
    message: { en: "{$file} holds one table, and the answer has several: {$known}.", zh: "{$file} 只能存放一张表，而结果有多张：{$known}。" },
    fix: {
      en: "⟦Name one by --table, or give a folder or a workbook (.xlsx) to --out.⟧",
      zh: "⟦请用 --table 指定其中一张，或在 --out 处给出文件夹或工作簿（.xlsx）。⟧",
    },
  },
  "input.no-such-table": {
    severity: "error",
    message: { en: "The answer has no table '{$table}'.", zh: "结果中没有表“{$table}”。" },
    fix: { en: "It has: {$known}.", zh: "其中有：{$known}。" },
  },
  "input.sheet-too-long": {
    severity: "error",
    message: {
      en: "{$table} has {$rows} rows; a sheet holds 1,048,575 below its header.",
      zh: "{$table} 有 {$rows} 行；一张工作表在表头之下最多容纳 1,048,575 行。",
    },
    fix: { en: "Take another format: csv, parquet or arrow.", zh: "请改用其他格式：csv、parquet 或 arrow。" },
  },
  "input.not-writable": {
    severity: "error",
    message: { en: "{$destination} cannot be written ({$reason}).", zh: "无法写入 {$destination}（{$reason}）。" },
    fix: { en: "Name another place, or check its permissions and free space.", zh: "请换一个位置，或检查其权限与剩余空间。" },
  },
  "input.unknown-option": {
    severity: "error",
    message: { en: "There is no option {$option}.", zh: "没有选项 {$option}。" },
    fix: { en: "⟦Run 'quoin {$command} --help' for the options.⟧", zh: "⟦运行 quoin {$command} --help 查看选项。⟧" },
  },
  "input.misspelt-option": {
    severity: "error",
    message: { en: "There is no option {$option}.", zh: "没有选项 {$option}。" },
    fix: {
      en: "Perhaps {$near} is meant; ⟦'quoin {$command} --help' lists the options.⟧",
      zh: "也许应为 {$near}；⟦运行 quoin {$command} --help 查看选项。⟧",
    },
  },
  "input.missing-argument": {
    severity: "error",
    message: { en: "The argument {$argument} is missing.", zh: "缺少参数 {$argument}。" },
    fix: { en: "⟦Run 'quoin {$command} --help' for the arguments and an example.⟧", zh: "⟦运行 quoin {$command} --help 查看参数与示例。⟧" },
  },
  "input.missing-option": {
    severity: "error",
    message: { en: "The option {$option} is missing.", zh: "缺少选项 {$option}。" },
    fix: { en: "Give {$option}; ⟦'quoin {$command} --help' says what it holds.⟧", zh: "请给出 {$option}；⟦运行 quoin {$command} --help 查看其含义。⟧" },
  },
  "input.option-twice": {
    severity: "error",
    message: { en: "{$option} is given twice; it takes one value.", zh: "{$option} 给了两次，只能取一个值。" },
    fix: { en: "Leave one of the two out.", zh: "请删去其中一个。" },
  },
  "input.missing-value": {
    severity: "error",
    message: { en: "{$option} needs a value.", zh: "{$option} 需要一个值。" },
    fix: {
      en: "Give the value after {$option}; ⟦'quoin {$command} --help' says what it holds.⟧",
      zh: "请在 {$option} 之后给出值；⟦运行 quoin {$command} --help 查看其含义。⟧",
    },
  },
  "input.excess-arguments": {
    severity: "error",
    message: { en: "There are more arguments than 'quoin {$command}' takes.", zh: "参数多于 quoin {$command} 所需。" },
    fix: {
      en: "Put texts with blanks in quotes; ⟦'quoin {$command} --help' shows an example.⟧",
      zh: "含空格的文本请加引号；⟦运行 quoin {$command} --help 查看示例。⟧",
    },
  },
  "input.command-line": {
    severity: "error",
    message: { en: "{$problem}", zh: "{$problem}" },
    fix: { en: "⟦Run 'quoin {$command} --help' for the options.⟧", zh: "⟦运行 quoin {$command} --help 查看选项。⟧" },
  },
  "input.too-deep": {
    severity: "error",
    message: { en: "{$file} has lists or objects more than {$deepest} deep in one another.", zh: "{$file} 中的列表或对象嵌套超过 {$deepest} 层。" },
    fix: { en: "Write it flatter.", zh: "请减少嵌套层数。" },
  },
  "input.no-pair": {
    severity: "error",
    message: { en: "'{$given}' is no NAME=VALUE.", zh: "“{$given}”不是“名称=值”的形式。" },
    fix: { en: "Write the name, '=' and the value, and repeat the option for another name.", zh: "请写作“名称=值”；有多项时重复该选项。" },
  },
  "input.not-json": {
    severity: "error",
    message: { en: "{$file} is not JSON: {$problem}", zh: "{$file} 不是 JSON：{$problem}" },
    fix: { en: "Correct the file; records are JSON objects.", zh: "请更正文件；记录应为 JSON 对象。" },
  },
} as const satisfies NoteTable;
