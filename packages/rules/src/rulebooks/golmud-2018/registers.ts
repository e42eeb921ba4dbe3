import type { RegisterSource } from '../../rulebook/source-beside.ts'

const blacklist = (name: RegisterSource['name'], entered: string): RegisterSource => ({
  name,
  entered,
  term: { within: 24, unit: 'month' },
  effect: {
    zh: '“两年内不得参与”市新的项目建设、资源开发、生产经营管理等活动',
    en: 'for two years no part in new projects, resource development, operations and the like in the city',
  },
  by: ['unstated'],
  doubts: ['AMB-GM-05', 'AMB-GM-06'],
  cite: ['GM-044'],
})

/** Two years from the listing; the other reading stands beside it, so that nobody is let go too early (AMB-GM-05). */
export const registers: Readonly<Record<string, RegisterSource>> = {
  blacklist: blacklist({ zh: '环保“黑名单”', en: 'environmental blacklist' }, 'blacklisted'),
  'blacklist-from-publication': blacklist(
    { zh: '环保“黑名单”（另一读法：自公布日起）', en: 'environmental blacklist (other reading: from publication)' },
    'blacklisting-published',
  ),
}
