import { commands } from '../commands/commands.ts'
import { decide, STRONG } from '../interpret/decide.ts'
import { type Interpretation, interpret } from '../interpret/interpret.ts'
import { type Suggestion, soundsLikeMore } from '../interpret/suggestions.ts'
import { splitClauses } from '../understand/clauses.ts'
import { normalise } from '../understand/normalise.ts'
import { particularIn } from './answer/particulars.ts'
import { carryOut, dispatch } from './dispatch.ts'
import { statesOwnFact } from './propose/amend.ts'
import { proposeAnswered, saysAnswered } from './propose/answered-notice.ts'
import { readTurn } from './read-turn.ts'
import { contextOf, notUnderstood } from './suggest.ts'
import type { Answer, Turn } from './turn.ts'

/** Carries out what a message wants, or says that it is not understood. */
export async function command(turn: Turn, ways: readonly Interpretation[]): Promise<Answer> {
  if (saysAnswered(turn.reading)) return proposeAnswered(turn)
  const top = decide(turn.reading, ways)
  const weak = !top || top.score <= STRONG
  if (weak && (await statesOwnFact(turn))) return dispatch(turn, 'amend')
  if (weak && particularIn(turn.reading)) return dispatch(turn, 'status')
  if (!top || (top.score < STRONG && soundsLikeMore(turn.reading, await contextOf(turn), top)))
    return notUnderstood(turn)
  return (await severalWishes(turn)) ?? withQuestion(turn, await carryOut(turn, top), ways.slice(1))
}

/** 12号已报审核,15号谁验收: what is stated is proposed, and what is asked beside it is answered. */
async function withQuestion(turn: Turn, proposed: Answer, others: readonly Interpretation[]): Promise<Answer> {
  const asked = others.find(({ kind, score, blocked }) => kind === 'read' && score >= STRONG && !blocked)
  if (!proposed.proposes || !turn.reading.mood.question || !asked) return proposed
  const side = await carryOut({ ...turn, me: proposed.me }, asked)
  return { ...proposed, said: [...proposed.said, ...side.said] }
}

const MOST_WISHES = 3

interface Wish {
  readonly reading: Turn['reading']
  readonly top: Interpretation
}

/** 12号已报审核,15号谁验收?: clauses that each name their own problem and say something else about it are taken one by one. */
async function severalWishes(turn: Turn): Promise<Answer | undefined> {
  const clauses = splitClauses(turn.reading.text)
  if (clauses.length < 2 || clauses.length > MOST_WISHES) return undefined
  const parts = await Promise.all(
    clauses.map(async ({ words }): Promise<readonly Wish[]> => {
      const { reading } = await readTurn(turn, { text: words, language: turn.language })
      const [top] = interpret(reading)
      return top && isClear(reading, top) ? [{ reading, top }] : []
    }),
  )
  const wishes = parts.flat()
  const isSeveral = wishes.length === clauses.length && new Set(wishes.map(({ top }) => top.intent)).size > 1
  if (!isSeveral || !areApart(wishes)) return undefined
  return inTurn(turn, wishes)
}

const isClear = ({ numbers }: Turn['reading'], { kind, intent, score, blocked }: Interpretation): boolean =>
  numbers.length > 0 && score >= STRONG && !blocked && (kind === 'read' || intent === 'complete-step')

/** One write at most, and no problem twice: a question about the same problem can take a statement back. */
function areApart(wishes: readonly Wish[]): boolean {
  const writes = wishes.filter(({ top }) => top.kind === 'write').length
  const numbers = wishes.flatMap(({ reading }) => reading.numbers)
  return writes === 0 || (writes === 1 && new Set(numbers).size === numbers.length)
}

async function inTurn(turn: Turn, wishes: readonly Wish[]): Promise<Answer | undefined> {
  const answers: Answer[] = []
  for (const { reading, top } of wishes) {
    answers.push(await carryOut({ ...turn, reading, me: answers.at(-1)?.me ?? turn.me }, top))
  }
  const main = answers.find(({ understood }) => understood.kind === 'write') ?? answers[0]
  const me = answers.at(-1)?.me
  if (!main || !me) return undefined
  const problems = [...new Set(answers.flatMap(({ understood }) => understood.problems))]
  return { ...main, me, said: answers.flatMap(({ said }) => said), understood: { ...main.understood, problems } }
}

/** One's own words are read anew. Of an example only the intent and the number count: its other words were never said. */
export async function takeUp(turn: Turn, { intent, text, own }: Suggestion): Promise<Answer> {
  const again = await readTurn(turn, normalise(text, { botNames: [] }))
  const isWrite = commands.some((one) => one.intent === intent && one.kind === 'write')
  const me = { ...turn.me, suggestions: null }
  if (own || !isWrite) return command({ ...turn, ...again, me }, interpret(again.reading))
  return dispatch({ ...turn, reading: { ...turn.reading, text: '', numbers: again.reading.numbers }, me }, intent)
}
