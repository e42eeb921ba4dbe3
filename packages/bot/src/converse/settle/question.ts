import { putsOff } from '../../commands/snooze.ts'
import { stepOf } from '../../interpret/lexicon.ts'
import type { Reading } from '../../interpret/reading.ts'
import { untilIn } from '../../interpret/slots/until.ts'
import { scanDates } from '../../understand/dates.ts'
import { judge } from '../answer/standing.ts'
import type { Question } from '../memory.ts'
import { namesIn } from '../names.ts'
import { proposeAmendment } from '../propose/amend.ts'
import { proposeExtension } from '../propose/extend.ts'
import { type Given, proposeStep } from '../propose/log-step.ts'
import { proposeProgress } from '../propose/progress.ts'
import { proposeRegistration } from '../propose/register.ts'
import { chosen } from '../small-words.ts'
import { snooze } from '../snooze.ts'
import type { Answer, Turn } from '../turn.ts'

/** What the answers need of the conversation: reading an earlier message again, and carrying out what it asked. */
export interface Again {
  readonly reread: (text: string) => Promise<Reading>
  readonly dispatch: (turn: Turn, question: Question) => Promise<Answer>
}

/** The message as an answer to what was asked back; undefined: it is none. */
export async function answerQuestion(turn: Turn, question: Question, again: Again): Promise<Answer | undefined> {
  const first = await again.reread(question.text)
  const earlier = asked(turn, question, first)
  switch (question.asks) {
    case 'problem':
      return problemAnswered(turn, question, earlier, again)
    case 'step': {
      const type = await stepAnswered(turn, question)
      return type === undefined ? undefined : proposeStep(earlier, given({ type, on: question.on }))
    }
    case 'date': {
      const on = dayAnswered(turn, question)
      if (on === undefined) return undefined
      return question.intent === 'log-progress' ? proposeProgress(earlier, { on }) : proposeStep(earlier, { on })
    }
    case 'note':
      return proposeProgress(
        { ...earlier, reading: { ...first, dates: turn.reading.dates } },
        { note: turn.reading.text },
      )
    case 'title':
      return proposeRegistration(withoutQuestion(turn), { text: turn.reading.text })
    case 'until':
      return untilAnswered(turn, question, earlier)
    case 'basis':
      return proposeExtension(earlier, {
        basis: turn.reading.text,
        ...(question.on !== null && { until: question.on }),
      })
    case 'reason':
      return snooze(earlier, { reason: turn.reading.text, ...(question.on !== null && { again: question.on }) })
    case 'amendment':
      return proposeAmendment({ ...withoutQuestion(turn), reading: { ...turn.reading, numbers: question.numbers } })
  }
}

/** “晚点再提醒” has its intent from the notices: its own words tell the two apart. */
async function problemAnswered(
  { reading: { numbers, numberMentions } }: Turn,
  question: Question,
  earlier: Turn,
  again: Again,
): Promise<Answer | undefined> {
  if (numbers.length === 0) return undefined
  const named = { ...earlier, reading: { ...earlier.reading, numbers, numberMentions } }
  return question.intent === 'remind' && putsOff(question.text) ? snooze(named) : again.dispatch(named, question)
}

async function untilAnswered(
  { reading, today }: Turn,
  { intent }: Question,
  earlier: Turn,
): Promise<Answer | undefined> {
  const until = untilIn(reading.text, today)
  if (!until) return undefined
  if (intent === 'remind') return until.date > today ? snooze(earlier, { again: until.date }) : undefined
  return until.certain || until.date > today ? proposeExtension(earlier, { until: until.date }) : undefined
}

const given = ({ type, on }: { readonly type: string; readonly on: string | null }): Given =>
  on === null ? { type } : { type, on }

const withoutQuestion = (turn: Turn): Turn => ({ ...turn, me: { ...turn.me, question: null } })

/** The turn as it was when the question came up. */
const asked = (turn: Turn, question: Question, reading: Reading): Turn => ({
  ...withoutQuestion(turn),
  reading: { ...reading, numbers: question.numbers.length > 0 ? question.numbers : reading.numbers },
})

async function stepAnswered(
  { reading, ports, today }: Turn,
  { options, numbers }: Question,
): Promise<string | undefined> {
  const index = chosen(reading.text, options.length)
  if (index !== undefined) return options[index]
  const named = reading.steps.flatMap(({ ids }) => ids.map((id) => stepOf(id) ?? id))
  const direct = options.filter((type) => named.includes(type))
  if (direct.length === 1) return direct[0]
  const words = bare(reading.text)
  const [number] = numbers
  const record = words.length < 2 || number === undefined ? undefined : await ports.ledger.read(number)
  if (!record) return undefined
  const nameOf = namesIn(judge(ports.ledger, record, today))
  const byName = options.filter(
    (type) => bare(nameOf(type).zh).includes(words) || bare(nameOf(type).en).includes(words),
  )
  return byName.length === 1 ? byName[0] : undefined
}

/** A name without what people leave out or add. */
const bare = (text: string): string => text.toLowerCase().replace(/[\s,。.!]|是|的|这一?步|那一?步|\bthe\b/g, '')

function dayAnswered({ reading, today }: Turn, { options }: Question): string | undefined {
  const index = chosen(reading.text, options.length)
  if (index !== undefined) return options[index]
  const days = scanDates(reading.text, today, { expectDay: true }).flatMap((mention) =>
    mention.kind === 'day' && mention.role === 'on' ? [mention.date] : [],
  )
  return days.length === 1 ? days[0] : undefined
}
