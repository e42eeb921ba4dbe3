import { type Command, hasNumber, orders } from './command.ts'

/** Words of an extension, with what approves it before them. */
const extension =
  /(?:批准|同意|准予|给予|办理?|登记|申办)?(?:往后)?(?:延期|展期|(?:顺延|宽限|延长|延后|后延|往后延|推迟)(?=[^,。;]{0,6}(?:到|至|[\d一二三两半]+[个天日月]))|往后延)(?:整改|期限|时限)?(?:一个月|半个月|两个月|[\d一二三两]+[个天日月]+)?(?:到|至)?|延(?:到|至)|\b(?:(?:approved|granted|agreed\sto)\s)?(?:an?|the)\sextension\b(?:(?:\s(?!not|never|only|if)[\w.#-]{1,12}){0,5}?\s(?:until|till|to|by)\b)|\b(?:(?:time limit|deadline|limit)\s(?:of|for)\s[\w\s.#-]{1,20}?\s)?(?:(?:is|was|has been)\s)?(?:extend(?:ed|ing)?|postpon(?:ed?|ing)|prolong(?:ed)?|push(?:ed)?\sback)\b(?:(?:\s(?!not|never|only|if)[\w.#-]{1,12}){0,5}?\s(?:until|till|to|by)\b)?/i

export const extend: Command = {
  intent: 'extend',
  kind: 'write',
  needs: ['problem', 'until', 'basis'],
  help: { zh: '登记延期', en: 'log an extension' },
  examples: {
    zh: [
      '12号延期到7月15日，依据县政府批复',
      '12号经县政府同意延期至2023年12月31日',
      '把12号延期到月底',
      '问题12批准延期至8月1日',
      '12号整改时限延到年底，依据领导小组会议纪要',
      '登记12号延期到9月30日',
      '给12号办延期，到7月20日',
      '12号方案延期到7月1日，依据县推长办复函',
    ],
    en: [
      'extend problem 12 to 15 July, approved by the county government',
      'extend 12 until the end of September',
      'the deadline of problem 12 was extended to 31 December by the county government',
      'postpone 12 to 1 August',
      'please extend the time limit of problem 12 to July 15',
    ],
  },
  cues: [{ ...orders(extension, 12, { withDays: true, orDone: true }), when: isExtension }],
}

/** 申请延期 asks for one; without a problem it is a question about extensions. */
function isExtension(reading: Parameters<typeof hasNumber>[0]): boolean {
  const request = /申请|请求|请示|建议|拟|想|需|要求|\b(?:appl(?:y|ied)|request(?:ed)?|ask(?:ed)?)\b/i
  if (!hasNumber(reading) || request.test(reading.text)) return false
  return orders(extension, 0, { withDays: true, orDone: true }).when?.(reading) ?? false
}
