import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rulebooks } from '@zhenggai/rules'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { testFolder } from '../store/lowdb/test-folder.ts'
import { readRulebooks } from './rulebook-files.ts'

const { source } = rulebooks.get('shidian-2023')

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await testFolder()
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
  return folder
}

it('rulebooks are read from JSON and YAML, and other files are left alone', async () => {
  const folder = await folderWith({
    'one.json': JSON.stringify({ ...source, id: 'one-2024' }),
    'two.yaml': stringify({ ...source, id: 'two-2024' }),
    'notes.txt': 'nothing',
  })
  await mkdir(join(folder, 'more'))
  expect((await readRulebooks(folder)).map(({ id }) => id)).toEqual(['one-2024', 'two-2024'])
})

it.each([
  ['broken.json', '{"id": "x"', /broken\.json/],
  ['broken.yaml', 'id: [', /broken\.yaml/],
  ['empty.json', '{}', /empty\.json.*id/],
  ['gap.json', JSON.stringify({ ...source, policy: undefined }), /gap\.json.*policy/],
])('a broken one stops the start with one line that names it: %s', async (name, content, line) => {
  const error = await readRulebooks(await folderWith({ [name]: content })).catch((caught: Error) => caught)
  expect(error).toMatchObject({ variable: 'RULEBOOKS_DIR', message: expect.stringMatching(line) })
  expect((error as Error).message).not.toContain('\n')
})

it('two with the same id are not chosen between', async () => {
  const content = JSON.stringify({ ...source, id: 'one-2024' })
  const folder = await folderWith({ 'a.json': content, 'b.json': content })
  await expect(readRulebooks(folder)).rejects.toThrow(/b\.json.*a\.json.*one-2024/)
})

it('a folder that is not there is named', async () => {
  await expect(readRulebooks('/nowhere/at-all')).rejects.toThrow(/RULEBOOKS_DIR.*\/nowhere\/at-all/)
})
