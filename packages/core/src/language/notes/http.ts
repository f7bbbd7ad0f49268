import type { NoteTable } from "./template.ts";

/** Refusals of the HTTP face, before a use case is reached. */
export const httpNotes = {
  "http.unknown-use-case": {
    severity: "error",
    message: { en: "There is no '{$name}' here.", zh: "没有“{$name}”这一接口。" },
    fix: { en: "See /openapi.json for what can be asked.", zh: "可用接口见 /openapi.json。" },
  },
  "http.not-found": {
    severity: "error",
    message: { en: "There is no page {$path}.", zh: "没有页面 {$path}。" },
    fix: { en: "Start at /.", zh: "请从首页 / 开始。" },
  },
  "http.method": {
    severity: "error",
    message: { en: "{$method} is not answered at this address.", zh: "此地址不接受 {$method} 请求。" },
    fix: { en: "Use {$allowed}.", zh: "请使用 {$allowed}。" },
  },
  "http.malformed": {
    severity: "error",
    message: { en: "The request has no valid address or Host header.", zh: "请求的地址或 Host 头无效。" },
    fix: { en: "Send a well-formed HTTP/1.1 request.", zh: "请发送格式正确的 HTTP/1.1 请求。" },
  },
  "http.foreign-host": {
    severity: "error",
    message: { en: "This server does not answer to the name '{$host}'.", zh: "本服务器不以“{$host}”为名应答。" },
    fix: {
      en: "⟦Use the address that 'quoin serve' printed, or start it with --host {$host}.⟧",
      zh: "⟦请使用 quoin serve 显示的地址，或以 --host {$host} 启动。⟧",
    },
  },
  "http.foreign-origin": {
    severity: "error",
    message: { en: "Requests from pages of another site are refused.", zh: "拒绝来自其他网站页面的请求。" },
    fix: { en: "Ask from the workbench itself or from a program that sends no Origin header.", zh: "请在工作台中操作，或使用不发送 Origin 头的程序。" },
  },
  "http.not-json": {
    severity: "error",
    message: {
      en: "The body must be JSON (content-type: application/json), not '{$type}'.",
      zh: "请求体须为 JSON(content-type: application/json)，而不是“{$type}”。",
    },
    fix: { en: "Send a JSON object with content-type application/json.", zh: "请以 application/json 发送 JSON 对象。" },
  },
  "http.too-large": {
    severity: "error",
    message: { en: "The body is larger than {$limit} bytes.", zh: "请求体超过 {$limit} 字节。" },
    fix: { en: "Send less, or use the command line for large files.", zh: "请减小内容，或用命令行处理大文件。" },
  },
  "http.too-many": {
    severity: "error",
    message: { en: "Too many requests in a short time.", zh: "短时间内请求过多。" },
    fix: { en: "Wait a few seconds and go on more slowly.", zh: "请稍候几秒，放慢请求。" },
  },
  "work.too-many-waiting": {
    severity: "error",
    message: { en: "Too many of your questions are waiting to be computed.", zh: "您有过多的计算请求在排队。" },
    fix: { en: "Wait for their answers, or give some of them up, and ask again.", zh: "请等待已提交的请求完成或取消其中一部分，然后重试。" },
  },
  "work.too-much-time": {
    severity: "error",
    message: { en: "The computation took longer than this server gives to one question, and was ended.", zh: "此计算超过本服务器给予单个请求的时间，已终止。" },
    fix: {
      en: "Ask for less at once, use the command line, or raise server.question_seconds in quoin.yaml.",
      zh: "请缩小计算范围、改用命令行，或在 quoin.yaml 中提高 server.question_seconds。",
    },
  },
  "work.out-of-memory": {
    severity: "error",
    message: { en: "The computation needs more memory than this server gives to one question.", zh: "此计算所需内存超过本服务器给予单个请求的上限。" },
    fix: {
      en: "Ask for less at once, use the command line, or raise server.worker_memory_mb and server.memory_mb in quoin.yaml.",
      zh: "请缩小计算范围、改用命令行，或在 quoin.yaml 中提高 server.worker_memory_mb 与 server.memory_mb。",
    },
  },
  "work.too-long": {
    severity: "error",
    message: {
      en: "A search of {$needed} seconds is longer than the {$limit} that this server allows.",
      zh: "要求搜索 {$needed} 秒，超过本服务器允许的 {$limit} 秒。",
    },
    fix: { en: "Set a shorter limit, or use the command line.", zh: "请缩短时限，或使用命令行。" },
  },
  "work.too-many-draws": {
    severity: "error",
    message: {
      en: "The draws times the cells of the table are {$needed}; this server computes at most {$limit} for one question.",
      zh: "抽取次数乘以表格单元格数为 {$needed}，本服务器单次最多计算 {$limit}。",
    },
    fix: { en: "Take fewer draws or a smaller table, or use the command line.", zh: "请减少抽取次数或缩小表格，或使用命令行。" },
  },
  "work.too-many-pairs": {
    severity: "error",
    message: {
      en: "There are {$needed} pairs to compare; this server compares at most {$limit} for one question.",
      zh: "需比对 {$needed} 对，本服务器单次最多比对 {$limit} 对。",
    },
    fix: { en: "Take fewer rows, or use the command line.", zh: "请减少行数，或使用命令行。" },
  },
  "work.too-many-cells": {
    severity: "error",
    message: {
      en: "The largest table of numbers would have {$needed} cells; this server computes on at most {$limit} for one question.",
      zh: "最大的数值表将有 {$needed} 个单元格，本服务器单次最多在 {$limit} 个单元格上计算。",
    },
    fix: {
      en: "Group what the table counts by, take fewer rows, or use the command line.",
      zh: "请合并表中的分类、减少行数，或使用命令行。",
    },
  },
  "work.cancelled": {
    severity: "error",
    message: { en: "The computation was given up.", zh: "计算已取消。" },
    fix: { en: "Ask again where the answer is still wanted.", zh: "如仍需要结果，请重新提交。" },
  },
  "http.failed": {
    severity: "error",
    message: { en: "The program failed; nothing is known to be wrong with the request.", zh: "程序出错；请求本身未见问题。" },
    fix: {
      en: "Report the reference {$reference}; the window in which the server runs shows more.",
      zh: "请报告编号 {$reference}；运行服务器的窗口中有详细信息。",
    },
  },
} as const satisfies NoteTable;
