import type { ProblemNumber, Text } from '@zhenggai/rules'

/** The record of a problem cannot be trusted. It is neither read nor written until somebody has looked at the file. */
export class DamagedProblemError extends Error {
  readonly code = 'damaged'
  readonly number: ProblemNumber
  readonly file: string
  readonly text: Text
  constructor({ number, file, why }: Damaged) {
    const text = {
      zh: `问题${number}的记录已损坏，不能读取，也不能写入：${why.zh}。原文件原样保留在 ${file}，请联系管理员恢复后重新启动。`,
      en: `The record of problem ${number} is damaged and can be neither read nor written: ${why.en}. The file is kept as it is: ${file}. Ask an administrator to mend it and to restart.`,
    }
    super(text.en)
    this.name = 'DamagedProblemError'
    this.number = number
    this.file = file
    this.text = text
  }
}

/** A record that cannot be trusted, and why. */
export interface Damaged {
  /** As the file's name gives it. */
  readonly number: string
  readonly file: string
  readonly why: Text
}

/** A problem of which something was missing or altered, and which was brought back. */
export interface Restored {
  readonly number: ProblemNumber
  readonly why: Text
  /** How many entries at the end of its history are lost; 0: none. */
  readonly missing: number
  /** What was there instead, as it was found; undefined: nothing was. */
  readonly kept: string | undefined
}

/** A document that cannot be trusted. */
export interface DamagedDocument {
  readonly collection: string
  /** As the file's name gives it. */
  readonly id: string
  readonly file: string
  readonly why: Text
}

/** The record of a document cannot be trusted. It is neither read nor written until somebody has looked at the file. */
export class DamagedDocumentError extends Error {
  readonly code = 'damaged-document'
  readonly text: Text
  constructor({ file, why }: DamagedDocument) {
    const text = {
      zh: `文件 ${file} 已损坏，不能读取，也不能写入：${why.zh}。原文件原样保留，请联系管理员恢复后重新启动。`,
      en: `The file ${file} is damaged and can be neither read nor written: ${why.en}. It is kept as it is; ask an administrator to mend it and to restart.`,
    }
    super(text.en)
    this.name = 'DamagedDocumentError'
    this.text = text
  }
}

/** What a failure of the store means for whoever asked. */
export type Failure =
  /** Nothing of the write was kept. */
  | 'store-failed'
  /** The write was sent, and nobody knows what became of it. */
  | 'store-unconfirmed'
  /** Nothing could be read. */
  | 'store-unreachable'

/** The store could not do what it was asked. */
export class StoreFailedError extends Error {
  readonly code: Failure
  readonly text: Text
  constructor(cause: unknown, failure: Failure = 'store-failed') {
    const text = meaning[failure](whyFailed(cause))
    super(text.en, { cause })
    this.name = 'StoreFailedError'
    this.code = failure
    this.text = text
  }
}

const meaning: Readonly<Record<Failure, (why: Text) => Text>> = {
  'store-failed': ({ zh, en }) => ({
    zh: `没有保存成功：${zh}。台账没有变动，请联系管理员处理后再试。`,
    en: `It was not saved: ${en}. The ledger is unchanged; ask an administrator to see to it and try again.`,
  }),
  'store-unconfirmed': ({ zh, en }) => ({
    zh: `没有收到保存成功的答复：${zh}。可能已经保存，也可能没有，请先核对台账再决定是否重做。`,
    en: `Whether it was saved is not known: ${en}. Look at the ledger before you do it again.`,
  }),
  'store-unreachable': ({ zh, en }) => ({
    zh: `暂时读不到台账：${zh}。请稍后再试，仍不行请联系管理员。`,
    en: `The ledger cannot be read at the moment: ${en}. Try again shortly, and ask an administrator if it stays so.`,
  }),
}

const noAnswer: Text = { zh: '数据库没有应答', en: 'the database does not answer' }

const known: Readonly<Record<string, Text>> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the disk quota is used up' },
  EROFS: { zh: '数据目录只能读取', en: 'the data folder is read-only' },
  EACCES: { zh: '没有数据目录的写入权限', en: 'the data folder may not be written to' },
  EPERM: { zh: '没有数据目录的写入权限', en: 'the data folder may not be written to' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  EIO: { zh: '磁盘读写出错', en: 'the disk reported an error' },
  ECONNREFUSED: noAnswer,
  ECONNRESET: noAnswer,
  ENOTFOUND: noAnswer,
  EAI_AGAIN: noAnswer,
  EHOSTUNREACH: noAnswer,
  ETIMEDOUT: noAnswer,
  '57P01': noAnswer,
  '57P03': noAnswer,
  '53100': { zh: '数据库的磁盘已满', en: 'the disk of the database is full' },
  '25006': { zh: '数据库处于只读状态', en: 'the database is read-only' },
  CLOSED: { zh: '系统正在停止', en: 'the system is stopping' },
}

function whyFailed(cause: unknown): Text {
  const code = (cause as { code?: unknown } | null)?.code
  const message = cause instanceof Error ? cause.message : String(cause)
  return known[String(code)] ?? { zh: `存储出错（${message}）`, en: `the store reported an error (${message})` }
}
