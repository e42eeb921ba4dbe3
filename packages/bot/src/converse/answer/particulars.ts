import type { Reading } from '../../interpret/reading.ts'
import { type Said, say } from '../../reply/texts.ts'
import { aboutOf, doubtsOn, type Judged } from './standing.ts'
import { basisView } from './step-view.ts'

const MOST_MEASURES = 6
const MOST_DOUBTS = 2

/** What a question about one problem asks for besides its next step. */
export type Particular = 'gates' | 'measures'

const gateWords =
  /不放过|(?:销号|验收|办结)(?:条件|要求|标准)|(?:条件|要求)(?:满足|具备|达到|都有)|具备.{0,6}条件|\brequirements?\b|\bgates?\b/i
const measureWords =
  /(?:采取|有|用|上)(?:什么|哪些|啥|何)(?:措施|手段|办法)|(?:可以|能|能不能|可不可以|该不该|要不要|是否)(?:被)?(?:约谈|通报|问责|督查|移送|移交纪委|挂牌)|(?:下一步|还)能?(?:怎么|咋)(?:催|督|压)|\bwhat\s(?:measures|can\sbe\sdone)\b|\b(?:which|what)\s(?:steps\sof\s)?escalation\b/i

/** Questions only: 12号整改措施：… states something. */
export function particularIn({ text, mood }: Pick<Reading, 'text' | 'mood'>): Particular | null {
  if (mood.asserted && !mood.question) return null
  if (gateWords.test(text)) return 'gates'
  return measureWords.test(text) ? 'measures' : null
}

export function sayParticular(judged: Judged, particular: Particular): Said {
  return particular === 'gates' ? gates(judged) : measures(judged)
}

function gates({ record, rulebook, assessment }: Judged): Said {
  const { phase, gates } = assessment
  return say('gates', {
    about: aboutOf(record),
    phase: assessment.class.phases.find((one) => one.phase === phase)?.name ?? null,
    gates: gates.map(({ say: words, met }) => ({ say: words, met })),
    basis: basisView(
      rulebook,
      gates.flatMap(({ citations }) => citations),
    ),
    doubts: told(rulebook, gates),
  })
}

/** Those whose ground the ledger shows come first. */
function measures({ record, rulebook, assessment }: Judged): Said {
  const all = [
    ...assessment.measures.filter(({ groundIs }) => groundIs === 'seen'),
    ...assessment.measures.filter(({ groundIs }) => groundIs !== 'seen'),
  ]
  const shown = all.slice(0, MOST_MEASURES)
  return say('measures', {
    about: aboutOf(record),
    measures: shown.map(({ action, ground, by, groundIs, discretionary }) => ({
      action,
      ground,
      by,
      judged: groundIs === 'judged',
      discretionary,
    })),
    more: all.length - shown.length,
    basis: basisView(
      rulebook,
      shown.flatMap(({ citations }) => citations),
    ),
    doubts: told(rulebook, shown),
  })
}

function told(rulebook: Judged['rulebook'], of: readonly { readonly doubts: readonly string[] }[]) {
  const doubts = of.flatMap((one) => doubtsOn(rulebook, one))
  return [...new Set(doubts)].slice(0, MOST_DOUBTS)
}
