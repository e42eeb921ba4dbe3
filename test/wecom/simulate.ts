/** `npm run wecom:simulate`: talks to the program through a WeCom on this machine, without an account. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Bubble } from './simulator/screen.ts'
import { type Simulator, startSimulator } from './simulator/simulator.ts'

const GROUP = '演示群'
const HELP = `直接输入：在“${GROUP}”里对整改助手说话（会自动加上 @整改助手）。Type to talk to the bot in the group.
  /as lisi        换一个人说话（zhangsan 是推长办人员，其他人没有登记） | speak as somebody else
  /private /group 单聊，回到群聊 | private chat, back to the group
  /click confirm  点最近一张卡片的按钮（confirm 或 cancel） | press a button of the last card
  /photo          发一张照片 | send a picture
  /enter          打开与机器人的单聊 | open the private chat
  /twice 文字     同一条消息投递两次 | deliver a message twice
  /drop /kick /forget /expire /mute /lose /late   断线、被挤下线、忘记订阅、请求号过期、不应答、丢回执、迟到的回执 | misbehave
  /quit           结束 | leave`

const speaker = { user: 'zhangsan', isPrivate: false, card: '' }
const simulator = await startSimulator({ onChange: show })
const folder = process.env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'zhenggai-simulate-')))
const server = startServer(simulator)
const url = await firstAddress(server)
await fetch(`${url}/api/v1/people/zhangsan`, {
  method: 'PUT',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ name: '张三', unit: '县推长办', role: 'office' }),
})
process.stdout.write(`${HELP}\n`)
const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: '› ' })
terminal.prompt()
for await (const line of terminal) {
  if (line.trim() === '/quit') break
  if (line.trim() !== '') take(line.trim())
  terminal.prompt()
}
terminal.close()
server.kill('SIGTERM')
await new Promise((resolve) => server.once('exit', resolve))
await simulator.close()
if (process.env.DATA_DIR === undefined) await rm(folder, { recursive: true, force: true })

function startServer({ wsUrl, apiBase }: Simulator): ChildProcess {
  const main = fileURLToPath(new URL('../../packages/server/dist/main.js', import.meta.url))
  return spawn(process.execPath, [main], {
    env: {
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...process.env,
      DATA_DIR: folder,
      WECOM_BOT_ID: 'bot-1',
      WECOM_BOT_SECRET: 'bot-secret-1',
      WECOM_BOT_WS_URL: wsUrl,
      WECOM_API_BASE: apiBase,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function firstAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      const address = /http:\/\/[^/\s]+/.exec(text)?.[0]
      if (address) resolve(address)
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}

function take(line: string): void {
  const [command = '', ...rest] = line.split(/\s+/)
  const argument = rest.join(' ')
  const actions: Readonly<Record<string, () => unknown>> = {
    '/as': () => void Object.assign(speaker, { user: argument || 'zhangsan' }),
    '/private': () => void Object.assign(speaker, { isPrivate: true }),
    '/group': () => void Object.assign(speaker, { isPrivate: false }),
    '/click': () => speaker.card && simulator.click({ task: speaker.card, key: argument || 'confirm', ...where() }),
    '/photo': () => speak({ images: [simulator.putMedia('现场.jpg', Buffer.from('ffd8ffe000104a464946', 'hex'))] }),
    '/enter': () => simulator.enterChat(speaker.user),
    '/twice': () => {
      const id = `twice-${process.hrtime.bigint()}`
      speak({ text: argument, id })
      speak({ text: argument, id })
    },
    '/drop': simulator.drop,
    '/kick': simulator.kick,
    '/forget': simulator.forgetSubscription,
    '/expire': simulator.expireRequests,
    '/mute': () => void Object.assign(simulator.faults, { mute: !simulator.faults.mute }),
    '/lose': () => void Object.assign(simulator.faults, { loseAcks: 1 }),
    '/late': () => void Object.assign(simulator.faults, { lateAcks: 1, lateBy: 12_000 }),
    '/help': () => void process.stdout.write(`${HELP}\n`),
  }
  const act = Object.hasOwn(actions, command) ? actions[command] : undefined
  if (act) act()
  else if (command.startsWith('/')) process.stdout.write(`${HELP}\n`)
  else speak({ text: line })
}

function where() {
  return speaker.isPrivate ? { user: speaker.user } : { user: speaker.user, chat: GROUP }
}

function speak(message: { text?: string; id?: string; images?: readonly { url: string; aeskey: string }[] }): void {
  const { text } = message
  const addressed = text === undefined || speaker.isPrivate ? {} : { text: `@整改助手 ${text}` }
  if (simulator.speak({ ...where(), ...message, ...addressed }) === undefined)
    process.stdout.write('（机器人没有连上，这条消息丢了 | the bot is not connected; this message is lost）\n')
}

function show(conversation: string, bubble: Bubble): void {
  if (bubble.kind === 'card' && bubble.id) speaker.card = bubble.id
  process.stdout.write(`\n[${conversation}] 整改助手：\n${print(bubble)}\n`)
}

function print({ text, card, finished }: Bubble): string {
  const buttons: readonly { text: string }[] = card?.button_list ?? []
  const below = buttons.map((button) => `[ ${button.text} ]`).join(' ')
  return [text, below, finished ? '' : '……'].filter(Boolean).join('\n')
}
