import { commands } from '../../commands/commands.ts'
import type { Intent } from '../../commands/intent.ts'
import { expectationOf, type OtherKind } from '../../practice/message.ts'
import { practice } from '../../practice/practice.ts'
import { normalise } from '../../understand/normalise.ts'
import { type ReadingContext, read } from '../read.ts'
import { featuresOf, type Likened } from './features.ts'
import { type Likely, learn, type Model, weigh } from './model.ts'

/** What the practice messages are read against: the day on which they were written, and the units that they name. */
const practised: ReadingContext = {
  today: '2023-06-20',
  language: 'zh',
  rulebooks: [],
  directory: [
    ...['水务', '住房和城乡建设', '农业农村', '自然资源', '林业和草原', '应急管理'].map((field) => `县${field}局`),
    ...['姚关镇', '旧城乡', '太平镇', '何元乡', '甸阳镇', '由旺镇', '水长乡', '万兴乡'].map(
      (place) => `${place}人民政府`,
    ),
  ].map((name) => ({ name })),
}

let learnt: Model<Intent | OtherKind> | undefined

/** From the examples of the commands and from messages whose meaning somebody has told; learnt when it is first asked for. */
function model(): Model<Intent | OtherKind> {
  learnt ??= learn([
    ...commands.flatMap(({ intent, examples }) =>
      [...examples.zh, ...examples.en].map((text) => [featuresIn(text), intent] as const),
    ),
    ...practice.flatMap((message) => {
      const [gold] = expectationOf(message).golds
      return gold ? [[featuresIn(message[0]), gold.intent] as const] : []
    }),
  ])
  return learnt
}

/** Learns what messages are like, so that the first message does not wait for it. Some tenths of a second. */
export function prepareUnderstanding(): void {
  model()
}

const featuresIn = (raw: string): readonly string[] =>
  featuresOf(read(normalise(raw, { botNames: ['整改助手'] }), practised))

const judged = new WeakMap<Likened, readonly Likely<Intent | OtherKind>[]>()

/** What messages like this one mean, the likeliest first. */
export function likeliest(reading: Likened): readonly Likely<Intent | OtherKind>[] {
  const known = judged.get(reading)
  if (known) return known
  const likely = weigh(model(), featuresOf(reading))
  judged.set(reading, likely)
  return likely
}
