import { rulebooks } from '@zhenggai/rules'
import { compile, RulebookError, readRulebook } from '@zhenggai/rules/compile'
import { damaged, damagedData, target } from './target.ts'

const sources = rulebooks.all().map(({ source }) => source)

async function refusedInWords(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error
    if (error.mistakes.length === 0) throw new Error('refused without a reason', { cause: error })
  }
}

export const rulebookData = target('rulebooks as data', damagedData(sources), (data) =>
  refusedInWords(() => compile(data)),
)

// The two shortest: reading a text takes long enough.
const texts = sources
  .map((source) => JSON.stringify(source, null, 1))
  .toSorted((a, b) => a.length - b.length)
  .slice(0, 2)
export const rulebookFiles = target('rulebook files', damaged(texts), (text) =>
  refusedInWords(() => compile(readRulebook(text).data)),
)
