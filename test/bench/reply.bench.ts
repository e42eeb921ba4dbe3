/** A message and its reply over a ledger of 10,000 problems, the assessment included. */
import { levels, severities } from '@zhenggai/rules'
import { converse } from '../../packages/bot/src/converse/converse.ts'
import { emptyMemory } from '../../packages/bot/src/converse/memory.ts'
import { hear } from '../../packages/bot/src/evaluation/hear.ts'
import { createMemoryLedger, type Start } from '../../packages/bot/src/testing/memory-ledger.ts'

const SIZE = 10_000
const rounds = 31
const today = '2023-10-20'
const now = `${today}T09:00:00+08:00`
const towns = ['姚关镇', '旧城乡', '太平镇', '何元乡', '甸阳镇', '由旺镇', '水长乡', '万兴乡']
const bureaus = ['县水务局', '县住房和城乡建设局', '县农业农村局', '县自然资源局', '县林业和草原局']
const twoDigits = (n: number): string => String(n).padStart(2, '0')

const problems: readonly Start[] = Array.from({ length: SIZE }, (_, index) => ({
  number: index + 1,
  title: `第${index + 1}个问题`,
  level: levels[index % 4],
  severity: severities[(index >> 2) % 2],
  source: 'handed-over',
  units: {
    lead: bureaus[index % bureaus.length] as string,
    responsible: [`${towns[index % towns.length]}人民政府`],
  },
  timeLimit: `2024-${twoDigits(1 + (index % 12))}-15`,
  events: [{ type: 'handed-over', on: `2023-${twoDigits(6 + (index % 4))}-${twoDigits(1 + (index % 28))}` }],
}))

const messages = [
  '12号下一步',
  '1200号咋样了',
  '第9876个问题什么时候到期',
  '4321号谁牵头',
  '12号依据是什么',
  '哪些问题逾期了',
  '姚关镇有哪些逾期的',
  '这周到期的有哪些',
  '县水务局的问题有哪些',
  '省级重点突出问题有哪些',
  '统计一下整改情况',
  '市级一般性问题谁验收',
  '12号10月16日已报县水务局审核',
  '3000号进展：已清运垃圾20吨',
  '在姚关那边的那个怎么说',
  'which problems are overdue',
  'when is problem 5000 due',
]

const ledger = createMemoryLedger(problems, { today, now })
const ports = { ledger, today, now, who: { id: '张三', name: '张三', role: 'office' as const } }
let id = 0
const reply = (text: string) =>
  converse({ user: '张三', chat: null, text, addressed: true, messageId: String(id++) }, emptyMemory, ports)

async function timed(run: () => unknown): Promise<number> {
  const start = process.hrtime.bigint()
  await run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN

const first = await timed(() => reply('哪些问题逾期了'))
for (let warm = 0; warm < 5; warm++) for (const text of messages) await reply(text)
const times = new Map(messages.map((text) => [text, { whole: [] as number[], understanding: [] as number[] }]))
for (let round = 0; round < rounds; round++) {
  for (const [text, { whole, understanding }] of times) {
    whole.push(await timed(() => reply(text)))
    understanding.push(await timed(() => hear(text)))
  }
}

const milliseconds = (value: number): string => `${value.toFixed(2)} ms`
const rows = [...times].map(([text, { whole, understanding }]) => [
  milliseconds(median(whole)),
  `× ${(median(whole) / median(understanding)).toFixed(1)}`,
  text,
])
const all = [...times.values()].flatMap(({ whole }) => whole)
console.log(
  [
    `A message and its reply over ${SIZE.toLocaleString('en')} problems (×: how many times as long as understanding it)`,
    ...rows.map(([time = '', ratio = '', text = '']) => `  ${time.padStart(10)}  ${ratio.padStart(8)}  ${text}`),
    `  ${milliseconds(median(all)).padStart(10)}            median of all; the first question to a ledger that was just read: ${milliseconds(first)}`,
    '',
  ].join('\n'),
)
