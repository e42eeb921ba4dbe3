import type * as z from 'zod'
import type { Mistake } from '../errors.ts'
import { nearest } from '../near.ts'
import { fieldsAt } from './fields.ts'
import { placeOf, valueAt } from './place.ts'
import { wordsFor } from './shape-words.ts'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/**
 * One thing that does not fit, before it is said. `missing`: one of several sets of fields is wanted; `extra`: fields that do not
 * belong there.
 */
export type Finding =
  | { readonly kind: 'missing'; readonly path: Path; readonly sets: readonly (readonly string[])[] }
  | { readonly kind: 'extra'; readonly path: Path; readonly fields: readonly string[]; readonly distance: number }
  | { readonly kind: 'misfit'; readonly path: Path; readonly issue: Issue; readonly words: readonly unknown[] }

type Missing = Extract<Finding, { kind: 'missing' }>

interface Context {
  readonly schema: z.core.$ZodType
  readonly data: unknown
}

/** What a schema objects to, as mistakes that an author understands. Where several forms are possible, the nearest was meant. */
export function shapeMistakes(schema: z.core.$ZodType, data: unknown, issues: readonly Issue[]): readonly Mistake[] {
  return findingsOf({ schema, data }, issues, []).map((finding) => ({
    place: placeOf(data, placeIn(finding)),
    ...wordsFor(finding, valueAt(data, finding.path), fieldsAt(schema, finding.path)),
  }))
}

const placeIn = (finding: Finding): Path =>
  finding.kind === 'extra' && finding.fields.length === 1 ? [...finding.path, ...finding.fields] : finding.path

function findingsOf(context: Context, issues: readonly Issue[], base: Path): readonly Finding[] {
  const findings = issues.flatMap((issue) => findingsIn(context, issue, base))
  return withoutMisspelt(context, together(findings))
}

function findingsIn(context: Context, issue: Issue, base: Path): readonly Finding[] {
  const path = [...base, ...issue.path]
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((field) => ({ kind: 'extra', path, fields: [field], distance: 1 }))
  const field = path.at(-1)
  if (typeof field === 'string' && valueAt(context.data, path) === undefined) {
    return [{ kind: 'missing', path: path.slice(0, -1), sets: [[field]] }]
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return inUnion(
      issue.errors.map((form) => findingsOf(context, form, path)),
      path,
    )
  }
  return [{ kind: 'misfit', path, issue, words: issue.code === 'invalid_value' ? issue.values : [] }]
}

/** Fields that are missing in one place are one mistake. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Missing>()
  for (const finding of findings) {
    if (finding.kind !== 'missing' || finding.sets.length > 1) continue
    const before = first.get(keyOf(finding))
    first.set(keyOf(finding), { ...finding, sets: [[...(before?.sets.flat() ?? []), ...finding.sets.flat()]] })
  }
  const others = findings.filter((finding) => finding.kind !== 'missing' || finding.sets.length > 1)
  return [...first.values(), ...others]
}

const keyOf = ({ path }: Pick<Finding, 'path'>): string => path.map(String).join('/')

/** A misspelt field is one mistake, not an unknown one and a missing one. */
function withoutMisspelt({ schema }: Context, findings: readonly Finding[]): readonly Finding[] {
  const isMeant = (path: string, field: string): boolean =>
    findings.some(
      (finding) =>
        finding.kind === 'extra' &&
        keyOf(finding) === path &&
        finding.fields.some((extra) => nearest(extra, fieldsAt(schema, finding.path)) === field),
    )
  return findings.flatMap((finding) => {
    if (finding.kind !== 'missing' || finding.sets.length > 1) return [finding]
    const left = finding.sets.flat().filter((field) => !isMeant(keyOf(finding), field))
    return left.length > 0 ? [{ ...finding, sets: [left] }] : []
  })
}

/** The form that is nearest to what stands there; where several are equally near, what each of them wants. */
function inUnion(forms: readonly (readonly Finding[])[], path: Path): readonly Finding[] {
  const nearestForm = forms.toSorted((a, b) => distanceOf(a, path) - distanceOf(b, path))[0] ?? []
  const [one] = nearestForm
  if (nearestForm.length === 1 && one?.kind === 'missing') return [{ ...one, sets: wantedBy(forms, one) }]
  if (nearestForm.length === 1 && one?.kind === 'misfit') return [{ ...one, words: wordsOf(forms, one) }]
  const fields = nearestForm.flatMap((finding) =>
    finding.kind === 'extra' && keyOf(finding) === keyOf({ path }) ? finding.fields : [],
  )
  if (fields.length === 0 || !nearestForm.some(({ kind }) => kind === 'missing')) return nearestForm
  return [{ kind: 'extra', path, fields, distance: distanceOf(nearestForm, path) }]
}

/** A form of another kind altogether is far away; a wrong word is a little farther than a wrong kind of value beside a right word. */
function distanceOf(findings: readonly Finding[], path: Path): number {
  return findings.reduce((sum, finding) => {
    if (finding.kind === 'missing') return sum + (finding.sets[0]?.length ?? 0)
    if (finding.kind === 'extra') return sum + finding.distance
    if (finding.path.length === path.length) return sum + (finding.issue.code === 'invalid_type' ? 10 : 9)
    return sum + (finding.issue.code === 'invalid_value' ? 1.1 : 1)
  }, 0)
}

function wantedBy(forms: readonly (readonly Finding[])[], like: Missing): Missing['sets'] {
  const sets = forms.flatMap((form) => {
    const [only] = form
    return form.length === 1 && only?.kind === 'missing' && keyOf(only) === keyOf(like) ? only.sets : []
  })
  return [...new Map(sets.map((set) => [set.join(), set])).values()]
}

function wordsOf(forms: readonly (readonly Finding[])[], like: Finding): readonly unknown[] {
  const same = forms.flat().filter((finding) => keyOf(finding) === keyOf(like))
  return [...new Set(same.flatMap((finding) => (finding.kind === 'misfit' ? finding.words : [])))]
}
