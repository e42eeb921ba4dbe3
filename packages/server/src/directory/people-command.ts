import { parseArgs } from 'node:util'
import { type Person, type Role, roleLabels, roles } from '@zhenggai/bot'
import { DEFAULT_LEDGER } from '../ledger/ledger.ts'
import { ledgerName } from './ledger-name.ts'
import type { PeopleDesk } from './people-desk.ts'
import { personSchema } from './person-schema.ts'

/** Words on the command line that say nothing that can be done. */
export class UsageError extends Error {}

export const peopleUsage = `用法 | Usage: npm run admin -- people …
  list                                     列出名册 | list the directory
  add <编号 id> --role <身份> [--name <姓名>] [--unit <单位>] [--liaison]
                                           登记或更改，没写的保持原样 | enter or change; the rest stays
  bind <编号 id> <单位 unit> [--liaison]     绑定单位（联络员） | bind to a unit (as its liaison)
  role <编号 id> <身份>                      ${roles.join(' | ')}
  delegate <编号 id> <代办人 id> <到 2023-07-01>  委托代办 | name a delegate until a day
  remove <编号 id>                          移出名册 | take out
  chat <群 chat> [台账 ledger]               群跟随哪个台账 | which ledger a group follows
  chats                                    列出群和台账 | list them`

type Work = (desk: PeopleDesk) => Promise<string>

/**
 * What `npm run admin -- people …` does, in words.
 * @throws {UsageError} where the words say nothing that can be done.
 */
export function peopleCommand(args: readonly string[]): Work {
  const { positionals, values } = read(args)
  const [name = 'list', ...words] = positionals
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageError(`没有“people ${name}” | There is no “people ${name}”`)
  return command(words, values)
}

interface Values {
  readonly name?: string | undefined
  readonly unit?: string | undefined
  readonly role?: string | undefined
  readonly liaison?: boolean | undefined
}

function read(args: readonly string[]): { readonly positionals: readonly string[]; readonly values: Values } {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: text, unit: text, role: text, liaison: { type: 'boolean' } },
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

const commands: Readonly<Record<string, (words: readonly string[], values: Values) => Work>> = {
  list: (words) => {
    expect(words, 0)
    return async ({ people }) => (await people()).map(line).join('\n') || '名册是空的。 | The directory is empty.'
  },
  add: (words, { name, unit, role, liaison }) => {
    const [id] = expect(words, 1)
    return change(id, { name, unit, role: role as Role | undefined, ...(liaison && { liaison: true as const }) })
  },
  bind: (words, { liaison }) => {
    const [id, unit] = expect(words, 2)
    return change(id, { unit, ...(liaison && { liaison: true as const }) })
  },
  role: (words) => {
    const [id, role] = expect(words, 2)
    return change(id, { role: role as Role })
  },
  delegate: (words) => {
    const [id, delegate, until] = expect(words, 3)
    return change(id, { delegate: { id: delegate, until } })
  },
  remove: (words) => {
    const [id] = expect(words, 1)
    return async ({ people, remove }) => {
      if (!(await people()).some((person) => person.id === id)) return `名册里没有“${id}”。 | There is no “${id}”.`
      await remove(id)
      return `已移出名册：${id} | Taken out: ${id}`
    }
  },
  chat: (words) => {
    const [chat, ledger = DEFAULT_LEDGER] =
      words.length === 1 ? [...expect(words, 1), DEFAULT_LEDGER] : expect(words, 2)
    const { error } = ledgerName.safeParse(ledger)
    if (error) throw new UsageError(error.issues[0]?.message)
    return async ({ bindChat }) => {
      await bindChat(chat, ledger)
      return `群“${chat}”跟随台账“${ledger}”。 | Group “${chat}” follows ledger “${ledger}”.`
    }
  },
  chats: (words) => {
    expect(words, 0)
    return async ({ chats }) =>
      (await chats()).map(({ chat, ledger }) => `${chat}\t${ledger}`).join('\n') ||
      '各群都跟随默认台账。 | Every group follows the default ledger.'
  },
}

type Words<N extends number, W extends readonly string[] = readonly []> = W['length'] extends N
  ? W
  : Words<N, readonly [...W, string]>

function expect<N extends number>(words: readonly string[], count: N): Words<N> {
  if (words.length !== count) throw new UsageError('词数不对 | the number of words is wrong')
  return words as Words<N>
}

/** What is not said stays as it is. Somebody new with a unit is of that unit. */
function change(id: string, said: { readonly [K in keyof Person]?: Person[K] | undefined }): Work {
  return async ({ people, put }) => {
    const known = (await people()).find((person) => person.id === id)
    const kept = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
    const fallback = said.unit === undefined ? {} : { role: 'unit' }
    const { data, error } = personSchema.safeParse({ id, ...fallback, ...known, ...kept })
    if (!data) throw new UsageError(`${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`)
    await put(data)
    return `已登记：${line(data)} | Entered`
  }
}

function line({ id, name, unit, role, liaison, delegate }: Person): string {
  const parts = [
    id,
    name,
    roleLabels[role].zh,
    unit,
    liaison && '联络员',
    delegate && `由${delegate.id}代办，到${delegate.until}`,
  ]
  return parts.filter(Boolean).join('\t')
}
