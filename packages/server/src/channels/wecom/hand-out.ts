import { addressOf } from '@zhenggai/bot'
import type { TemplateCard } from '@zhenggai/bot/wecom'
import type { Answer } from '../../conversation/conversation.ts'
import { type Desk, plainly, type Responder, textOf } from './desk.ts'
import { wordsFor } from './words.ts'

/** Hands an answer out: its replies in order, the notes below the last, the card after it, the files at the end. */
export function handOut(
  { log }: Pick<Desk, 'log'>,
  answer: Answer,
  notes: readonly string[],
  card: TemplateCard | undefined,
  responder: Responder,
): readonly Promise<boolean>[] {
  const { replies, makeFiles } = answer
  const below = [...notes, ...(makeFiles && !responder.send ? [whereElse(answer)] : [])].filter((note) => note !== '')
  const last = replies.at(-1)
  if (!last) return below.length > 0 ? [responder.say(plainly(below.join('\n')), card)] : []
  const before = replies.slice(0, -1).map((reply) => responder.say(reply, undefined))
  const markdown = [last.markdown, ...below].join('\n')
  const said = responder.say({ markdown, text: [last.text, ...below].join('\n') }, card)
  return [...before, said, ...(makeFiles && responder.send ? [sendFiles(log, answer, makeFiles, responder)] : [])]
}

/** Where the files can be had by whoever is answered on a way that carries none. */
function whereElse(answer: Answer): string {
  const addresses = answer.replies.flatMap(({ files = [] }) => files.map((file) => addressOf(file)))
  return wordsFor(textOf(answer)).filesElsewhere(addresses)
}

/** @returns whether all that could be made and will ever be taken has gone out. */
async function sendFiles(
  log: Desk['log'],
  answer: Answer,
  makeFiles: NonNullable<Answer['makeFiles']>,
  responder: Responder,
): Promise<boolean> {
  const { fileFailed } = wordsFor(textOf(answer))
  const files = await makeFiles().catch((error: unknown) => {
    log.error({ err: error }, 'a file that goes with an answer could not be made')
    return undefined
  })
  if (!files || files.length === 0) return responder.say(plainly(fileFailed), undefined)
  for (const file of files) {
    const sent = await responder.send?.(file)
    if (sent === false) return false
    if (sent === 'refused') await responder.say(plainly(fileFailed), undefined)
  }
  return true
}
