import { catalogue } from "../language/catalogue.ts";

export const secondFactorText = catalogue("secondFactor", {
  title: { en: "Second factor", zh: "第二因素" },
  why: {
    en: "An app on your telephone shows a code beside your password, a new one every 30 seconds: whoever learns the password alone does not come in.",
    zh: "由手机应用每30秒生成一个验证码，与密码一并使用：仅知道密码者无法登录。",
  },
  password: { en: "Your password", zh: "本人密码" },
  code: { en: "Code of the present second factor", zh: "现有第二因素的验证码" },
  codeHint: { en: "Only where you have one.", zh: "已启用时填写。" },
  begin: { en: "Set one up", zh: "开始设置" },
  scan: {
    en: "Type this secret into your app, or open the link on your telephone; then type the code that it shows.",
    zh: "请在应用中输入此密钥，或在手机上打开链接；然后输入应用显示的验证码。",
  },
  open: { en: "Open in the app", zh: "在应用中打开" },
  newCode: { en: "Code that the app shows", zh: "应用显示的验证码" },
  set: { en: "Switch it on", zh: "启用" },
  remove: { en: "Take the second factor away", zh: "停用第二因素" },
  recovery: {
    en: "It is on. Keep these codes apart from your telephone: each lets you in once, and they are shown only now.",
    zh: "已启用。请将以下恢复码与手机分开保存：每个仅可使用一次，且只在此时显示。",
  },
  kept: { en: "I have kept them", zh: "已保存" },
  unreachable: { en: "The server does not answer. Is it running?", zh: "服务器没有应答，请确认其正在运行。" },
});
