import { catalogue } from "../language/catalogue.ts";

export const passkeysText = catalogue("passkeys", {
  title: { en: "Passkeys", zh: "通行密钥" },
  why: {
    en: "A telephone, a computer or a security key lets you in without a password, by your finger, your face or a number. It answers no page but this one.",
    zh: "用手机、电脑或安全密钥，凭指纹、面容或数字码登录，无需密码。它只对本页面作出应答。",
  },
  none: { en: "You have none yet.", zh: "尚未添加。" },
  row: { en: "{$label}, added on {$created}, last used {$used}", zh: "{$label}，{$created} 添加，最近使用：{$used}" },
  never: { en: "never", zh: "从未" },
  password: { en: "Your password", zh: "本人密码" },
  passwordHint: { en: "For adding one and for taking one away.", zh: "添加和移除均须填写。" },
  code: { en: "Code of the present second factor", zh: "现有第二因素的验证码" },
  codeHint: { en: "Only where you have one.", zh: "已启用时填写。" },
  label: { en: "What you call it", zh: "名称" },
  add: { en: "Add a passkey", zh: "添加通行密钥" },
  remove: { en: "Take {$label} away", zh: "移除 {$label}" },
  notHere: {
    en: "Passkeys are for addresses that begin with https and a name; this one is none.",
    zh: "通行密钥仅用于以 https 和域名开头的地址，当前地址不符。",
  },
  logIn: { en: "Log in with a passkey", zh: "用通行密钥登录" },
  brokenOff: { en: "The browser handed on no passkey.", zh: "浏览器未提供通行密钥。" },
});
