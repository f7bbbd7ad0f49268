import { catalogue } from "../language/catalogue.ts";

export const recordQuestionsText = catalogue("recordQuestions", {
  title: { en: "Questions of the audit", zh: "审计问询" },
  none: { en: "Nothing was asked about this.", zh: "尚无问询。" },
  asked: { en: "Asked on {$day} by {$who}", zh: "{$who}于{$day}提问" },
  answered: { en: "Answered on {$day} by {$who}", zh: "{$who}于{$day}答复" },
  waits: { en: "No answer yet.", zh: "尚未答复。" },
  ask: { en: "Ask", zh: "提问" },
  answer: { en: "Answer", zh: "答复" },
  text: { en: "Question", zh: "问题" },
  due: { en: "Answer until", zh: "答复期限" },
  reply: { en: "Answer", zh: "答复内容" },
});
