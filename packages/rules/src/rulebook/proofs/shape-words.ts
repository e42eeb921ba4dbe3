import type * as z from 'zod'
import type { Mistake } from '../errors.ts'
import { nearest } from '../near.ts'
import { kindOf } from './plain-data.ts'
import type { Finding } from './shape.ts'

type Words = Omit<Mistake, 'place'>

/** A finding in words: what is wrong, what would be right. */
export function wordsFor(finding: Finding, value: unknown, fields: readonly string[]): Words {
  if (finding.kind === 'missing') return missing(finding.sets)
  if (finding.kind === 'extra') return extra(finding.fields, fields)
  return misfit(finding, value)
}

function missing(sets: readonly (readonly string[])[]): Words {
  if (sets.length > 1) return { wrong: `it needs ${sets.map(listed).join(', or ')}.`, mend: 'Add what is meant.' }
  const names = sets.flat()
  if (names.length === 1) return { wrong: `the field ${listed(names)} is missing.`, mend: 'Add it.' }
  return { wrong: `the fields ${listed(names)} are missing.`, mend: 'Add them.' }
}

function extra(unknown: readonly string[], fields: readonly string[]): Words {
  const [first = ''] = unknown
  if (fields.includes(first)) {
    return { wrong: `${listed(unknown)} cannot stand beside the others here.`, mend: 'Leave one of them out.' }
  }
  const near = unknown.length === 1 ? nearest(first, fields) : undefined
  const mend = near ? `Did you mean “${near}”?` : `What can stand here: ${fields.join(', ')}.`
  return { wrong: `the language knows no ${listed(unknown)} here.`, mend }
}

function misfit({ issue, words }: Extract<Finding, { kind: 'misfit' }>, value: unknown): Words {
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, value)
    case 'invalid_value':
      return noSuchWord(value, words.map(String))
    case 'invalid_key':
      return { wrong: 'this name cannot be an id.', mend: sentence(issue.issues[0]?.message ?? issue.message) }
    case 'invalid_format':
      return { wrong: `${shown(value)} is not written as it should be.`, mend: sentence(issue.message) }
    case 'too_small':
      return tooSmall(value, issue)
    case 'too_big':
      return { wrong: `${shown(value)} is too much.`, mend: `Write at most ${issue.maximum}.` }
    default:
      return { wrong: `${issue.message}.`, mend: 'Write an existing day as YYYY-MM-DD.' }
  }
}

const expectations: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
}

function wrongKind(expected: string, value: unknown): Words {
  const wanted = expectations[expected] ?? `a ${expected}`
  const mend =
    expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
      ? `Put it in quotes: "${value}".`
      : `Write ${wanted}.`
  return { wrong: `it is ${kindOf(value)}, not ${wanted}.`, mend }
}

function noSuchWord(value: unknown, words: readonly string[]): Words {
  const near = typeof value === 'string' ? nearest(value, words) : undefined
  const mend = near ? `Did you mean “${near}”?` : `Write ${words.length > 1 ? 'one of: ' : ''}${words.join(', ')}.`
  return { wrong: `${shown(value)} cannot stand here.`, mend }
}

function tooSmall(value: unknown, { minimum, inclusive, message }: z.core.$ZodIssueTooSmall): Words {
  if (typeof value === 'number') {
    return {
      wrong: `${value} is too little.`,
      mend: inclusive ? `Write ${minimum} or more.` : `Write more than ${minimum}.`,
    }
  }
  const mend = message.startsWith('Too small') ? 'Fill it in, or leave the field out.' : sentence(message)
  return { wrong: 'it is empty.', mend }
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`)
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' and ')
}
const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`

function shown(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`
  return typeof value === 'object' ? kindOf(value) : String(value)
}
