import type { NoteTable } from "./template.ts";

/** What can be wrong with a file that is to become a table. */
export const importNotes = {
  "import.rows-would-go": {
    severity: "error",
    message: {
      en: "Of the table {$table} {$go} rows would go and {$records_retired} records be retired; {$come} rows would come, {$change} change, {$stay} stay. Nothing was imported.",
      zh: "数据表 {$table} 将删除{$go}行、停用{$records_retired}条记录；新增{$come}行、变更{$change}行、不变{$stay}行。未作导入。",
    },
    fix: {
      en: "If the file only adds to the table, add its rows or update by key ⟦(--append, --update)⟧; if it is the whole table, replace it ⟦(--replace)⟧.",
      zh: "若文件只是补充数据，请选择追加或按主键更新⟦（--append、--update）⟧；若文件就是整张表，请选择替换⟦（--replace）⟧。",
    },
  },
  "import.table-derived": {
    severity: "error",
    message: { en: "'{$table}' is made by its derivation; a file does not take its place.", zh: "“{$table}”由派生方案生成，文件不能取代它。" },
    fix: {
      en: "Import the file as another table, or change what the derivation is made of⟦ (quoin derivation list DIR)⟧.",
      zh: "请将文件导入为另一张表，或修改派生方案的来源⟦（quoin derivation list DIR）⟧。",
    },
  },
  "import.rows-would-go-unkeyed": {
    severity: "error",
    message: {
      en: "Of the table {$table}, which has no key, {$go} rows would go and {$records_retired} records be retired; {$come} rows would come, {$stay} stay. Nothing was imported.",
      zh: "数据表 {$table} 没有主键，将删除{$go}行、停用{$records_retired}条记录；新增{$come}行、不变{$stay}行。未作导入。",
    },
    fix: {
      en: "If the file is the whole table, replace it ⟦(--replace)⟧. If it only adds to the table, first say by which columns a row is known: 'key' in a mapping⟦ (key: {$proposed}), together with --append or --update⟧.",
      zh: "若文件就是整张表，请选择替换⟦（--replace）⟧。若文件只是补充数据，请先在对应关系的 key 中写明标识一行的各列⟦（key: {$proposed}），并同时使用 --append 或 --update⟧。",
    },
  },
  "import.no-key": {
    severity: "error",
    message: {
      en: "The table {$table} has no key, so that nothing says which of its rows a row of the file is: it is neither added to nor updated.",
      zh: "数据表 {$table} 没有主键，无法判断文件中的行对应哪一行，不能追加或更新。",
    },
    fix: {
      en: "Name the columns that together name a row under 'key' of a mapping, or import the whole table in its place⟦ (--replace)⟧.",
      zh: "请在映射文件的 key 中写明共同标识一行的各列，或以整张表替换⟦（--replace）⟧。",
    },
  },
  "import.key-not-unique": {
    severity: "error",
    message: {
      en: "{$columns} do not name each row of the table {$table} once: {$key} stands twice.",
      zh: "{$columns} 不能唯一标识数据表 {$table} 的行：{$key} 出现不止一次。",
    },
    fix: {
      en: "Name further columns under 'key' of the mapping, or import the whole table in its place⟦ (--replace)⟧.",
      zh: "请在映射文件的 key 中增列，或以整张表替换⟦（--replace）⟧。",
    },
  },
  "import.key-stands": {
    severity: "error",
    message: {
      en: "The key {$key} stands in the table with other values; adding rows changes none.",
      zh: "键 {$key} 已在数据表中且数值不同；追加不改动已有的行。",
    },
    fix: {
      en: "Update by key if the file corrects the table⟦ (--update)⟧, or take the row out.",
      zh: "若文件是对数据表的更正，请改为更新⟦（--update）⟧；否则请去除该行。",
    },
  },
  "import.key-column-gone": {
    severity: "error",
    message: {
      en: "The file lacks the column '{$column}', which is part of the key of the table {$table}; it has: {$columns}.{$suggestion}",
      zh: "文件缺少“{$column}”列，而该列属于数据表 {$table} 的主键；文件的列为：{$columns}。{$suggestion_zh}",
    },
    fix: {
      en: "Say under 'columns' of a mapping which column it is, or under 'constants' its one value for the whole file.",
      zh: "请在映射文件的 columns 中指明对应列，或在 constants 中写明整个文件的同一取值。",
    },
  },
  "import.column-not-gone": {
    severity: "error",
    message: {
      en: "Nothing is to be decided on the column '{$column}': the table {$table} does not lack it in this file.",
      zh: "“{$column}”列无需选择：数据表 {$table} 的该列并未缺失。",
    },
    fix: { en: "Take the choice ⟦(--column {$column}=…) ⟧away, or correct the name.", zh: "请去除该选择⟦（--column {$column}=…）⟧，或更正列名。" },
  },
  "import.column-kept": {
    severity: "warning",
    message: {
      en: "The file lacks the column '{$column}': it stays with its cells in rows that stand, and is empty in rows that come.",
      zh: "文件缺少“{$column}”列：已有的行保留原值，新增的行留空。",
    },
    fix: { en: "Nothing to do if that is meant.", zh: "如属本意，无需处理。" },
  },
  "import.column-dropped": {
    severity: "warning",
    message: {
      en: "The file lacks the column '{$column}': it is taken out of the table with all its cells.",
      zh: "文件缺少“{$column}”列：该列及其全部数据将从数据表中删除。",
    },
    fix: { en: "Nothing to do if that is meant; undoing the import brings it back.", zh: "如属本意，无需处理；撤销导入即可恢复。" },
  },
  "import.scale-doubted": {
    severity: "error",
    message: {
      en: "{$figures} new figures of '{$answer}' and the last ones of the same keys stand as about {$factor} to 1: {$before} before, {$now} now. Either that is so, or the file is in another unit and {$now} means {$moved}.",
      zh: "“{$answer}”有{$figures}个新数值与相同键的上期数值之比约为{$factor}比1：原为 {$before}，现为 {$now}。或确实如此，或文件单位不同、{$now} 实为 {$moved}。",
    },
    fix: {
      en: "Say whether the figures are right as they are⟦ (--scale '{$answer}=1')⟧ or are to be brought to the former scale⟦ (--scale '{$answer}={$factor}')⟧.",
      zh: "请选择数值无误⟦（--scale '{$answer}=1'）⟧，或换算到原单位⟦（--scale '{$answer}={$factor}'）⟧。",
    },
  },
  "import.spread-doubted": {
    severity: "error",
    message: {
      en: "{$figures} new figures of '{$answer}', none of which has a former one of its own, lie at about {$factor} to 1 of those that stand: the middle one is {$now}, until now {$before}. Either that is so, or the file is in another unit and {$now} means {$moved}.",
      zh: "“{$answer}”有{$figures}个新数值没有对应的原有数值，但整体与现有数值之比约为{$factor}比1：中间值为 {$now}，此前为 {$before}。或确实如此，或文件单位不同、{$now} 实为 {$moved}。",
    },
    fix: {
      en: "Say whether the figures are right as they are⟦ (--scale '{$answer}=1')⟧ or are to be brought to the former scale⟦ (--scale '{$answer}={$factor}')⟧.",
      zh: "请选择数值无误⟦（--scale '{$answer}=1'）⟧，或换算到原单位⟦（--scale '{$answer}={$factor}'）⟧。",
    },
  },
  "import.scaled": {
    severity: "warning",
    message: {
      en: "The new figures of '{$answer}' were brought to the former scale by {$factor}: {$now} became {$moved}.",
      zh: "“{$answer}”的新数值已按{$factor}倍换算到原单位：{$now} 改为 {$moved}。",
    },
    fix: { en: "Nothing to do if that is meant.", zh: "如属本意，无需处理。" },
  },
  "import.scale-not-doubted": {
    severity: "error",
    message: {
      en: "The figures of '{$column}' do not stand to the former ones as {$factor} to 1; nothing was changed by it.",
      zh: "“{$column}”的数值与原数值之比并非{$factor}比1；未作换算。",
    },
    fix: {
      en: "Take the answer ⟦(--scale {$column}={$factor}) ⟧away, or give the unit in the mapping.",
      zh: "请去除该选择⟦（--scale {$column}={$factor}）⟧，或在映射文件中写明单位。",
    },
  },
  "import.reason-missing": {
    severity: "error",
    message: { en: "Why the table is changed is not said.", zh: "未说明变更数据表的理由。" },
    fix: { en: "Say it⟦ (--reason 'corrected return of May')⟧.", zh: "请写明理由⟦（--reason '5月更正数据'）⟧。" },
  },
  "import.nothing-to-undo": {
    severity: "error",
    message: { en: "There is no import that could be undone.", zh: "没有可撤销的导入。" },
    fix: {
      en: "⟦See 'quoin import list'. ⟧What was imported before the list began is in the backups.",
      zh: "⟦请查看“quoin import list”。⟧清单开始之前的导入请从备份恢复。",
    },
  },
  "import.undone-already": {
    severity: "error",
    message: { en: "{$id} was undone already, by {$by}.", zh: "{$id} 已由 {$by} 撤销。" },
    fix: { en: "Undo {$by} to bring it back.", zh: "如需恢复，请撤销 {$by}。" },
  },
  "import.not-newest": {
    severity: "error",
    message: {
      en: "{$id} is not the newest import of the table {$table}: {$later} came after it.",
      zh: "{$id} 不是数据表 {$table} 最近一次导入：其后还有 {$later}。",
    },
    fix: { en: "Undo the later ones first, the newest before the others: {$later}.", zh: "请先从最近一次起依次撤销其后的导入：{$later}。" },
  },
  "import.changed-since": {
    severity: "error",
    message: {
      en: "The table {$table} is no longer as {$id} left it: its file was changed by hand or by a derivation.",
      zh: "数据表 {$table} 已非 {$id} 导入后的状态：文件曾被手工修改或由推导改写。",
    },
    fix: {
      en: "Put the file back as the import left it, or import the right table in its place⟦ (--replace)⟧.",
      zh: "请恢复导入后的文件，或以正确的数据表替换⟦（--replace）⟧。",
    },
  },
  "import.role-stays": {
    severity: "warning",
    message: { en: "{$path} was changed since the import and stays as it is.", zh: "{$path} 在导入之后已修改，保持不变。" },
    fix: { en: "Change the setting if it should be as before.", zh: "如需恢复，请修改该设定。" },
  },
  "import.former-gone": {
    severity: "error",
    message: {
      en: "The former file {$path} of {$id} ({$table}) is not kept any more: there is no {$file}.",
      zh: "{$id}（{$table}）的原文件 {$path} 已不再保留：找不到 {$file}。",
    },
    fix: {
      en: "Take it from a backup; 'keep_imports' of quoin.yaml says how many former states of a table are kept.",
      zh: "请从备份中取回；保留的版本数由 quoin.yaml 的 keep_imports 决定。",
    },
  },
  "import.former-changed": {
    severity: "error",
    message: { en: "The former file {$file} ({$path} of {$id}) is not the one that was kept.", zh: "原文件 {$file}（{$id} 的 {$path}）与保留时不一致。" },
    fix: { en: "Take it from a backup; the import cannot be undone with it.", zh: "请从备份中取回；用现有文件无法撤销该导入。" },
  },
  "import.left-in-use": {
    severity: "warning",
    message: {
      en: "No table names {$type} {$id} any more; it stays in use, since this import takes nothing away.",
      zh: "已无数据表提及 {$type} {$id}；本次导入不删除任何内容，该记录保持使用。",
    },
    fix: { en: "Retire the record if it is really gone.", zh: "如确已不存在，请停用该记录。" },
  },
  "import.too-many-cells": {
    severity: "error",
    message: {
      en: "The file has {$rows} rows of {$columns} columns; {$most} cells are the most that an import takes.",
      zh: "文件有{$rows}行、{$columns}列；一次导入最多{$most}个单元格。",
    },
    fix: {
      en: "Leave out columns or years that are not needed, or sum the rows up, before it is imported.",
      zh: "请先去除不需要的列或年份，或先汇总各行，再行导入。",
    },
  },
  "import.not-recoded": {
    severity: "warning",
    message: {
      en: "{$count} codes of '{$column}' are not in the crosswalk and stay as they are: {$codes}.",
      zh: "“{$column}”列有{$count}个代码不在对照表中，保持原样：{$codes}。",
    },
    fix: { en: "Add them to the crosswalk, or correct the cells.", zh: "请将其补入对照表，或更正单元格。" },
  },
  "import.split-rows": {
    severity: "warning",
    message: {
      en: "{$count} rows are divided by the weights of {$table} for '{$column}': what they say of a place is an estimate.",
      zh: "按 {$table} 的权重拆分了“{$column}”的{$count}行：各地区数值为估算值。",
    },
    fix: { en: "Say so where the figures are shown, or import figures in the new codes.", zh: "请在使用这些数值时注明，或导入按新代码统计的数值。" },
  },
  "import.table-name": {
    severity: "error",
    message: { en: "'{$name}' is no name for a table.", zh: "“{$name}”不能用作数据表名称。" },
    fix: {
      en: "Use lower-case letters, digits and _, beginning with a letter: regional_indicators.",
      zh: "请使用小写字母、数字和下划线，并以字母开头，如 regional_indicators。",
    },
  },
  "import.missing-column": {
    severity: "error",
    message: {
      en: "Table {$table} needs the column '{$column}'; the file has: {$columns}.{$suggestion}",
      zh: "数据表 {$table} 需要“{$column}”列；文件的列为：{$columns}。{$suggestion_zh}",
    },
    fix: {
      en: "Name the column so, or say under 'columns' of a mapping which one it is; if the file no longer has it, choose whether it stays, empty in new rows⟦ (--column '{$column}=keep')⟧, or goes⟦ (--column '{$column}=drop')⟧.",
      zh: "请将该列改为此名称，或在映射文件的 columns 中指明对应列；若文件不再含该列，请选择保留、新增行留空⟦（--column '{$column}=keep'）⟧，或删除⟦（--column '{$column}=drop'）⟧。",
    },
  },
  "import.not-a-number": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' is not a number.", zh: "“{$column}”列中的“{$text}”不是数字。" },
    fix: {
      en: "Correct the cell, or leave it empty where there is no value⟦; if the text itself means that, list it under 'missing' of a mapping; if the column is text, give it 'type: text' there⟧.",
      zh: "请更正该单元格；没有数值的请留空⟦；若该文字本身表示缺失，请列入映射文件的 missing；若该列为文本，请在映射中注明 type: text⟧。",
    },
  },
  "import.not-a-date": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' is not a date.", zh: "“{$column}”列中的“{$text}”不是日期。" },
    fix: { en: "Write dates as 2014-05-01, or leave the cell empty.", zh: "日期请写作 2014-05-01；未知时留空。" },
  },
  "import.not-whole": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' is not a whole number.", zh: "“{$column}”列中的“{$text}”不是整数。" },
    fix: { en: "Correct the cell, or leave it empty.", zh: "请更正该单元格或留空。" },
  },
  "import.not-boolean": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' is neither true nor false.", zh: "“{$column}”列中的“{$text}”既非 true 也非 false。" },
    fix: { en: "Write true, false, 1 or 0.", zh: "请填写 true、false、1 或 0。" },
  },
  "import.year-out-of-range": {
    severity: "error",
    message: {
      en: "'{$text}' in column '{$column}' is not a year from {$earliest} to {$latest}.",
      zh: "“{$column}”列中的“{$text}”不是 {$earliest} 至 {$latest} 之间的年份。",
    },
    fix: { en: "Write the year with four digits.", zh: "年份请用四位数字填写。" },
  },
  "import.duplicate-key": {
    severity: "error",
    message: { en: "The key {$key} stands in row {$first} already.", zh: "键 {$key} 已出现在第 {$first} 行。" },
    fix: { en: "Keep one of the rows.", zh: "请只保留其中一行。" },
  },
  "import.unknown-code": {
    severity: "error",
    message: { en: "'{$code}' in column '{$column}' is no code of the table {$register}.", zh: "“{$column}”列中的“{$code}”不是数据表 {$register} 中的代码。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "import.look-alike": {
    severity: "warning",
    message: {
      en: "'{$text}' in column '{$column}' looks like a damaged '{$suggestion}'; it was left as it is.",
      zh: "“{$column}”列中的“{$text}”疑为“{$suggestion}”之误；未作改动。",
    },
    fix: { en: "Correct it to '{$suggestion}' in the file and import again.", zh: "请在文件中更正为“{$suggestion}”后重新导入。" },
  },
  "import.unknown-region-name": {
    severity: "warning",
    message: {
      en: "'{$text}' in column '{$column}' is not the name of a region that the register knows.",
      zh: "“{$column}”列中的“{$text}”不是已登记地区的名称。",
    },
    fix: { en: "Check the name⟦, or leave the row out with 'drop' of a mapping⟧.", zh: "请核对名称⟦，或用映射文件的 drop 去除该行⟧。" },
  },
  "import.national-row": {
    severity: "warning",
    message: {
      en: "Rows with {$value} in column '{$column}' stand for the whole territory; they are marked so and never added to the others.",
      zh: "“{$column}”列中 {$value} 的行为总体数；已作标记，不与其他行相加。",
    },
    fix: { en: "Nothing to do if that is right.", zh: "如无误，无需处理。" },
  },
  "import.total-kept": {
    severity: "warning",
    message: {
      en: "'{$value}' in column '{$column}' is a word for totals, but the row is not the sum of others; it was kept.",
      zh: "“{$column}”列中的“{$value}”为合计用语，但该行不等于其他行之和；已保留。",
    },
    fix: {
      en: "If it is a total, name it under 'totals: \\{words: [...]\\}' of a mapping; if not, 'totals: keep' silences this.",
      zh: "若确为合计，请在映射文件的 totals 的 words 中列出；若不是，可设 totals: keep。",
    },
  },
  "import.words-read": {
    severity: "warning",
    message: {
      en: "The cells of column '{$column}' hold numbers in words; they were read as numbers: '{$text}' is {$read}.",
      zh: "“{$column}”列以文字书写数值，已读作数字：“{$text}”读作 {$read}。",
    },
    fix: { en: "Give the column 'type: text' in a mapping if it is one of texts.", zh: "如该列应为文本，请在对应关系中写明 type: text。" },
  },
  "import.column-left-out": {
    severity: "warning",
    message: { en: "The pattern does not match the column '{$column}'; it was left out.", zh: "模式与“{$column}”列不匹配；该列未导入。" },
    fix: { en: "Add it to 'keys' of 'long', or widen the pattern, if it belongs to the table.", zh: "如该列属于数据表，请加入 long 的 keys 或放宽模式。" },
  },
  "import.repeated-header": {
    severity: "warning",
    message: { en: "This row repeats the header and was left out.", zh: "该行重复表头，未导入。" },
    fix: { en: "Nothing to do.", zh: "无需处理。" },
  },
  "import.repeated-name": {
    severity: "warning",
    message: { en: "More than one column is called '{$source}'; this one is called '{$name}'.", zh: "有不止一列名为“{$source}”；此列命名为“{$name}”。" },
    fix: { en: "Give it a name of its own with '#{$place}' under 'columns' of a mapping.", zh: "请在映射文件的 columns 中用 #{$place} 为其命名。" },
  },
  "import.national-in-sum": {
    severity: "error",
    message: {
      en: "'{$value}' in column '{$column}' stands for the whole territory, and the table {$table} knows no rows of the whole: they would be added to their own parts.",
      zh: "“{$column}”列中的“{$value}”为总体数，而数据表 {$table} 没有总体行：求和时会与各部分重复相加。",
    },
    fix: {
      en: "Leave the rows out ('drop' of a mapping), or declare them under 'national' of the table in datapackage.json.",
      zh: "请用映射文件的 drop 去除这些行，或在 datapackage.json 中该表的 national 下声明。",
    },
  },
  "import.code-still-used": {
    severity: "error",
    message: {
      en: "{$count} codes of '{$column}' that the table {$by} refers to would be gone: {$codes}.",
      zh: "“{$column}”中仍被数据表 {$by} 引用的 {$count} 个代码将消失：{$codes}。",
    },
    fix: { en: "Keep their rows, or import {$by} without them first.", zh: "请保留这些行，或先导入不含它们的 {$by}。" },
  },
  "import.more-exceptions": {
    severity: "warning",
    message: { en: "{$check_en}: {$count} more exceptions are not listed.", zh: "{$check_zh}：另有 {$count} 处例外未列出。" },
    fix: { en: "Check those above first.", zh: "请先核对上面列出的各处。" },
  },
} as const satisfies NoteTable;
