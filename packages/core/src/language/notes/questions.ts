import type { NoteTable } from "./template.ts";

/** What an import asks rather than assumes, the readings that it offers, and what it takes for granted and says. */
export const questionNotes = {
  "import.unit-unknown": {
    severity: "error",
    message: {
      en: "'{$column}' is {$meaning}, and nothing that is known says in what unit: no heading, no line above the table, no column of units, no mapping (said: {$said}).",
      zh: "“{$column}”列是{$meaning_zh}，但列名、表上方的说明、单位列、对应关系均未注明可识别的单位（注明：{$said}）。",
    },
    fix: {
      en: "Say the unit.⟦ In the mapping: units: \\{'{$column}': …\\}; or --answer \"units/{$column}=UNIT\"; for all files of the office: conventions in quoin.yaml, conventions.units for a word of its own.⟧",
      zh: "请指明单位。⟦在对应关系中写 units: \\{'{$column}': …\\}，或用 --answer \"units/{$column}=单位\"；对本单位所有文件生效的写入 quoin.yaml 的 conventions，自用的单位词写入 conventions.units。⟧",
    },
  },
  "import.word-unknown": {
    severity: "error",
    message: {
      en: "'{$text}' in '{$column}' is to be a number, and nobody knows what '{$word}' means.",
      zh: "“{$column}”列中的“{$text}”应为数字，但“{$word}”含义不明。",
    },
    fix: {
      en: 'Write it in a currency, a scale or a length of time that is known, such as {$amount}, or say what the word means for all files of the office: conventions.units in the settings⟦ (quoin settings set DIR conventions.units \'\\{"WORD": "UNIT"\\}\')⟧.',
      zh: '请使用可识别的币种、倍数或时长，例如 {$amount}；或在设置的 conventions.units 中为本单位所有文件指明该词的含义⟦（quoin settings set DIR conventions.units \'\\{"词": "单位"\\}\'）⟧。',
    },
  },
  "import.currency-unknown": {
    severity: "error",
    message: {
      en: "'{$column}' is in {$from}, and the workspace does not say what that is in {$currency}.",
      zh: "“{$column}”列以 {$from} 计，工作区没有其与 {$currency} 的汇率。",
    },
    fix: { en: "Import a table exchange_rates (currency, year, rate).", zh: "请导入数据表 exchange_rates（currency、year、rate）。" },
  },
  "import.unit-differs": {
    severity: "error",
    message: {
      en: "'{$column}' is in {$said} in this file, and in {$held} in the table as it stands: {$now} here, {$before} there.",
      zh: "“{$column}”列在本文件中以“{$said}”计，而现有数据表以“{$held}”计：本文件合计 {$now}，现有数据表合计 {$before}。",
    },
    fix: {
      en: 'Say which unit these figures are in⟦ (--answer "units/{$column}={$held}")⟧, or, where the table goes over to the other unit, say so⟦ (--answer "units_before/{$column}={$held}", in a mapping units_before)⟧.',
      zh: '请指明这些数值的单位⟦（--answer "units/{$column}={$held}"）⟧；若该表改用另一单位，请予确认⟦（--answer "units_before/{$column}={$held}"，或在对应关系中写 units_before）⟧。',
    },
  },
  "import.reading-unit": {
    severity: "info",
    message: { en: "in {$unit}: the first is {$first}, all rows {$sum}", zh: "以 {$unit} 计：首个为 {$first}，合计 {$sum}" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-unit-changed": {
    severity: "info",
    message: {
      en: "in {$unit} from now on, no longer in {$held}: all rows {$now}, until now {$before}",
      zh: "自本次起改以 {$unit} 计，不再以 {$held} 计：合计 {$now}，此前为 {$before}",
    },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.unit-changed": {
    severity: "info",
    message: {
      en: "'{$column}' is in {$unit} from this import on; until now it was in {$held}.",
      zh: "“{$column}”列自本次导入起以 {$unit} 计，此前以 {$held} 计。",
    },
    fix: { en: "Undo the import if it is not so.", zh: "如非如此，请撤销本次导入。" },
  },
  "import.unit-converted": {
    severity: "info",
    message: {
      en: "The new figures of '{$column}' were brought from {$said} to {$held}, the unit of the table: {$first} became {$read}.",
      zh: "“{$column}”列的新数值已由 {$said} 换算为数据表的单位 {$held}：{$first} 换算为 {$read}。",
    },
    fix: { en: "Undo the import if the figures were in {$held} already.", zh: "如数值原已以 {$held} 计，请撤销本次导入。" },
  },
  "import.unit-to-confirm": {
    severity: "info",
    message: {
      en: "Nobody has said the unit of '{$column}' of {$table} ({$meaning}): it is read in {$unit}.",
      zh: "没有人指明数据表 {$table} 的“{$column}”列（{$meaning_zh}）的单位：按 {$unit} 读取。",
    },
    fix: {
      en: "Confirm it or say another.⟦ 'quoin import confirm DIR {$table} {$column}', with --unit UNIT for another.⟧",
      zh: "请确认或另行指明。⟦quoin import confirm DIR {$table} {$column}；如为其他单位，加 --unit 单位。⟧",
    },
  },
  "import.nothing-to-confirm": {
    severity: "error",
    message: {
      en: "No unit of '{$column}' in the table {$table} waits to be confirmed; of that table these do: {$open}.",
      zh: "数据表 {$table} 中没有待确认的“{$column}”列单位；该表待确认的列：{$open}。",
    },
    fix: {
      en: "Name one of them.⟦ 'quoin import units' lists them.⟧ A unit that somebody has said is changed by an import with another, or under roles in quoin.yaml.",
      zh: "请从中选择。⟦quoin import units 列出全部。⟧已指明的单位须在导入时或在 quoin.yaml 的 roles 中更改。",
    },
  },
  "import.units-of-roles": {
    severity: "error",
    message: {
      en: "'{$column}' plays two roles that read it in different units: {$one} and {$other}.",
      zh: "“{$column}”列承担两个角色，读取单位不同：{$one} 与 {$other}。",
    },
    fix: { en: "Say the unit.⟦ --unit UNIT⟧", zh: "请指明单位。⟦--unit 单位⟧" },
  },
  "import.total-of-whole": {
    severity: "warning",
    message: {
      en: "'{$value}' in '{$column}' adds up the others and was set aside ({$count} in all); rules that read this table look for figures of the whole.",
      zh: "“{$column}”列中的“{$value}”为其他行之和，已剔除（共{$count}行）；使用该表的规则需要全境数据。",
    },
    fix: {
      en: "Keep it as the row of the whole, or import without it.⟦ In the mapping: totals: national.⟧",
      zh: "请保留该行作为全境数据，或不含该行导入。⟦在对应关系中写 totals: national。⟧",
    },
  },
  "import.counted-twice": {
    severity: "warning",
    message: {
      en: "{$count} of the projects stand more than once under one title and one lead institution: {$ids}; {$currency} {$amount} would be counted twice.",
      zh: "有{$count}个项目以同一名称、同一牵头单位出现多次：{$ids}；{$currency} {$amount} 将被重复计算。",
    },
    fix: {
      en: "Decide whether they are one, and take out what stands twice.⟦ 'quoin role overlaps DIR' lists those that read alike, too.⟧",
      zh: "请判断是否为同一项目，并去除重复。⟦quoin role overlaps DIR 还会列出名称相近的项目。⟧",
    },
  },
  "import.leads-spelt-apart": {
    severity: "warning",
    message: {
      en: "Lead institutions of projects stand under names that differ in capitals, accents or punctuation alone ({$count} in all): {$names}. They are kept apart in the register and in every sum by institution.",
      zh: "有{$count}家项目牵头单位的名称仅在大小写、变音符号或标点上不同：{$names}。登记表及按单位汇总时均分别计算。",
    },
    fix: {
      en: "If they are one, merge them in the register or spell them alike in the file.⟦ 'quoin merge DIR organisation FROM INTO --on DAY' carries everything over.⟧",
      zh: "如为同一单位，请在登记表中合并，或在文件中统一写法。⟦quoin merge DIR organisation FROM INTO --on DAY 会一并转移相关记录。⟧",
    },
  },
  "import.repeats-across": {
    severity: "warning",
    message: {
      en: "{$count} cases stand in several tables of one role ({$meaning}: {$tables}), so that rules read each of them more than once: {$ids}.",
      zh: "有{$count}项同时列于同一角色的多张数据表（{$meaning_zh}：{$tables}），规则会重复读取：{$ids}。",
    },
    fix: {
      en: "Leave them out of one of the tables by a condition⟦ (roles.{$role}, where)⟧, or take one table out of the role⟦ ('quoin role drop')⟧.",
      zh: "请用条件在其中一张表中剔除⟦（roles.{$role} 的 where）⟧，或将一张表移出该角色⟦（quoin role drop）⟧。",
    },
  },
  "import.assumed-years": {
    severity: "info",
    message: {
      en: "'{$column}' holds days, and its years are read from them: {$text} is of {$year}.",
      zh: "“{$column}”列为日期，年份取自日期：{$text} 为 {$year} 年。",
    },
    fix: { en: "Name another column in the mapping if another year is meant.", zh: "如指其他年份，请在对应关系中另指一列。" },
  },
  "import.year-ahead": {
    severity: "error",
    message: {
      en: "{$count} of the {$of} years in '{$column}' are more than ten years ahead: {$text}.",
      zh: "“{$column}”列的{$of}个年份中有{$count}个在十年以后：{$text}。",
    },
    fix: {
      en: 'Correct the cells, or say that such years are meant⟦ (--answer "latest_year/{$column}={$latest}"; in the mapping latest_year)⟧.',
      zh: '请更正单元格；如确指未来年份，请予说明⟦（--answer "latest_year/{$column}={$latest}"，或在对应关系中写 latest_year）⟧。',
    },
  },
  "import.reading-latest-year": {
    severity: "info",
    message: { en: "years up to {$latest} are meant", zh: "确指截至 {$latest} 年的年份" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.places-unknown": {
    severity: "error",
    message: {
      en: "'{$column}' is to hold places, and {$count} of its {$of} are neither a code nor a name of the table of places: {$named}.",
      zh: "“{$column}”列应为地区，但其{$of}个值中有{$count}个既非地区表中的代码也非名称：{$named}。",
    },
    fix: {
      en: 'Name the column of places, write them as the table of places does, or say that they are places that it does not have yet⟦ (--answer "unknown_places/{$column}=keep"; in the mapping unknown_places)⟧.',
      zh: '请指明地区所在的列，或按地区表的写法填写；如确为尚未列入地区表的地区，请予说明⟦（--answer "unknown_places/{$column}=keep"，或在对应关系中写 unknown_places）⟧。',
    },
  },
  "import.reading-unknown-places": {
    severity: "info",
    message: {
      en: "they are places: the rows are kept and count for none until the table of places has them",
      zh: "确为地区：保留各行，列入地区表之前不计入任何地区",
    },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.place-ambiguous": {
    severity: "error",
    message: {
      en: "'{$column}' names '{$text}', and several places bear that name (rows: {$rows}).",
      zh: "“{$column}”列有{$rows}行为“{$text}”，而多个地区同名。",
    },
    fix: {
      en: 'Say which is meant in all of them⟦ (--answer "places/{$column}/{$text}=CODE"; in the mapping places: \\{COLUMN: \\{NAME: CODE\\}\\})⟧; where it is now one and now another, write the codes in the file, or map a column of codes.',
      zh: '请说明各行所指的地区⟦（--answer "places/{$column}/{$text}=代码"，或在对应关系中写 places: \\{COLUMN: \\{NAME: CODE\\}\\}）⟧；如各行所指不同，请在文件中填写代码，或改用代码列。',
    },
  },
  "import.reading-place": {
    severity: "info",
    message: { en: "{$text} with the code {$place}", zh: "代码为 {$place} 的{$text}" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-place-within": {
    severity: "info",
    message: { en: "{$text} in {$within} ({$place})", zh: "{$within}的{$text}（{$place}）" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.years-ahead": {
    severity: "warning",
    message: {
      en: "{$count} of the {$of} years in '{$column}' are more than ten years ahead, up to {$latest}: rules read them as any other.",
      zh: "“{$column}”列的{$of}个年份中有{$count}个在十年以后，最晚为 {$latest}：规则将照常读取。",
    },
    fix: { en: "Look whether they are projections that are meant to be there.", zh: "请核对是否为应当列入的预测值。" },
  },
  "import.indicators-unread": {
    severity: "warning",
    message: {
      en: "{$count} indicators of {$table} are none that a rule asks for ({$rows} of {$of} rows): {$names}. They are kept and shown as they stand; nothing is concluded from them, and nobody knows in what they are to be.",
      zh: "数据表 {$table} 有{$count}个指标不是规则所用指标（{$of}行中的{$rows}行）：{$names}。按原样保存和显示；不据以得出结论，其单位也无从判断。",
    },
    fix: {
      en: "If one of them is an indicator that rules read, give its code by a recoding or a lookup: {$known}.",
      zh: "如其中有规则所用指标，请通过 recode 或 lookup 给出其代码：{$known}。",
    },
  },
  "import.units-unread": {
    severity: "warning",
    message: {
      en: "{$count} units of such indicators in {$table} are none that is known: {$units}. Their figures are never converted.",
      zh: "数据表 {$table} 中此类指标有{$count}个单位无法识别：{$units}。其数值不作换算。",
    },
    fix: {
      en: "If one of them is money, a share, people or a time, say so: conventions.units.",
      zh: "如其中有金额、比例、人数或时长，请在 conventions.units 中指明。",
    },
  },
  "import.number-undecided": {
    severity: "error",
    message: {
      en: "'{$sign}' in '{$column}' ({$text}) could be the decimal sign or stand between thousands, and no cell of the file tells which.",
      zh: "“{$column}”列中的“{$sign}”（如 {$text}）可能是小数点，也可能是千位分隔符，文件中没有单元格可以判断。",
    },
    fix: {
      en: "Say what it is.⟦ In the mapping: thousands or decimal; for all files of the office: conventions in quoin.yaml.⟧",
      zh: "请指明。⟦在对应关系中写 thousands 或 decimal；对本单位所有文件生效的写入 quoin.yaml 的 conventions。⟧",
    },
  },
  "import.days-unsure": {
    severity: "error",
    message: {
      en: "'{$text}' in '{$column}' could be day and month or month and day, and no cell of the file tells which.",
      zh: "“{$column}”列中的“{$text}”可能是日/月，也可能是月/日，文件中没有单元格可以判断。",
    },
    fix: {
      en: "Say what stands first.⟦ In the mapping: days: day-first or month-first; for all files of the office: conventions in quoin.yaml.⟧",
      zh: "请指明何者在前。⟦在对应关系中写 days: day-first 或 month-first；对本单位所有文件生效的写入 quoin.yaml 的 conventions。⟧",
    },
  },
  "import.encoding-undecided": {
    severity: "error",
    message: {
      en: "The letters of the file read about as well in {$encoding} as in {$rival}.",
      zh: "该文件的文字按 {$encoding} 与按 {$rival} 读取同样通顺。",
    },
    fix: {
      en: "Say in which the text is right; if in none of these, save the file as UTF-8⟦ or name another: 'quoin import --help' lists them. In the mapping: encoding; or --encoding; for all files of the office: conventions in quoin.yaml.⟧",
      zh: "请指明哪一种文字正确；若均不正确，请将文件另存为 UTF-8⟦，或指明其他编码（quoin import --help 列出）。在对应关系中写 encoding，或用 --encoding；对本单位所有文件生效的写入 quoin.yaml 的 conventions。⟧",
    },
  },
  "import.unknown-answer": {
    severity: "error",
    message: { en: "'{$answer}' answers nothing that an import asks: {$problem}", zh: "“{$answer}”不是导入所问问题的回答：{$problem}" },
    fix: {
      en: "Write it as the question offers it: units/COLUMN=UNIT, days=day-first, thousands=.",
      zh: "请按问题所列的形式填写，如 units/列名=单位、days=day-first、thousands=.",
    },
  },
  "import.reading-money": {
    severity: "info",
    message: {
      en: "in {$unit}: {$first} is {$currency} {$amount}, all rows {$currency} {$sum}",
      zh: "以 {$unit} 计：{$first} 即 {$currency} {$amount}，合计 {$currency} {$sum}",
    },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-share": {
    severity: "info",
    message: { en: "in {$unit}: {$first} is {$amount} %", zh: "以 {$unit} 计：{$first} 即 {$amount} %" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-duration": {
    severity: "info",
    message: { en: "in {$unit}: {$first} is {$amount} years", zh: "以 {$unit} 计：{$first} 即 {$amount} 年" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-thousands": {
    severity: "info",
    message: { en: "between thousands: {$text} is {$amount}, the column adds up to {$sum}", zh: "千位分隔符：{$text} 即 {$amount}，该列合计 {$sum}" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-decimal": {
    severity: "info",
    message: { en: "the decimal sign: {$text} is {$amount}, the column adds up to {$sum}", zh: "小数点：{$text} 即 {$amount}，该列合计 {$sum}" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-day": {
    severity: "info",
    message: { en: "{$text} is {$day}", zh: "{$text} 即 {$day}" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-encoding": {
    severity: "info",
    message: { en: "{$encoding}: {$text}", zh: "{$encoding}：{$text}" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.reading-national": {
    severity: "info",
    message: { en: "keep the row as that of the whole ({$root})", zh: "保留该行，作为全境（{$root}）数据" },
    fix: { en: "Choose it if it is so.", zh: "如是，请选此项。" },
  },
  "import.assumed-ones": {
    severity: "info",
    message: { en: "Counted in ones, since nothing names a scale: {$columns}.", zh: "未注明倍数，按个计：{$columns}。" },
    fix: { en: "Name the scale in the heading or the mapping if it is another.", zh: "如有倍数，请在列名或对应关系中注明。" },
  },
  "import.assumed-convention": {
    severity: "info",
    message: { en: "'{$column}' is read in {$unit}, as the office's conventions say.", zh: "“{$column}”列按本单位约定以 {$unit} 计。" },
    fix: { en: "Name the unit in the heading or the mapping if it is another.", zh: "如单位不同，请在列名或对应关系中注明。" },
  },
  "import.assumed-line": {
    severity: "info",
    message: { en: "'{$column}' is read in {$unit}, as a line above the table says.", zh: "“{$column}”列按表上方的说明以 {$unit} 计。" },
    fix: { en: "Name the unit in the mapping if it is another.", zh: "如单位不同，请在对应关系中注明。" },
  },
  "import.assumed-currency": {
    severity: "info",
    message: {
      en: "The unit '{$unit}' of '{$column}' is read as {$read}, the office's own currency.",
      zh: "“{$column}”列的单位“{$unit}”按本单位币种读作 {$read}。",
    },
    fix: { en: "Write the code of the currency if it is another.", zh: "如为其他币种，请写明币种代码。" },
  },
  "import.assumed-unit": {
    severity: "warning",
    message: {
      en: "Nobody has ever said the unit of '{$column}': it goes on being read in {$unit}.",
      zh: "从未有人指明“{$column}”列的单位：仍按 {$unit} 读取。",
    },
    fix: {
      en: "Confirm it or say another.⟦ 'quoin import confirm DIR {$table} {$column}', with --unit UNIT for another.⟧",
      zh: "请确认或另行指明。⟦quoin import confirm DIR {$table} {$column}；如为其他单位，加 --unit 单位。⟧",
    },
  },
  "import.assumed-days": {
    severity: "info",
    message: {
      en: "Days of '{$column}' are read as {$order}, since {$text} can be nothing else.",
      zh: "“{$column}”列的日期按 {$order} 读取，因为 {$text} 只能如此。",
    },
    fix: { en: "Say days in the mapping if it is otherwise.", zh: "如有不同，请在对应关系中写明 days。" },
  },
  "import.assumed-zero": {
    severity: "info",
    message: {
      en: "'{$text}' was read as zero in {$count} cells, as the mapping or the office's conventions say.",
      zh: "按对应关系或本单位约定，{$count}个“{$text}”读作零。",
    },
    fix: { en: "Take it out of zero if it means that there is no figure.", zh: "如其表示没有数据，请从 zero 中去除。" },
  },
} as const satisfies NoteTable;
