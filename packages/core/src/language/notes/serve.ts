import type { NoteTable } from "./template.ts";

/** Faults of starting the server. */
export const serveNotes = {
  "serve.port-busy": {
    severity: "error",
    message: { en: "Port {$port} is held by another program.", zh: "端口 {$port} 已被其他程序占用。" },
    fix: { en: "⟦Stop that program, or choose another port: --port 0 takes a free one.⟧", zh: "⟦请停止该程序，或另选端口：--port 0 会选用空闲端口。⟧" },
  },
  "serve.syslog": {
    severity: "error",
    message: { en: "'{$address}' is no receiver of syslog.", zh: "“{$address}”不是 syslog 接收地址。" },
    fix: { en: "Say udp://HOST:PORT or tcp://HOST:PORT.", zh: "请填写 udp://HOST:PORT 或 tcp://HOST:PORT。" },
  },
  "serve.cannot-listen": {
    severity: "error",
    message: { en: "Cannot listen on {$host}:{$port}: {$problem}.", zh: "无法监听 {$host}:{$port}:{$problem}。" },
    fix: { en: "⟦Use --host 127.0.0.1 and a port above 1024.⟧", zh: "⟦请使用 --host 127.0.0.1 和大于 1024 的端口。⟧" },
  },
  "serve.no-accounts": {
    severity: "error",
    message: {
      en: "The workspace has no accounts: anybody who reaches {$host} could read and change everything.",
      zh: "此工作区没有账号：凡能访问 {$host} 者均可读写全部内容。",
    },
    fix: {
      en: "⟦Make accounts with 'quoin user add', or leave out --host and --behind-tls.⟧",
      zh: "⟦请用 quoin user add 建立账号，或去掉 --host 和 --behind-tls。⟧",
    },
  },
  "serve.plain-http": {
    severity: "error",
    message: { en: "Passwords would go to {$host} over the network in plain text.", zh: "密码将以明文经网络传到 {$host}。" },
    fix: {
      en: "⟦Put a proxy that terminates TLS before the server and say so: --behind-tls --names quoin.office.example.⟧",
      zh: "⟦请在服务器前设置终止 TLS 的代理，并注明：--behind-tls --names quoin.office.example。⟧",
    },
  },
  "demo.not-the-example": {
    severity: "error",
    message: { en: "{$dir} is there and is not the example workspace {$example}.", zh: "{$dir} 已存在，且不是示例工作区 {$example}。" },
    fix: { en: "⟦Name another folder: quoin demo DIR.⟧", zh: "⟦请另选文件夹：quoin demo DIR。⟧" },
  },
  "demo.changed-data": {
    severity: "error",
    message: { en: "The data file {$path} in {$dir} is not the one of its data package.", zh: "{$dir} 中的数据文件 {$path} 与数据包记载不符。" },
    fix: {
      en: "⟦Name another folder, or throw this one away with 'quoin demo {$dir} --fresh'.⟧",
      zh: "⟦请另选文件夹，或用 quoin demo {$dir} --fresh 重新建立。⟧",
    },
  },
} as const satisfies NoteTable;
