import type { Language } from '@zhenggai/rules'

const zh = {
  sample: '含示例 ',
  left: (count: number) => `另有 ${count} 个问题未显示，完整挂图请看网页。`,
}
export type PictureWords = typeof zh

const en: PictureWords = {
  sample: 'with samples, ',
  left: (count) => `${count} more problems are on the page.`,
}

export const pictureWords: Readonly<Record<Language, PictureWords>> = { zh, en }
