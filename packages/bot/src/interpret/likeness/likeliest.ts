import { commands } from '../../commands/commands.ts'
import type { Intent } from '../../commands/intent.ts'
import { expectationOf, type OtherKind } from '../../practice/message.ts'
import { practice } from '../../practice/practice.ts'
import { normalise } from '../../understand/normalise.ts'
import { scanUnits, type UnitName } from '../../understand/units.ts'
import type { Reading } from '../reading.ts'
import { featuresOf } from './features.ts'
import { type Model, type Ranked, rank, train } from './model.ts'

/** Units as the practice messages name them. */
const units: readonly UnitName[] = [
  ...['水务', '住房和城乡建设', '农业农村', '自然资源', '林业和草原', '应急管理', '发展和改革'].map(
    (field) => `县${field}局`,
  ),
  ...['姚关镇', '旧城乡', '太平镇', '何元乡', '甸阳镇', '由旺镇', '水长乡', '万兴乡'].map(
    (place) => `${place}人民政府`,
  ),
].map((name) => ({ name }))

let learnt: Model<Intent | OtherKind> | undefined

/** From the examples of the commands and from messages whose meaning somebody has told; learnt when it is first asked for. */
function model(): Model<Intent | OtherKind> {
  learnt ??= train([
    ...commands.flatMap(({ intent, examples }) =>
      [...examples.zh, ...examples.en].map((text) => [featuresIn(text), intent] as const),
    ),
    ...practice.flatMap((message) => {
      const { golds, unknownIsRight } = expectationOf(message)
      const [gold] = golds
      return gold && (!unknownIsRight || gold.intent === 'unknown')
        ? [[featuresIn(message[0]), gold.intent] as const]
        : []
    }),
  ])
  return learnt
}

function featuresIn(raw: string): readonly string[] {
  const { text } = normalise(raw, { botNames: ['整改助手'] })
  return featuresOf(text, scanUnits(text, units))
}

/** What messages like this one mean, the likeliest first. */
export const likeliest = ({
  text,
  units: mentions,
}: Pick<Reading, 'text' | 'units'>): readonly Ranked<Intent | OtherKind>[] => rank(model(), featuresOf(text, mentions))
