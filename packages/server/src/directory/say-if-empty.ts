import type { Logger } from 'pino'
import type { Directory } from './directory.ts'

/** As long as nobody is entered, rights cannot be told apart: that must not go unnoticed. */
export async function sayIfEmpty(directory: Directory, log: Logger): Promise<void> {
  if (!(await directory.isEmpty())) return
  log.info(
    '名册是空的：在本机使用的人都按推长办对待，企业微信里的人不能登记。请用 npm run admin -- people add <编号> --role admin 登记人员 | ' +
      'The directory is empty: people on this machine count as the office, people in WeCom can log nothing. Enter people with npm run admin -- people add <id> --role admin',
  )
}
