/** `npm run import -- ledger.xlsx [--yes] [--ledger name] [--rulebook id]`: shows what a file would do, asks, carries it out. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { ProblemNumber } from '@zhenggai/rules'
import { type Config, readConfig } from './config/config.ts'
import { carryOutImport } from './exchange/import/plan/carry-out.ts'
import { previewDocument } from './exchange/import/plan/document.ts'
import { previewImport } from './exchange/import/plan/preview.ts'
import { sayPreview } from './exchange/import/plan/say.ts'
import { unknownRulebook } from './ledger/refusals.ts'
import { openOffice } from './office.ts'
import { failStart } from './process/fail.ts'
import { createLogger } from './process/logger.ts'
import { callServer } from './process/server-client.ts'
import { FolderInUseError } from './store/lowdb/lock.ts'

/** Whose preview it is. */
const BY = 'terminal'

type PreviewDocument = ReturnType<typeof previewDocument>

/** Where the import takes place: here, or in the server that has the ledger open. */
interface Importing {
  preview(file: Buffer, name: string): Promise<PreviewDocument>
  confirm(
    token: string,
  ): Promise<{ readonly created: readonly ProblemNumber[]; readonly updated: readonly ProblemNumber[] }>
  close(): Promise<void>
}

interface Choices {
  readonly ledger: string | undefined
  readonly rulebook: string | undefined
}

/** Something that the person at the terminal can mend. */
class ImportError extends Error {
  readonly text: { readonly zh: string; readonly en: string }
  constructor(text: { readonly zh: string; readonly en: string }) {
    super(text.en)
    this.name = 'ImportError'
    this.text = text
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    yes: { type: 'boolean', short: 'y', default: false },
    ledger: { type: 'string' },
    rulebook: { type: 'string' },
  },
})

const [path, ...rest] = positionals
if (path === undefined || rest.length > 0) {
  process.stderr.write('用法：npm run import -- 台账.xlsx [--yes] | Usage: npm run import -- ledger.xlsx [--yes]\n')
  process.exitCode = 2
} else await run(path).catch(failStart)

async function run(file: string): Promise<void> {
  const content = await readFile(file).catch(() => {
    throw new ImportError({
      zh: `打不开文件“${file}”，请核对路径。`,
      en: `The file ${file} cannot be opened; check the path.`,
    })
  })
  const importing = await openImporting(readConfig(process.env), { ledger: values.ledger, rulebook: values.rulebook })
  try {
    const preview = await importing.preview(content, basename(file))
    print(...sayPreview(preview))
    if (preview.created + preview.updated === 0) return print('没有需要写入台账的内容。')
    if (!values.yes && !(await agreed())) return print('没有导入。')
    const { created, updated } = await importing.confirm(preview.token)
    print(`已导入：新增 ${created.length} 个，更新 ${updated.length} 个。`)
  } finally {
    await importing.close()
  }
}

function print(...lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function agreed(): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question('确认导入请输入“是”，其他输入取消：')
  terminal.close()
  return /^(?:是|确认|y|yes)$/i.test(answer.trim())
}

async function openImporting(config: Config, choices: Choices): Promise<Importing> {
  try {
    return await importHere(config, choices)
  } catch (error) {
    if (!(error instanceof FolderInUseError)) throw error
    return importThere(config, error, choices)
  }
}

async function importHere(config: Config, choices: Choices): Promise<Importing> {
  const office = await openOffice({ ...config, sample: false }, createLogger('error'), 'terminal')
  const ledger = choices.ledger === undefined ? office.ledger : office.ledgerOf(choices.ledger)
  const house = { ledger, documents: office.documents, clock: office.clock }
  const id = choices.rulebook ?? ledger.defaultRulebook
  return {
    async preview(file, name) {
      const rulebook = office.rulebooks.find(id)
      if (!rulebook) throw new ImportError(unknownRulebook(id, office.rulebooks.all()).text)
      return previewDocument(await previewImport(house, { file, name, rulebook, by: BY }), id, 'zh')
    },
    async confirm(token) {
      const confirmed = await carryOutImport(house, token, BY, { user: BY, channel: 'import' })
      if (!confirmed.ok) throw new ImportError(confirmed.why.text)
      return confirmed.done
    },
    close: () => office.close(),
  }
}

function importThere(config: Config, inUse: FolderInUseError, { ledger, rulebook }: Choices): Importing {
  const query = new URLSearchParams({ ...(ledger && { ledger }), ...(rulebook && { rulebook }) })
  return {
    preview: (file, name) =>
      callServer(config, inUse, 'POST', `/api/v1/import?${new URLSearchParams({ dryRun: '1', name })}&${query}`, file),
    confirm: (token) =>
      callServer(
        config,
        inUse,
        'POST',
        `/api/v1/import/${token}${ledger ? `?${new URLSearchParams({ ledger })}` : ''}`,
      ),
    close: () => Promise.resolve(),
  }
}
