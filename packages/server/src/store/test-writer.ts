// Run as a process of its own by the test that kills it: writes as fast as it can and says what was acknowledged.
import { writeSync } from 'node:fs'
import { newProblem, progressOn } from './fixtures.ts'
import { openStore } from './open-store.ts'
import { placeOf } from './transfer/move.ts'

const [place = '', run = ''] = process.argv.slice(2)
const WRITERS = 10
const SHARED_PROBLEMS = 4

const store = await openStore(placeOf(place))
const say = (line: string) => writeSync(1, `${line}\n`)
say('ready')

async function write(writer: number): Promise<void> {
  for (let i = 0; ; i++) {
    if (i % 8 === 0) await register(`${run}-${writer}-${i}`)
    else await log(1 + ((writer + i) % SHARED_PROBLEMS), `${run}.${writer}.${i}`)
  }
}

async function register(number: string): Promise<void> {
  const kept = await store.create('default', newProblem(number))
  if (kept.kind === 'kept') say(`created ${number}`)
}

async function log(number: number, note: string): Promise<void> {
  const problem = await store.read('default', number)
  if (!problem) return void (await store.create('default', newProblem(number)))
  const kept = await store.append('default', number, problem.entries.length, progressOn(problem, note))
  if (kept.kind === 'kept') say(`logged ${number} ${note}`)
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))
