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

/** Nothing of the write was kept. */
export class StoreFailedError extends Error {
  readonly code = 'store-failed'
  readonly text: Text
  constructor(cause: unknown) {
    const why = whyFailed(cause)
    const text = {
      zh: `没有保存成功：${why.zh}。台账没有变动，请联系管理员处理后再试。`,
      en: `It was not saved: ${why.en}. The ledger is unchanged; ask an administrator to see to it and try again.`,
    }
    super(text.en, { cause })
    this.name = 'StoreFailedError'
    this.text = text
  }
}

const known: Readonly<Record<string, Text>> = {
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  EDQUOT: { zh: '磁盘配额已用完', en: 'the disk quota is used up' },
  EROFS: { zh: '数据目录只能读取', en: 'the data folder is read-only' },
  EACCES: { zh: '没有数据目录的写入权限', en: 'the data folder may not be written to' },
  EPERM: { zh: '没有数据目录的写入权限', en: 'the data folder may not be written to' },
  EMFILE: { zh: '打开的文件过多', en: 'too many files are open' },
  EIO: { zh: '磁盘读写出错', en: 'the disk reported an error' },
  CLOSED: { zh: '系统正在停止', en: 'the system is stopping' },
}

function whyFailed(cause: unknown): Text {
  const code = (cause as { code?: unknown } | null)?.code
  const message = cause instanceof Error ? cause.message : String(cause)
  return known[String(code)] ?? { zh: `磁盘写入失败（${message}）`, en: `the disk could not be written (${message})` }
}
