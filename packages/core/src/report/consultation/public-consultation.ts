import { longestComment, longestName, type PublicRound } from "../../capabilities/consolidation/consultation/public-round.ts";
import type { Language, LocalText } from "../../language/text.ts";
import { htmlStyle } from "../html/html-style.ts";
import { htmlText } from "../html/html-text.ts";

const words = {
  asked: { en: "What is proposed", zh: "征求意见内容" },
  line: { en: "Line", zh: "事项" },
  office: { en: "Office", zh: "单位" },
  says: { en: "Proposal", zh: "内容" },
  comments: { en: "Comments", zh: "公众意见" },
  none: { en: "No comment is shown yet.", zh: "暂无公开的意见。" },
  whole: { en: "the draft as a whole", zh: "整体" },
  unnamed: { en: "without a name", zh: "未署名" },
  write: { en: "Write a comment", zh: "提出意见" },
  about: { en: "About", zh: "针对事项" },
  name: { en: "Your name, if you wish to give it; it is shown", zh: "署名（可不填，将公开）" },
  text: { en: "Comment", zh: "意见" },
  send: { en: "Send", zh: "提交" },
  closed: { en: "Comments are not taken.", zh: "目前不接收意见。" },
  sent: { en: "Thank you. The comment is shown once somebody of the office has read it.", zh: "已提交。经工作人员审核后公开。" },
  read: {
    en: "Nothing is shown before somebody of the office has read it. Your address is not kept.",
    zh: "意见经工作人员审核后公开；系统不保存您的网络地址。",
  },
  invented: { en: "Everything here is invented.", zh: "本页内容为虚构。" },
} as const satisfies Readonly<Record<string, LocalText>>;

export interface PublicPage {
  /** What came of a comment that was just sent: `sent`, or why it was not taken. */
  readonly told?: string;
  readonly isSent?: boolean;
  /** What was typed, where it was refused. */
  readonly typed?: { readonly line: string; readonly name: string; readonly text: string };
}

/**
 * A round as people outside read it, as one page without scripts; with a form where comments are taken. The same round gives the same bytes.
 * It tells its own server where a form comes from: without that a browser sends the form from nowhere, and it is taken for another site's.
 */
export function publicConsultationPage(round: PublicRound, language: Language, { told, isSent = false, typed }: PublicPage = {}): string {
  const say = (key: keyof typeof words): string => htmlText(words[key][language]);
  const zh = language === "zh";
  const until = zh
    ? `${round.opened_on} 发布，${round.until} 当日结束时截止（${round.time_zone}）。`
    : `Published on ${round.opened_on}, comments until the end of ${round.until} (${round.time_zone}).`;
  const rows = round.lines.map(
    ({ line, office, says }) => `<tr><td>${htmlText(line)}</td><td>${htmlText(office[language])}</td><td>${htmlText(says[language])}</td></tr>`,
  );
  const comments = round.comments.map(
    ({ line, name, text, received_on }) =>
      `<li><p>${htmlText(text).replaceAll("\n", "<br>")}</p><p class="remark"><small>${name === null ? say("unnamed") : htmlText(name)} · ${line === null ? say("whole") : htmlText(line)} · ${received_on}</small></p></li>`,
  );
  const message = isSent ? words.sent[language] : told;
  return `<!doctype html>
<html lang="${zh ? "zh-CN" : "en"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="same-origin">
<title>${htmlText(round.title[language])}</title>
<style>${htmlStyle(language)}${formStyle}</style>
</head>
<body class="one-page">
<header><h1>${htmlText(round.title[language])}</h1><p class="subtitle">${until}${round.synthetic ? ` ${say("invented")}` : ""}</p></header>
<main>
${message === undefined ? "" : `<p class="told" role="${isSent ? "status" : "alert"}">${htmlText(message)}</p>\n`}<h2>${say("asked")}</h2>
<table><thead><tr><th scope="col">${say("line")}</th><th scope="col">${say("office")}</th><th scope="col">${say("says")}</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
<h2>${say("comments")}</h2>
${comments.length === 0 ? `<p>${say("none")}</p>` : `<ul>${comments.join("\n")}</ul>`}
<h2>${say("write")}</h2>
${round.takes ? form(round, say, typed) : `<p>${say("closed")}</p>`}
</main>
</body>
</html>
`;
}

const formStyle = `
form{display:grid;gap:1rem;max-width:42em}
label{display:grid;gap:.25rem;font-weight:600}
input,select,textarea,button{font:inherit;padding:.5rem;width:100%}
button{width:auto;justify-self:start;padding:.5rem 1.5rem}
.told{padding:.75rem 1rem;border-left:4px solid}
`;

function form(round: PublicRound, say: (key: keyof typeof words) => string, typed: PublicPage["typed"]): string {
  const chosen = typed?.line ?? "";
  const lines = [...new Set(round.lines.map(({ line }) => line))];
  const options = lines.map((line) => `<option value="${htmlText(line)}"${line === chosen ? " selected" : ""}>${htmlText(line)}</option>`);
  return `<form method="post">
<label>${say("about")}<select name="line"><option value="">${say("whole")}</option>${options.join("")}</select></label>
<label>${say("name")}<input name="name" maxlength="${longestName}" autocomplete="off" value="${htmlText(typed?.name ?? "")}"></label>
<label>${say("text")}<textarea name="text" rows="8" maxlength="${longestComment}" required>${htmlText(typed?.text ?? "")}</textarea></label>
<p class="remark">${say("read")}</p>
<button type="submit">${say("send")}</button>
</form>`;
}
