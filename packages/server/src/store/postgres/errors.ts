import type { Text } from '@zhenggai/rules'

/** The database of DATABASE_URL cannot be used. Neither its password nor anything that may hold it is told. */
export class UnusableDatabaseError extends Error {
  readonly code = 'unusable-database'
  readonly text: Text
  constructor({ zh, en }: Text, cause?: unknown) {
    const text = {
      zh: `DATABASE_URL 指定的数据库不能使用：${zh}。`,
      en: `The database that DATABASE_URL names cannot be used: ${en}.`,
    }
    super(text.en, { cause })
    this.name = 'UnusableDatabaseError'
    this.text = text
  }
}

/** A server is at work on the database. */
export class DatabaseInUseError extends Error {
  readonly code = 'database-in-use'
  readonly text: Text = {
    zh: '有服务正在使用这个数据库。请先停止所有服务，再搬动。',
    en: 'A server is at work on this database. Stop all servers before moving.',
  }
  constructor() {
    super('a server is at work on this database')
    this.name = 'DatabaseInUseError'
  }
}

/** Why the server does not let us in, or does not answer. */
export function whyUnusable(error: unknown): Text {
  const { code, message } = error as { readonly code?: string; readonly message?: string }
  const known = reasons[String(code)]
  return known ?? { zh: `${message ?? code}`, en: `${message ?? code}` }
}

const unreachable: Text = {
  zh: '连接不上，请检查地址、端口和数据库是否已启动',
  en: 'it cannot be reached; check host and port, and that it is running',
}
const noEntry: Text = { zh: '用户名或密码不对', en: 'user name or password is wrong' }

const reasons: Readonly<Record<string, Text>> = {
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  EHOSTUNREACH: unreachable,
  ETIMEDOUT: unreachable,
  '28000': noEntry,
  '28P01': noEntry,
  '3D000': { zh: '没有这个库，请先建库', en: 'there is no database of that name; create it first' },
  '42501': { zh: '该用户没有建表的权限', en: 'that user may not create tables' },
  '53300': { zh: '连接数已满', en: 'it has too many connections already' },
  '57P03': { zh: '它正在启动，请稍后再试', en: 'it is starting up; try again in a moment' },
}
