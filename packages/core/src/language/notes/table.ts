import type { NoteTable } from "./template.ts";

/** Faults of a file that should hold a table, and of the columns a command asks it for. */
export const tableNotes = {
  "table.wrong-encoding": {
    severity: "error",
    message: { en: "A byte here is not {$encoding} text.", zh: "此处有字节不是 {$encoding} 文本。" },
    fix: { en: "⟦Save the file as UTF-8, or name its encoding with --encoding.⟧", zh: "⟦请将文件另存为 UTF-8，或用 --encoding 指明其编码。⟧" },
  },
  "table.mixed-encodings": {
    severity: "error",
    message: {
      en: "Letters of UTF-8 begin here in a file that is otherwise {$encoding}: it was put together of two.",
      zh: "文件总体为 {$encoding}，但此处起有 UTF-8 文字：应由两种编码拼接而成。",
    },
    fix: {
      en: "Save both parts as UTF-8; ⟦to read all of it as {$encoding} all the same, name that with --encoding.⟧",
      zh: "请将两部分都另存为 UTF-8；⟦如仍按 {$encoding} 读取，请用 --encoding 指明。⟧",
    },
  },
  "table.mainframe-text": {
    severity: "error",
    message: {
      en: "The file is a text of a mainframe (EBCDIC), of which there are many code pages that differ in their letters.",
      zh: "该文件是大型机文本（EBCDIC），其代码页众多，字母各不相同。",
    },
    fix: {
      en: "Ask for it as UTF-8, or convert it⟦: iconv -f IBM037 -t UTF-8 FILE (IBM037, IBM500, IBM284 and others; the one who wrote the file knows which)⟧.",
      zh: "请索取 UTF-8 文件，或自行转换⟦：iconv -f IBM037 -t UTF-8 文件（IBM037、IBM500、IBM284 等，以提供方为准）⟧。",
    },
  },
  "table.unsure-encoding": {
    severity: "warning",
    message: {
      en: "The letters were read as {$encoding}; as {$rival} they would read otherwise and about as well.",
      zh: "文字按 {$encoding} 读取；按 {$rival} 读取会得到不同文字，且同样通顺。",
    },
    fix: {
      en: "Look at a name with special letters; ⟦if it is wrong, name the encoding with --encoding {$rival}.⟧",
      zh: "请核对含特殊字母的名称；⟦如有误，请用 --encoding {$rival} 指明编码。⟧",
    },
  },
  "table.encoding-by-names": {
    severity: "info",
    message: {
      en: "The letters were read as {$encoding}: {$names} names of the register stand in the file so, {$others} otherwise.",
      zh: "文字按 {$encoding} 读取：按此读取时文件中有{$names}个登记册名称，按另一编码有{$others}个。",
    },
    fix: { en: "⟦If a name with special letters is wrong, name the encoding with --encoding.⟧", zh: "⟦如含特殊字母的名称有误，请用 --encoding 指明编码。⟧" },
  },
  "table.open-quote": {
    severity: "error",
    message: { en: "A quotation mark opened here is never closed.", zh: "此处的引号没有闭合。" },
    fix: { en: "Close the quoted cell, or double a quotation mark that belongs to the text.", zh: "请补上右引号；属于文字本身的引号应写两个。" },
  },
  "table.text-after-quote": {
    severity: "error",
    message: { en: "Text follows a closing quotation mark.", zh: "右引号之后还有文字。" },
    fix: { en: "Double a quotation mark that belongs to the text.", zh: "属于文字本身的引号应写两个。" },
  },
  "table.ragged-row": {
    severity: "error",
    message: { en: "This row has {$found} cells, the header has {$expected}.", zh: "该行有 {$found} 个单元格，表头有 {$expected} 个。" },
    fix: { en: "Put a cell that holds the separator in quotation marks, or complete the row.", zh: "请给含分隔符的单元格加引号，或补全该行。" },
  },
  "table.empty": {
    severity: "error",
    message: { en: "The file holds no row of data.", zh: "文件中没有数据行。" },
    fix: { en: "Give a file with a header row and at least one row under it.", zh: "请提供有表头且至少有一行数据的文件。" },
  },
  "table.unknown-column": {
    severity: "error",
    message: { en: "There is no column '{$column}'; the file has: {$columns}.", zh: "没有“{$column}”列；文件的列为：{$columns}。" },
    fix: { en: "{$suggestion}", zh: "{$suggestion_zh}" },
  },
  "table.no-companion-column": {
    severity: "error",
    message: { en: "The table of {$option} has no column '{$column}'; it has: {$columns}.", zh: "{$option} 表没有“{$column}”列；其列为：{$columns}。" },
    fix: { en: "Rename the column that holds it to '{$column}'.", zh: "请将相应的列改名为“{$column}”。" },
  },
  "table.repeated-column": {
    severity: "error",
    message: { en: "More than one column is called '{$column}'.", zh: "有不止一列名为“{$column}”。" },
    fix: { en: "Give each column a name of its own.", zh: "请给每一列不同的名称。" },
  },
  "table.missing-key": {
    severity: "error",
    message: { en: "The key column '{$column}' is empty here.", zh: "此处键列“{$column}”为空。" },
    fix: { en: "Fill the cell or remove the row.", zh: "请填写该单元格或删除该行。" },
  },
  "table.duplicate-key": {
    severity: "error",
    message: { en: "{$key} stands in line {$first} already.", zh: "{$key} 已出现在第 {$first} 行。" },
    fix: { en: "Keep one of the rows, or add them up before.", zh: "请保留其中一行，或先行合并。" },
  },
  "table.key-lacks-column": {
    severity: "error",
    message: { en: "The table holds a column '{$column}' in which rows of the same key differ.", zh: "表中有“{$column}”列，键相同的各行在该列取值不同。" },
    fix: {
      en: "Hand in the rows of one '{$column}' at a time, or name the column where the command takes it (a year as time).",
      zh: "请每次只提交“{$column}”取同一值的行，或在命令可指定处（如年份用 time）指明该列。",
    },
  },
  "table.id-repeated": {
    severity: "error",
    message: { en: "Several rows bear the same id in column '{$column}'.", zh: "“{$column}”列中有多行编号相同。" },
    fix: { en: "Give each row its own id; its number among the rows will do.", zh: "请为每行设置各自的编号，可用行号。" },
  },
  "table.not-a-number": {
    severity: "error",
    message: { en: "'{$text}' in column '{$column}' is not a number.", zh: "“{$column}”列中的“{$text}”不是数字。" },
    fix: {
      en: "Write a number, or leave the cell empty where the value is missing.",
      zh: "请填写数字；数值缺失时留空。",
    },
  },
  "table.negative-value": {
    severity: "error",
    message: { en: "{$text} in column '{$column}' is negative; {$column} cannot be below zero.", zh: "“{$column}”列中的 {$text} 为负数；该列不能小于零。" },
    fix: { en: "Correct the value, or leave the cell empty where it is not known.", zh: "请更正该值；未知时留空。" },
  },
  "table.missing-value": {
    severity: "error",
    message: { en: "Column '{$column}' has no value here.", zh: "“{$column}”列在此处没有数值。" },
    fix: { en: "Fill the cell or remove the row.", zh: "请填写该单元格或删除该行。" },
  },
  "table.ambiguous-decimal": {
    severity: "warning",
    message: {
      en: "In column '{$column}' the sign '{$sign}' could be a decimal sign or stand between thousands; it was read as {$reading}.",
      zh: "“{$column}”列中的“{$sign}”既可能是小数点也可能是千位分隔符；已按{$reading_zh}读取。",
    },
    fix: { en: "⟦Say which with --decimal or --thousands.⟧", zh: "⟦请用 --decimal 或 --thousands 指明。⟧" },
  },
  "table.more-faults": {
    severity: "error",
    message: { en: "{$count} more faults of this kind ({$kind}) are not listed.", zh: "另有 {$count} 处同类错误（{$kind}）未列出。" },
    fix: { en: "Correct those above first.", zh: "请先更正上面列出的各处。" },
  },
  "table.broken-file": {
    severity: "error",
    message: { en: "The file is damaged: {$problem}.", zh: "文件已损坏：{$problem}。" },
    fix: { en: "Copy or download it again, or save it anew from the program that made it.", zh: "请重新复制或下载，或用原程序重新保存。" },
  },
  "table.too-large": {
    severity: "error",
    message: { en: "Unpacked, the file is beyond what is accepted ({$problem}).", zh: "文件解压后超出允许范围（{$problem}）。" },
    fix: { en: "If the file is trusted, unpack it yourself and hand in the text.", zh: "若文件可信，请自行解压后提交文本文件。" },
  },
  "table.encrypted": {
    severity: "error",
    message: { en: "The workbook is protected by a password.", zh: "该工作簿有密码保护。" },
    fix: { en: "Open it with the password and save a copy without one.", zh: "请用密码打开后另存为无密码的副本。" },
  },
  "table.old-workbook": {
    severity: "error",
    message: { en: "This is a workbook of the old binary format (.xls).", zh: "这是旧版二进制格式（.xls）的工作簿。" },
    fix: { en: "Open it in a spreadsheet program and save it as .xlsx or .csv.", zh: "请用电子表格软件打开并另存为 .xlsx 或 .csv。" },
  },
  "table.unknown-sheet": {
    severity: "error",
    message: { en: "There is no sheet '{$sheet}'; the workbook has: {$sheets}.", zh: "没有工作表“{$sheet}”；工作簿中有：{$sheets}。" },
    fix: { en: "Name one of the sheets of the workbook.", zh: "请使用工作簿中的工作表名称。" },
  },
  "table.formula-without-value": {
    severity: "warning",
    message: {
      en: "{$count} formulas have no stored result, from this cell on; they are read as missing.",
      zh: "自此单元格起有 {$count} 个公式没有保存结果；按缺失读取。",
    },
    fix: { en: "Open the workbook in a spreadsheet program and save it, so that results are stored.", zh: "请用电子表格软件打开并保存一次，使结果写入文件。" },
  },
  "table.damaged-part": {
    severity: "warning",
    message: { en: "A part that holds no cells is damaged: {$problem}.", zh: "不含单元格的部分已损坏：{$problem}。" },
    fix: { en: "The table was read whole; save the workbook anew to repair it.", zh: "表格已完整读取；重新保存工作簿即可修复。" },
  },
  "table.not-json": {
    severity: "error",
    message: { en: "The file is not a JSON table here: {$problem}.", zh: "此处不是 JSON 表格：{$problem}。" },
    fix: {
      en: "Give an array of objects whose values are texts, numbers, true, false or null.",
      zh: "请提供对象数组，其值为文本、数字、true、false 或 null。",
    },
  },
  "table.unknown-format": {
    severity: "error",
    message: { en: "This is not a table that can be read: {$problem}.", zh: "无法作为表格读取：{$problem}。" },
    fix: {
      en: "Hand in .csv, .csv.gz, .tsv, .json, .jsonl, .parquet, .arrow or .xlsx.",
      zh: "请提供 .csv、.csv.gz、.tsv、.json、.jsonl、.parquet、.arrow 或 .xlsx 文件。",
    },
  },
  "table.other-format": {
    severity: "error",
    message: { en: "{$file} is said to be {$said}, but its bytes are those of {$found}.", zh: "{$file} 被说明为 {$said}，但其字节属于 {$found}。" },
    fix: { en: "Leave the format out, so that it is found out, or name the right one.", zh: "请不要指定格式（由程序识别），或指定正确的格式。" },
  },
  "table.database-bytes": {
    severity: "error",
    message: { en: "{$file} is a database, of which only the bytes came.", zh: "{$file} 是数据库，但只收到其字节。" },
    fix: {
      en: "Hand in one of its tables as .parquet, .arrow or .csv; ⟦a database of this machine is read as FILE#TABLE⟧.",
      zh: "请将其中的一张表以 .parquet、.arrow 或 .csv 提交；⟦本机的数据库可写作 FILE#TABLE⟧。",
    },
  },
} as const satisfies NoteTable;
