/**
 * What stands in front of the explanation in a Chinese description of a table or a field: a sentence has room for that alone. The description itself where
 * nothing in words would be left.
 *
 *   firstClause("类别：acceptance_check 或 evaluation")     // "类别"
 *   firstClause("指标值；空白为未报告，不等于零")            // "指标值"
 *   firstClause("economy（经济体）或 industry（行业）")      // "economy（经济体）或 industry（行业）"
 */
export function firstClause(description: string): string {
  const [first = ""] = description.split(/[：；。，（]/, 1);
  return /\p{Script=Han}/u.test(first) ? first : description;
}
