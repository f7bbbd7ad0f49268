import type Database from "libsql";

/** Functions that compute from what they are given alone. The engine has others, which read and write files or change it. */
const computing = new Set(
  (
    "-> ->> abs acos acosh asin asinh atan atan2 atanh atn2 avg ceil ceiling char charindex coalesce concat concat_ws cos cosh cot coth count cume_dist current_date current_time " +
    "current_timestamp date datetime degrees dense_rank difference exp first_value floor format glob group_concat hex ifnull iif instr json json_array json_array_length json_extract " +
    "json_group_array json_group_object json_insert json_object json_patch json_quote json_remove json_replace json_set json_type json_valid julianday lag last_value lead leftstr length " +
    "like likelihood likely ln log log10 lower lower_quartile ltrim max median min mod mode nth_value ntile nullif octet_length padc padl padr percent_rank pi pow power printf proper quote " +
    "radians rank regexp regexpi replace replicate reverse rightstr round row_number rtrim sign sin sinh soundex sqrt square stdev strfilter strftime string_agg substr substring sum tan tanh " +
    "time timediff total trim trunc typeof unhex unicode unixepoch unlikely upper upper_quartile variance zeroblob"
  ).split(" "),
);

/**
 * What a query would do beside reading ordinary tables and computing, by the program that the engine makes of it: a function that is none of the above, or a virtual table (among them
 * directories of the machine), also where a view or an index of the file hides them. Null where it does nothing of the kind.
 *
 * @throws what the engine says where it is no query
 */
export function reachesBeyond(database: Database.Database, sql: string): string | null {
  for (const step of database.prepare(`EXPLAIN ${sql}`).raw(true).iterate()) {
    if (!Array.isArray(step)) continue;
    const [code, operand] = [String(step[1]), String(step[5])];
    if (code === "VOpen") return "a virtual table";
    if (!/^(?:Function|PureFunc|Agg)/.test(code)) continue;
    const name = operand.replace(/\(.*$/s, "");
    if (!computing.has(name.toLowerCase())) return `the function ${name}`;
  }
  return null;
}
