import { expect } from 'vitest'
import type { RunningServer } from '../system/server.ts'
import { texts } from './office.ts'
import type { Simulator } from './simulator/simulator.ts'

export interface Weather {
  readonly messages: number
  readonly chats: number
  readonly drops: number
  /** Milliseconds that a link lives between two drops. */
  readonly calm: number
}

interface Question {
  readonly id: string
  readonly chat: string
  readonly text: string
}

const kinds = ['下一步是什么', '什么时候到期', '由谁负责']
const PROBLEMS = 24

/** Different questions for each chat, as many as there are. */
function questionsFor({ messages, chats }: Weather): readonly Question[] {
  return Array.from({ length: messages }, (_, index) => {
    const turn = Math.floor(index / chats)
    const text = `问题${(turn % PROBLEMS) + 1}${kinds[Math.floor(turn / PROBLEMS) % kinds.length]}`
    return { id: `storm-${index}`, chat: `chat-${index % chats}`, text }
  })
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Questions in many chats while the link breaks, acknowledgements come late or twice, and every tenth message is delivered twice.
 * @returns how many answers were sent once more because their link had died.
 */
export async function weather(simulator: Simulator, server: RunningServer, storm: Weather): Promise<number> {
  const questions = questionsFor(storm)
  const answers = new Map<string, string>()
  for (const text of new Set(questions.map((question) => question.text)))
    answers.set(text, (await server.say(text, { user: 'reference' })).answer.replies[0].markdown)

  const dropEvery = Math.ceil(questions.length / (storm.drops + 1))
  for (const [index, question] of questions.entries()) {
    await ask(simulator, question)
    if (index % 10 === 3) await ask(simulator, question)
    if (index % 25 === 4) simulator.faults.doubleAcks += 3
    if (index % 25 === 9) Object.assign(simulator.faults, { lateAcks: 3, lateBy: 150 })
    if (index % dropEvery !== dropEvery - 1) continue
    await breakLink(simulator, index % 2 === 0)
    await pause(storm.calm)
  }
  simulator.faults.dropBeforeAck = 0

  const groups = groupsOf(questions, answers)
  const missing = () => groups.filter((group) => shown(simulator, group).all < group.questions.length)
  await settle(() => missing().length)
  // What got lost with its link comes again, as whoever wrote it would send it again; what did not, is known already.
  for (const question of missing().flatMap((group) => group.questions)) await ask(simulator, question)
  const left = () => missing().map(({ questions: [first] }) => `${first?.chat}: ${first?.text}`)
  await expect.poll(left, { timeout: 150_000 }).toEqual([])

  for (const group of groups) {
    const { all, again } = shown(simulator, group)
    expect(all - again, group.questions[0]?.text).toBeLessThanOrEqual(group.questions.length)
  }
  expect(simulator.violations).toEqual([])
  return groups.reduce((sum, group) => sum + shown(simulator, group).again, 0)
}

/** Questions of one chat that have the same answer: of a problem that is closed there is only one thing to say. */
interface Group {
  readonly questions: readonly Question[]
  readonly answer: string
}

function groupsOf(questions: readonly Question[], answers: ReadonlyMap<string, string>): readonly Group[] {
  const groups = new Map<string, { questions: Question[]; answer: string }>()
  for (const question of questions) {
    const answer = answers.get(question.text) ?? ''
    const key = `${question.chat} ${answer}`
    groups.set(key, { answer, questions: [...(groups.get(key)?.questions ?? []), question] })
  }
  return [...groups.values()]
}

/** How often an answer is on the screen, and how often of these it says that the link had died. */
function shown(simulator: Simulator, { questions: [first], answer }: Group): { all: number; again: number } {
  const bubbles = texts(simulator, first?.chat)
  const count = (some: readonly string[]) => some.reduce((sum, text) => sum + text.split(answer).length - 1, 0)
  return { all: count(bubbles), again: count(bubbles.filter((text) => text.startsWith('（刚才连接中断'))) }
}

/** At once, or between an answer and its acknowledgement. Resolves when the program is connected again. */
async function breakLink(simulator: Simulator, atOnce: boolean): Promise<void> {
  const links = simulator.links()
  if (atOnce) simulator.drop()
  else simulator.faults.dropBeforeAck = 1
  for (let waited = 0; simulator.links() === links; waited += 20) {
    // Every answer was out already: then there is none to break off.
    if (waited === 2000 && simulator.faults.dropBeforeAck > 0) simulator.drop()
    await pause(20)
  }
  simulator.faults.dropBeforeAck = 0
}

/** Until nothing new has come for a while. */
async function settle(missing: () => number): Promise<void> {
  let last = -1
  for (let quiet = 0; quiet < 15 && missing() > 0; ) {
    await pause(200)
    quiet = missing() === last ? quiet + 1 : 0
    last = missing()
  }
}

async function ask(simulator: Simulator, { id, chat, text }: Question): Promise<void> {
  const message = { id, chat, text: `@整改助手 ${text}`, user: `user-${chat}` }
  while (simulator.speak(message) === undefined) await pause(20)
}
