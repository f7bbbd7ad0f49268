import type { NoteTable } from "./template.ts";

const correct = { en: "Correct {$field} and try again.", zh: "请更正 {$field} 后重试。" };

/** Faults of records and of their history. */
export const recordNotes = {
  "record.unknown-type": {
    severity: "error",
    message: { en: "There is no record type '{$type}'.", zh: "没有记录类型“{$type}”。" },
    fix: { en: "Types: {$types}.", zh: "可用类型：{$types}。" },
  },
  "record.not-verified": {
    severity: "error",
    message: {
      en: "Records of the type {$type} are not verified by a second person: not every department reads them.",
      zh: "{$type} 类条目并非各部门均可查看，不作第二人核实。",
    },
    fix: { en: "Say it as a comment on the record.", zh: "可在该条目下提出意见。" },
  },
  "record.verified-by-writer": {
    severity: "error",
    message: { en: "{$type} {$id} was written by {$who}, who does not verify it.", zh: "{$type} {$id} 的现行版本由 {$who} 填写，不能由本人核实。" },
    fix: { en: "Ask somebody else.", zh: "请另一人核实。" },
  },
  "record.fact-without-source": {
    severity: "error",
    message: {
      en: "{$type} {$id} gets a new name in {$fact}, and {$field} is not said with it.",
      zh: "{$type} {$id} 的 {$fact} 新增了名称，但未同时填写 {$field}。",
    },
    fix: {
      en: "Say who says so and of which day that is; what was said before stays in the history with its own source.",
      zh: "请填写依据和截至日期；原有说法及其来源保留在变更记录中。",
    },
  },
  "comment.audience": {
    severity: "error",
    message: { en: "A comment of yours is not for '{$audience}'.", zh: "您的意见不能设为“{$audience}”可见。" },
    fix: { en: "Leave the audience out.", zh: "请不要填写可见范围。" },
  },
  "record.too-long": {
    severity: "error",
    message: { en: "{$field} of {$type} {$id} is longer than {$max}.", zh: "{$type} {$id} 的 {$field} 超过 {$max} 的长度上限。" },
    fix: { en: "Shorten it, or keep it in a file and name the file.", zh: "请缩短内容，或另存文件并填写文件名。" },
  },
  "record.amount-out-of-range": {
    severity: "error",
    message: {
      en: "The amount {$field} of {$type} {$id} has more than 18 digits before the point or 6 behind it.",
      zh: "{$type} {$id} 的金额 {$field} 整数超过 18 位或小数超过 6 位。",
    },
    fix: { en: "Check the unit and the scale: an amount is in the currency itself.", zh: "请核对单位与倍率：金额以该币种的元为单位填写。" },
  },
  "record.ends-before": {
    severity: "error",
    message: { en: "{$field} of {$type} {$id} lies before its beginning.", zh: "{$type} {$id} 的 {$field} 早于其开始。" },
    fix: { en: "Correct one of the two days, or leave the end open.", zh: "请更正其中一个日期，或将结束日期留空。" },
  },
  "record.out-of-order": {
    severity: "error",
    message: {
      en: "{$field} of {$type} {$id} is not in order: its middle must lie between its ends.",
      zh: "{$type} {$id} 的 {$field} 次序不符：中间值须在上下限之间。",
    },
    fix: {
      en: "Give the lower end, the middle and the upper end in that order, or leave all of them empty.",
      zh: "请按下限、中间值、上限依次填写，或全部留空。",
    },
  },
  "record.shares-above": {
    severity: "error",
    message: { en: "The shares in {$field} of {$type} {$id} add to more than 100 %.", zh: "{$type} {$id} 的 {$field} 各份额之和超过 100%。" },
    fix: { en: "Correct the shares; one that nobody knows is left empty.", zh: "请更正份额，未知者留空。" },
  },
  "record.part-above": {
    severity: "error",
    message: { en: "{$field} of {$type} {$id} is more than those that it is of.", zh: "{$type} {$id} 的 {$field} 大于其所属总数。" },
    fix: { en: "Correct the counts; one that nobody knows is left empty.", zh: "请更正人数，未知者留空。" },
  },
  "record.date-out-of-range": {
    severity: "error",
    message: { en: "The date {$field} of {$type} {$id} is not between 1000 and 2199.", zh: "{$type} {$id} 的日期 {$field} 不在 1000 年至 2199 年之间。" },
    fix: { en: "Check the year.", zh: "请核对年份。" },
  },
  "historic.administrator": {
    severity: "error",
    message: { en: "What was decided before the register was kept is entered by an administrator.", zh: "建库之前的历史事项只能由系统管理员补录。" },
    fix: { en: "Ask an administrator, or leave historic out.", zh: "请联系系统管理员，或不要使用 historic。" },
  },
  "historic.needs-reason": {
    severity: "error",
    message: { en: "A historic entry needs a reason: where it was decided, on which paper it stands.", zh: "历史补录须写明理由：由何处决定、依据何文件。" },
    fix: { en: "⟦Give --reason.⟧", zh: "⟦请用 --reason 填写。⟧" },
  },
  "record.commanded": {
    severity: "error",
    message: {
      en: "Records of type {$type} are written by commands of their own alone, whoever asks.",
      zh: "{$type} 记录只能由专门命令写入，任何人不得直接修改。",
    },
    fix: { en: "Use {$commands}.", zh: "请使用：{$commands}。" },
  },
  "record.kept-by-command": {
    severity: "error",
    message: { en: "{$field} of {$type} {$id} is changed by a command of its own.", zh: "{$type} {$id} 的 {$field} 只能由专门命令更改。" },
    fix: { en: "Use {$command}.", zh: "请使用：{$command}。" },
  },
  "record.not-yours-to-edit": {
    severity: "error",
    message: { en: "The roles {$roles} do not edit records of type {$type}.", zh: "角色 {$roles} 无权编辑 {$type} 记录。" },
    fix: { en: "Ask somebody who keeps it: see docs/guide/people.md.", zh: "请联系有权维护该类记录的人员，见 docs/guide/people.md。" },
  },
  "record.not-your-field": {
    severity: "error",
    message: { en: "{$field} of {$type} {$id} is not yours to change.", zh: "您无权更改 {$type} {$id} 的 {$field}。" },
    fix: { en: "Leave it out, or ask the office to change it.", zh: "请不要填写该字段，或请主管部门更改。" },
  },
  "record.not-your-comment": {
    severity: "error",
    message: { en: "The comment {$id} was written by somebody else.", zh: "意见 {$id} 由他人提出。" },
    fix: { en: "Answer it with a comment of your own.", zh: "请另提意见予以回复。" },
  },
  "record.not-found": {
    severity: "error",
    message: { en: "There is no {$type} '{$id}'.", zh: "没有编号为“{$id}”的 {$type} 记录。" },
    fix: { en: "⟦Run 'quoin record list DIR {$type}' for the ids.⟧", zh: "⟦运行 quoin record list DIR {$type} 查看编号。⟧" },
  },
  "record.no-id": {
    severity: "error",
    message: { en: "A record of type {$type} needs an id.", zh: "{$type} 记录缺少编号。" },
    fix: { en: 'Give it after the type, or as "id" in the data.', zh: '请在类型之后给出编号，或在数据中写明 "id"。' },
  },
  "record.other-id": {
    severity: "error",
    message: { en: "The id in the data is '{$given}', the one asked for '{$id}'.", zh: "数据中的编号为“{$given}”，而请求的编号为“{$id}”。" },
    fix: { en: "An id never changes: leave it out of the data, or make it the same.", zh: "编号不可更改：请从数据中删去，或改为一致。" },
  },
  "record.bad-id": {
    severity: "error",
    message: { en: "'{$value}' cannot be an id.", zh: "“{$value}”不能用作编号。" },
    fix: { en: "An id has 1 to 200 visible characters and no blanks.", zh: "编号由 1 至 200 个可见字符组成，不含空格。" },
  },
  "record.unknown-field": {
    severity: "error",
    message: { en: "{$type} has no field '{$field}'.", zh: "{$type} 没有字段“{$field}”。" },
    fix: { en: "Fields: {$fields}.", zh: "可用字段：{$fields}。" },
  },
  "record.missing-field": {
    severity: "error",
    message: { en: "{$field} is missing: every {$type} has it.", zh: "缺少 {$field}：每条 {$type} 记录都必须填写。" },
    fix: { en: "Add {$field}.", zh: "请补充 {$field}。" },
  },
  "record.step-not-allowed": {
    severity: "error",
    message: { en: "{$field} of {$type} '{$id}' cannot go from '{$from}' to '{$to}'.", zh: "{$type}“{$id}”的 {$field} 不能由“{$from}”变更为“{$to}”。" },
    fix: { en: "From '{$from}' it goes to: {$allowed}.", zh: "由“{$from}”可变更为：{$allowed}。" },
  },
  "record.no-label": {
    severity: "error",
    message: { en: "A record of type {$type} needs a name in one language at least.", zh: "{$type} 记录至少需要一种语言的名称。" },
    fix: {
      en: 'Give labels by language: \\{"zh": …\\}, \\{"en": …\\}, \\{"pt": …\\}.',
      zh: '请按语言填写 labels:\\{"zh": …\\}、\\{"en": …\\} 或 \\{"pt": …\\}。',
    },
  },
  "record.not-text": {
    severity: "error",
    message: { en: "{$field} must be text that is not empty; it is {$value}.", zh: "{$field} 应为非空文本，现为 {$value}。" },
    fix: correct,
  },
  "record.not-number": {
    severity: "error",
    message: { en: "{$field} must be a number; it is {$value}.", zh: "{$field} 应为数值，现为 {$value}。" },
    fix: { en: "Write the number without quotes; leave the field out where it is not known.", zh: "数值不加引号；未知时不填。" },
  },
  "record.not-integer": {
    severity: "error",
    message: { en: "{$field} must be a whole number; it is {$value}.", zh: "{$field} 应为整数，现为 {$value}。" },
    fix: { en: "Write a whole number without quotes; leave the field out where it is not known.", zh: "填写整数，不加引号；未知时不填。" },
  },
  "record.not-boolean": {
    severity: "error",
    message: { en: "{$field} must be true or false; it is {$value}.", zh: "{$field} 应为 true 或 false，现为 {$value}。" },
    fix: correct,
  },
  "record.not-list": {
    severity: "error",
    message: { en: "{$field} must be a list; it is {$value}.", zh: "{$field} 应为列表，现为 {$value}。" },
    fix: { en: "Write it as [ … ].", zh: "请写成 [ … ]。" },
  },
  "record.not-object": {
    severity: "error",
    message: { en: "{$field} must be an object; it is {$value}.", zh: "{$field} 应为对象，现为 {$value}。" },
    fix: { en: "Write it as \\{ … \\}.", zh: "请写成 \\{ … \\}。" },
  },
  "record.out-of-range": {
    severity: "error",
    message: { en: "{$field} must lie between {$min} and {$max}; it is {$value}.", zh: "{$field} 应在 {$min} 与 {$max} 之间，现为 {$value}。" },
    fix: correct,
  },
  "record.unknown-code": {
    severity: "error",
    message: { en: "{$field} has no code {$value}.", zh: "{$field} 没有代码 {$value}。" },
    fix: { en: "Codes: {$codes}.", zh: "可用代码：{$codes}。" },
  },
  "record.bad-date": {
    severity: "error",
    message: { en: "{$field} must be a date that exists; it is {$value}.", zh: "{$field} 应为实际存在的日期，现为 {$value}。" },
    fix: { en: "Write YYYY-MM-DD, or YYYY-MM or YYYY where no more is known.", zh: "写作 YYYY-MM-DD；只知年月时写作 YYYY-MM 或 YYYY。" },
  },
  "record.unknown-zone": {
    severity: "error",
    message: { en: "{$field}: {$value} is the name of no time zone.", zh: "{$field}：{$value} 不是任何时区的名称。" },
    fix: { en: "Write its IANA name, such as Europe/Warsaw or Asia/Shanghai.", zh: "请填写 IANA 时区名称，如 Asia/Shanghai、Europe/Warsaw。" },
  },
  "record.bad-time": {
    severity: "error",
    message: { en: "{$field} must be a time of day; it is {$value}.", zh: "{$field} 应为一天中的时刻，现为 {$value}。" },
    fix: { en: "Write HH:MM, 00:00 to 24:00.", zh: "请写作 HH:MM，从 00:00 到 24:00。" },
  },
  "record.bad-amount": {
    severity: "error",
    message: { en: "{$field} must be an exact amount that is not negative; it is {$value}.", zh: "{$field} 应为非负的精确金额，现为 {$value}。" },
    fix: { en: 'Write plain decimal text in the currency itself, "29490000" or "0.25".', zh: "请按原币种填写金额，如 300万、3000000 或 0.25。" },
  },
  "record.unknown-currency": {
    severity: "error",
    message: { en: "{$field}: {$value} is the code of no currency.", zh: "{$field}：{$value} 不是任何货币的代码。" },
    fix: { en: "Write the three letters of ISO 4217, such as EUR, CNY or PLN.", zh: "请填写 ISO 4217 三位字母代码，如 CNY、EUR、PLN。" },
  },
  "record.bad-format": {
    severity: "error",
    message: { en: "{$field} does not have the form it needs; it is {$value}.", zh: "{$field} 格式不符，现为 {$value}。" },
    fix: correct,
  },
  "record.bad-character": {
    severity: "error",
    message: { en: "{$field} holds a control character.", zh: "{$field} 含有控制字符。" },
    fix: { en: "Remove it; line ends and tabs are fine.", zh: "请删除；换行与制表符可以保留。" },
  },
  "record.dates-reversed": {
    severity: "error",
    message: { en: "{$field} lies before valid_from.", zh: "{$field} 早于 valid_from。" },
    fix: correct,
  },
  "record.hours-above": {
    severity: "error",
    message: { en: "{$field} are more than effective_hours, which they are a part of.", zh: "{$field} 超过 effective_hours，而前者是后者的一部分。" },
    fix: correct,
  },
  "record.broken-reference": {
    severity: "error",
    message: { en: "{$field} refers to {$target_type} '{$target_id}', which does not exist.", zh: "{$field} 引用的 {$target_type}“{$target_id}”不存在。" },
    fix: { en: "Create it first, or correct {$field}.", zh: "请先创建该记录，或更正 {$field}。" },
  },
  "record.retired-reference": {
    severity: "error",
    message: { en: "{$field} refers to {$target_type} '{$target_id}', which is retired.", zh: "{$field} 引用的 {$target_type}“{$target_id}”已停用。" },
    fix: { en: 'Choose a current record, or bring that one back with \\{"retired": false\\}.', zh: '请选择在用记录，或以 \\{"retired": false\\} 恢复该记录。' },
  },
  "record.own-reference": {
    severity: "error",
    message: { en: "{$field} refers to the record itself.", zh: "{$field} 引用了记录自身。" },
    fix: correct,
  },
  "record.stale": {
    severity: "error",
    message: {
      en: "{$type} '{$id}' is at version {$actual}, not {$expected}: somebody changed it meanwhile.",
      zh: "{$type}“{$id}”的当前版本为 {$actual}，不是 {$expected}：期间有人修改过。",
    },
    fix: { en: "Get it again, look at what changed, and put your change on top.", zh: "请重新读取，查看变动后再提交修改。" },
  },
  "record.is-retired": {
    severity: "error",
    message: { en: "{$type} '{$id}' is retired.", zh: "{$type}“{$id}”已停用。" },
    fix: { en: 'To bring it back, put it with \\{"retired": false\\}.', zh: '如需恢复，请提交 \\{"retired": false\\}。' },
  },
  "record.use-retire": {
    severity: "error",
    message: { en: "A record is not retired by putting it.", zh: "不能通过提交字段来停用记录。" },
    fix: { en: "⟦Use 'quoin record retire'.⟧", zh: "⟦请使用 quoin record retire。⟧" },
  },
  "record.referred-to": {
    severity: "error",
    message: {
      en: "{$type} '{$id}' cannot be retired: {$count} current records refer to it, first {$by_type} '{$by_id}' in {$by_field}.",
      zh: "{$type}“{$id}”不能停用：仍有 {$count} 条在用记录引用它，首先是 {$by_type}“{$by_id}”的 {$by_field}。",
    },
    fix: { en: "Change or retire those first; ⟦'quoin record referrers' lists them.⟧", zh: "请先修改或停用这些记录；⟦quoin record referrers 可列出。⟧" },
  },
  "record.bad-condition": {
    severity: "error",
    message: { en: "'{$condition}' is not FIELD=VALUE with a field of {$type}.", zh: "“{$condition}”不是以 {$type} 字段构成的 字段=值。" },
    fix: { en: "Fields: {$fields}.", zh: "可用字段：{$fields}。" },
  },
  "record.unknown-column": {
    severity: "error",
    message: { en: "The table has a column '{$column}' that is no field here. {$suggestion}", zh: "表中的列“{$column}”不是此处的字段。{$suggestion_zh}" },
    fix: {
      en: 'Rename it in the mapping, or leave it out there: columns: \\{"{$column}": null\\}.',
      zh: '请在映射文件中改名，或写 columns: \\{"{$column}": null\\} 将其略去。',
    },
  },
  "record.repeated-column": {
    severity: "error",
    message: { en: "Two columns of the table are '{$field}'.", zh: "表中有两列都是“{$field}”。" },
    fix: { en: "Leave one out in the mapping.", zh: "请在映射文件中略去其中一列。" },
  },
  "record.repeated-row": {
    severity: "error",
    message: { en: "'{$id}' stands in two rows, first in line {$first}.", zh: "“{$id}”出现在两行，首次在第 {$first} 行。" },
    fix: { en: "Keep one of the rows.", zh: "请只保留一行。" },
  },
  "record.no-such-name": {
    severity: "error",
    message: {
      en: "'{$value}' is no id, name or identifier of a record of type '{$type}' in the register. {$suggestion}",
      zh: "登记库中没有编号、名称或标识码为“{$value}”的“{$type}”记录。{$suggestion_zh}",
    },
    fix: { en: "Correct the cell, or enter that record first.", zh: "请更正该单元格，或先登记该记录。" },
  },
  "record.ambiguous-name": {
    severity: "error",
    message: { en: "'{$value}' names several records: {$ids}.", zh: "“{$value}”对应多条记录：{$ids}。" },
    fix: { en: "Write one of these ids.", zh: "请填写其中一个编号。" },
  },
  "record.bad-cell": {
    severity: "error",
    message: { en: "'{$value}' cannot be read as {$field}.", zh: "“{$value}”不能作为 {$field} 读取。" },
    fix: { en: "{$expected}", zh: "{$expected_zh}" },
  },
  "record.not-json": {
    severity: "error",
    message: { en: "'{$value}' cannot be read as {$field}.", zh: "“{$value}”不能作为 {$field} 读取。" },
    fix: { en: "Lists and objects are JSON text.", zh: "列表和对象用 JSON 文本填写。" },
  },
  "record.bad-path": {
    severity: "error",
    message: { en: "'{$value}' as {$field} names no record.", zh: "{$field} 的“{$value}”没有指明任何记录。" },
    fix: { en: "Write TYPE/ID, as in organisation/inst-optics.", zh: "请写成 类型/编号，例如 organisation/inst-optics。" },
  },
  "record.bad-version": {
    severity: "error",
    message: { en: "'{$value}' is no version of a record.", zh: "“{$value}”不是记录的版本号。" },
    fix: {
      en: "Leave the version as it was exported, or empty where nobody may have changed the record since.",
      zh: "请保留导出时的版本号；若其间无人改动该记录，可以留空。",
    },
  },
  "record.not-a-table-file": {
    severity: "error",
    message: { en: "Records are not written as '{$ending}'.", zh: "记录不能写成“{$ending}”文件。" },
    fix: { en: "Name a file that ends in .xlsx, .csv or .json.", zh: "请使用以 .xlsx、.csv 或 .json 结尾的文件名。" },
  },
  "record.not-a-list": {
    severity: "error",
    message: { en: "{$file} is not a JSON list of records.", zh: "{$file} 不是记录的 JSON 列表。" },
    fix: { en: "Write [\\{…\\}, \\{…\\}], as `record export` does.", zh: "请写成 [\\{…\\}, \\{…\\}]，格式与 `record export` 的输出相同。" },
  },
  "record.two-amounts": {
    severity: "error",
    message: { en: "'{$value}' as {$field} may be {$thousands} or {$decimal}.", zh: "{$field} 的“{$value}”可理解为 {$thousands}，也可理解为 {$decimal}。" },
    fix: { en: "Write {$thousands} or {$decimal}.", zh: "请写成 {$thousands} 或 {$decimal}。" },
  },
} as const satisfies NoteTable;
