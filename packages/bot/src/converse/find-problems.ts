import type { ProblemNumber } from '@zhenggai/rules'
import type { Ledger, LedgerProblem } from '../ledger/ledger.ts'
import { type Said, say } from '../reply/texts.ts'
import type { About } from '../reply/view.ts'
import { scanDates } from '../understand/dates.ts'
import { normalise } from '../understand/normalise.ts'
import { scanProblemNumbers } from '../understand/numbers.ts'
import { aboutOf } from './answer/standing.ts'
import type { Turn } from './turn.ts'

/** The problems that a message is about. */
export interface Found {
  readonly records: readonly LedgerProblem[]
  /** Numbers that the ledger does not have. */
  readonly unknown: readonly ProblemNumber[]
  /** The message names them itself; else they come from the quoted message or from what was shown last. */
  readonly named: boolean
}

/** The problems that are named, else those of the quoted message, else the one this person saw last. */
export async function findProblems(turn: Turn): Promise<Found> {
  const named = turn.reading.numbers
  const numbers = named.length > 0 ? named : referred(turn)
  const read = await Promise.all(
    numbers.map(async (number) => ({ number, record: await turn.ports.ledger.read(number) })),
  )
  return {
    records: read.flatMap(({ record }) => record ?? []),
    unknown: read.flatMap(({ number, record }) => (record ? [] : [number])),
    named: named.length > 0,
  }
}

function referred({ message, me, today }: Turn): readonly ProblemNumber[] {
  const quoted = message.quote ? numbersIn(message.quote, today) : []
  if (quoted.length === 1) return quoted
  return me.shown ? [me.shown.number] : []
}

function numbersIn(quote: string, today: string): readonly ProblemNumber[] {
  const { text } = normalise(quote, { botNames: [] })
  return [...new Set(scanProblemNumbers(text, scanDates(text, today)).flatMap(({ numbers }) => numbers))]
}

const NEAREST = 3

/** Says that there is no such problem, and which numbers come near. */
export async function sayUnknown(ledger: Pick<Ledger, 'all'>, numbers: readonly ProblemNumber[]): Promise<Said> {
  const [wanted] = numbers
  const all = (await ledger.all()).map(aboutOf)
  return say('unknownProblem', { numbers, nearest: wanted === undefined ? [] : nearest(all, wanted) })
}

function nearest(all: readonly About[], wanted: ProblemNumber): readonly About[] {
  const value = leading(wanted)
  return all
    .map((about) => ({ about, distance: Math.abs(leading(about.number) - value) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, NEAREST)
    .map(({ about }) => about)
    .toSorted((a, b) => leading(a.number) - leading(b.number))
}

/** 18 of 18-1. */
const leading = (number: ProblemNumber): number =>
  typeof number === 'number' ? number : Number(/\d+/.exec(number)?.[0] ?? 0)
