import { commands, prepareUnderstanding } from '@zhenggai/bot'
import { createTestChat, sampleProblems } from '@zhenggai/bot/testing'
import * as fc from 'fast-check'
import { damaged, target } from './target.ts'

// As the server does before anybody speaks.
prepareUnderstanding()

const examples = commands.flatMap(({ examples }) => [...examples.zh, ...examples.en])
const message = fc.oneof(
  damaged(examples),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(...examples.flatMap((text) => text.split(/(?<=[，。\s])|(?<=\d)/u))), { maxLength: 12 })
    .map((parts) => parts.join('')),
)

/** Nothing that is said once may be written: only its confirmation writes. */
export const chat = target('messages to the bot', fc.array(message, { minLength: 1, maxLength: 3 }), async (texts) => {
  const test = createTestChat({ problems: sampleProblems })
  const before = JSON.stringify(await test.ledger.all())
  for (const text of texts) {
    const { replies, understood } = await test.say('zhang', text)
    if (understood.kind === 'confirm') return
    if (replies.length === 0 && understood.kind !== 'chatter')
      throw new Error('somebody who speaks to the bot alone got no answer')
  }
  if (JSON.stringify(await test.ledger.all()) !== before) throw new Error('written without a confirmation')
})
