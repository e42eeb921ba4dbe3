import { readFileSync } from 'node:fs'
import { rulebooks } from '@zhenggai/rules'
import { readRulebook, rulebookJsonSchema } from '@zhenggai/rules/compile'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'

const ajv = new Ajv({ allErrors: true })
formats.default(ajv)
const validate = ajv.compile(rulebookJsonSchema())

/** What an editor would underline. */
function complaints(data: unknown): readonly string[] {
  validate(JSON.parse(JSON.stringify(data)))
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const yaml = (path: string): unknown =>
  readRulebook(readFileSync(new URL(`../../packages/rules/${path}`, import.meta.url), 'utf8')).data
const written = [
  ...rulebooks.all().map(({ id, source }) => [id, source] as const),
  ['the invented county', yaml('src/rulebook/invented/qingshui.yaml')],
  ['the rulebook of the proofs', yaml('src/rulebook/proofs/sound.yaml')],
] as const

describe('the published JSON Schema, held by a validator of others', () => {
  test.each(written)('accepts %s', (_, data) => {
    expect(complaints(data)).toEqual([])
  })

  test('underlines what the language does not know', () => {
    const [[, source] = []] = written
    expect(complaints({ ...(source as object), version: 2 })).toEqual(['/version must be string'])
    expect(complaints({ ...(source as object), phaces: [] })).toEqual([' must NOT have additional properties'])
    expect(complaints({ ...(source as object), policy: undefined })).toEqual([" must have required property 'policy'"])
    expect(complaints({ ...(source as object), appliesFrom: { date: '2023-02-30' } })).toEqual([
      '/appliesFrom/date must match format "date"',
    ])
  })
})
